import { Gegevenscategorie as L } from '@bv/beleid';
import { bsnEinde, Geslacht, Gezinsrol, Relatiesoort } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Afgeleid, Een, Lijst, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { Sleutelhash, Versleuteld } from '../../zicht/versleuteld.js';
import { datum, getal, janee, keuze, tekst } from '../../zicht/veldsoort.js';

@Tabel('casus', { omschrijving: 'Somebody of the family, from 0 to 100 years (N06).' })
export class Gezinslid extends Casusgegeven {
  @Veld(L.IDENTIFICEREND, tekst, { verplicht: true }) voornamen!: string | null;
  @Veld(L.IDENTIFICEREND, tekst, { verplicht: true }) achternaam!: string | null;
  @Veld(L.IDENTIFICEREND, datum) geboortedatum!: string | null;
  @Afgeleid(L.IDENTIFICEREND, getal, 'extract(year from age(t.geboortedatum))::int') leeftijd!: number | null;
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
  @Lijst(() => Adres, 'gezinslidId') adressen?: unknown;
}

/** A secret address is a row of its own category: for who may not see it there is no such row (domein §10). */
@Tabel('casus', { rijlabels: [L.CONTACT, L.GEHEIM_ADRES] })
export class Adres extends Casusgegeven {
  @Veld(RIJ, tekst, { verplicht: true }) straat!: string | null;
  @Veld(RIJ, tekst) huisnummer!: string | null;
  @Veld(RIJ, tekst) postcode!: string | null;
  @Veld(RIJ, tekst) plaats!: string | null;
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
  @Veld(L.IDENTIFICEREND, tekst) toelichting!: string | null;
}

@Tabel('casus', { omschrijving: 'Somebody around the family who can help (N110).' })
export class Netwerklid extends Casusgegeven {
  @Veld(L.CONTACT, tekst, { verplicht: true }) naam!: string | null;
  @Veld(L.CONTACT, tekst) relatie!: string | null;
  @Veld(L.CONTACT, tekst) telefoon!: string | null;
  @Veld(L.CONTACT, tekst) rol!: string | null;
}
