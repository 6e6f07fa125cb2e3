import { Gegevenscategorie as L } from '@bv/beleid';
import { bsnEinde, Geslacht, Gezagsoort, Gezinsrol, Netwerkband, Relatieband, Relatiesoort, Verblijfsoort } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Afgeleid, Een, Lijst, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { Sleutelhash, Versleuteld } from '../../zicht/versleuteld.js';
import { datum, getal, janee, keuze, tekst } from '../../zicht/veldsoort.js';
import { VANDAAG } from '../../zicht/dag.js';

/** Who has no period was always a member; who has one is a member while it runs. */
export const isLid = (lid: string, dag: string): string => `coalesce((select bool_or(coalesce(p.van, '-infinity') <= ${dag} and coalesce(p.tot, 'infinity') > ${dag}) from gegevens.lidperiode p where p.casus_id = ${lid}.casus_id and p.gezinslid_id = ${lid}.id), true)`;

@Tabel('casus', { omschrijving: 'Somebody of the family, from 0 to 100 years (N06).' })
export class Gezinslid extends Casusgegeven {
  @Veld(L.IDENTIFICEREND, tekst, { verplicht: true }) voornamen!: string | null;
  @Veld(L.IDENTIFICEREND, tekst, { verplicht: true }) achternaam!: string | null;
  @Veld(L.IDENTIFICEREND, datum) geboortedatum!: string | null;
  @Veld(L.IDENTIFICEREND, datum) verwachtOp!: string | null;
  @Veld(L.IDENTIFICEREND, datum) overledenOp!: string | null;
  @Afgeleid(L.IDENTIFICEREND, getal, `extract(year from age(coalesce(t.overleden_op, ${VANDAAG}), t.geboortedatum))::int`, { kanLeeg: true }) leeftijd!: number | null;
  @Veld(L.IDENTIFICEREND, keuze(Geslacht)) geslacht!: Geslacht | null;
  @Veld(L.IDENTIFICEREND, keuze(Gezinsrol)) rol!: Gezinsrol | null;
  @Veld(L.IDENTIFICEREND, janee) isDirectbetrokkene!: boolean | null;
  @Versleuteld(L.BSN) bsn!: string | null;
  @Sleutelhash(L.BSN, 'bsn') bsnHash!: string | null;
  @Versleuteld(L.BSN_EINDE, { uit: 'bsn', maak: bsnEinde }) bsnEinde!: string | null;
  @Veld(L.CONTACT, tekst) telefoon!: string | null;
  @Veld(L.CONTACT, tekst) email!: string | null;
  @Veld(L.CONTACT, tekst) tolkTaal!: string | null;
  @Veld(L.BIJZONDER, tekst) bijzonderheden!: string | null;
  @Afgeleid(L.IDENTIFICEREND, janee, isLid('t', VANDAAG)) isLid!: boolean | null;
  @Lijst(() => Adres, 'gezinslidId', ['-tot', 'id']) adressen?: unknown;
  @Lijst(() => Lidperiode, 'gezinslidId', ['van', 'id']) lidperiodes?: unknown;
  @Lijst(() => Gezag, 'overId', ['van', 'id']) gezag?: unknown;
}

@Tabel('casus', { omschrijving: 'From when to when somebody belonged to this gezin or huishouden, and why that changed. Who left stays readable.' })
export class Lidperiode extends Casusgegeven {
  @Een(L.IDENTIFICEREND, () => Gezinslid, { verplicht: true }) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Veld(L.IDENTIFICEREND, datum) van!: string | null;
  @Veld(L.IDENTIFICEREND, datum) tot!: string | null;
  @Veld(L.IDENTIFICEREND, tekst) reden!: string | null;
  @Veld(L.IDENTIFICEREND, tekst) vertrekreden!: string | null;
}

@Tabel('casus', { omschrijving: 'Who decides about a child by law: a member of the family, or a voogd or instelling by name.' })
export class Gezag extends Casusgegeven {
  @Een(L.IDENTIFICEREND, () => Gezinslid, { verplicht: true }) over?: unknown;
  overId!: string | null;
  @Een(L.IDENTIFICEREND, () => Gezinslid) houder?: unknown;
  houderId!: string | null;
  @Veld(L.IDENTIFICEREND, tekst) houderNaam!: string | null;
  @Veld(L.IDENTIFICEREND, keuze(Gezagsoort), { verplicht: true }) soort!: Gezagsoort | null;
  @Veld(L.IDENTIFICEREND, datum) van!: string | null;
  @Veld(L.IDENTIFICEREND, datum) tot!: string | null;
  @Veld(L.IDENTIFICEREND, tekst) bron!: string | null;
}

/** A secret address is a row of its own category: for who may not see it there is no such row (domein §10). */
@Tabel('casus', { rijlabels: [L.CONTACT, L.GEHEIM_ADRES] })
export class Adres extends Casusgegeven {
  @Veld(RIJ, tekst, { verplicht: true }) straat!: string | null;
  @Veld(RIJ, tekst) huisnummer!: string | null;
  @Veld(RIJ, tekst) postcode!: string | null;
  @Veld(RIJ, tekst) plaats!: string | null;
  @Veld(RIJ, keuze(Verblijfsoort)) soort!: Verblijfsoort | null;
  @Veld(RIJ, datum) van!: string | null;
  @Veld(RIJ, datum) tot!: string | null;
  @Veld(RIJ, janee) isGeheim!: boolean | null;
  @Een(RIJ, () => Gezinslid, { verplicht: true }) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}

@Tabel('casus', { omschrijving: 'How two people of the family belong together, and whether one depends on the other.' })
export class Relatie extends Casusgegeven {
  @Een(L.IDENTIFICEREND, () => Gezinslid, { verplicht: true }) van?: unknown;
  vanId!: string | null;
  @Een(L.IDENTIFICEREND, () => Gezinslid, { verplicht: true }) naar?: unknown;
  naarId!: string | null;
  @Veld(L.IDENTIFICEREND, keuze(Relatiesoort), { verplicht: true }) soort!: Relatiesoort | null;
  @Veld(L.IDENTIFICEREND, janee) isAfhankelijk!: boolean | null;
  @Veld(L.IDENTIFICEREND, datum) sinds!: string | null;
  @Veld(L.IDENTIFICEREND, datum) tot!: string | null;
  /** How they are with each other says something about safety; that they belong together does not. */
  @Veld(L.VEILIGHEID, keuze(Relatieband)) band!: Relatieband | null;
  @Veld(L.IDENTIFICEREND, tekst) toelichting!: string | null;
}

@Tabel('casus', { omschrijving: 'Somebody around the family who can help (N110).' })
export class Netwerklid extends Casusgegeven {
  @Veld(L.CONTACT, tekst, { verplicht: true }) naam!: string | null;
  @Veld(L.CONTACT, tekst) relatie!: string | null;
  @Veld(L.CONTACT, tekst) telefoon!: string | null;
  @Veld(L.CONTACT, tekst) rol!: string | null;
  @Veld(L.CONTACT, keuze(Netwerkband)) band!: Netwerkband | null;
}
