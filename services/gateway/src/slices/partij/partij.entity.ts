import { Instantiesoort, Organisatiesoort, Partijsoort, Specialisme } from '@bv/begrippen';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Een, Enkel, Lijst, OPENBAAR, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, janee, keuze, keuzes, sleutel, tekst, tijdstip } from '../../zicht/veldsoort.js';

@ObjectType()
abstract class Lijstgegeven {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;
}

@Tabel('algemeen', { omschrijving: 'An organisation of the chain, with its validity: old cases keep the old name (A12).' })
export class Organisatie extends Lijstgegeven {
  @Veld(OPENBAAR, tekst, { altijd: true }) naam!: string;
  @Veld(OPENBAAR, keuze(Organisatiesoort), { altijd: true }) soort!: Organisatiesoort;
  @Veld(OPENBAAR, tekst) telefoon!: string | null;
  @Veld(OPENBAAR, datum) geldigVan!: string | null;
  @Veld(OPENBAAR, datum) geldigTot!: string | null;
  /** Which organisation it went into: Samen DOEN became part of the OKT. Old cases keep the old name. */
  @Een(OPENBAAR, () => Organisatie) opvolger?: unknown;
  opvolgerId!: string | null;
}

@Tabel('algemeen', { omschrijving: 'A person who works here, or a function group such as "Intake Veilig Thuis".' })
export class Partij extends Lijstgegeven {
  @Veld(OPENBAAR, keuze(Partijsoort), { altijd: true }) soort!: Partijsoort;
  @Veld(OPENBAAR, tekst, { altijd: true }) naam!: string;
  @Veld(OPENBAAR, tekst) functie!: string | null;
  @Veld(OPENBAAR, tekst) portaal!: string | null;
  /** A group that hears of a term that is nearly over. */
  @Veld(OPENBAAR, janee, { altijd: true, standaard: 'false' }) isLeiding!: boolean;
  @Een(OPENBAAR, () => Organisatie) organisatie?: unknown;
  organisatieId!: string | null;
  /** Of a group: the gemeente it works for, and from when to when it is there. Who ended is followed by `opvolger`. */
  @Veld(OPENBAAR, tekst) gemeente!: string | null;
  @Veld(OPENBAAR, datum) geldigVan!: string | null;
  @Veld(OPENBAAR, datum) geldigTot!: string | null;
  @Een(OPENBAAR, () => Partij) opvolger?: unknown;
  opvolgerId!: string | null;
  @Lijst(() => Groepslid, 'groepId', ['van', 'id']) leden?: unknown;
  @Veld(OPENBAAR, keuzes(Specialisme)) specialismen!: Specialisme[];
  @Enkel(() => Bereikbaarheid, 'partijId') bereikbaarheid?: unknown;
  @Lijst(() => Mandaat, 'persoonId', ['van', 'id']) mandaten?: unknown;
  /** Subject at the identity provider; never in the API. */
  @Column('text', { nullable: true }) sub!: string | null;
}

@Tabel('algemeen')
export class Groepslid extends Lijstgegeven {
  @Een(OPENBAAR, () => Partij, { verplicht: true }) groep?: unknown;
  groepId!: string;
  @Een(OPENBAAR, () => Partij, { verplicht: true }) persoon?: unknown;
  persoonId!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) van!: string;
  @Veld(OPENBAAR, tijdstip) tot!: string | null;
}

@Tabel('algemeen', { omschrijving: 'Which portal a person may open, from when to when.' })
export class Portaaltoegang extends Lijstgegeven {
  @Veld(OPENBAAR, sleutel, { altijd: true }) persoonId!: string;
  @Veld(OPENBAAR, tekst, { altijd: true }) portaal!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) van!: string;
  @Veld(OPENBAAR, tijdstip) tot!: string | null;
}

@Tabel('algemeen', { omschrijving: 'Seconded from a home organisation (A09); rights follow the work, not the employer alone.' })
export class Detachering extends Lijstgegeven {
  @Een(OPENBAAR, () => Partij, { verplicht: true }) persoon?: unknown;
  persoonId!: string;
  @Een(OPENBAAR, () => Organisatie, { verplicht: true }) moederorganisatie?: unknown;
  moederorganisatieId!: string;
  @Veld(OPENBAAR, datum, { altijd: true }) van!: string;
  @Veld(OPENBAAR, datum) tot!: string | null;
}

@Tabel('algemeen', { omschrijving: 'Who may act in the name of Veilig Thuis by law, from when to when (C16).' })
export class Mandaat extends Lijstgegeven {
  @Een(OPENBAAR, () => Partij, { verplicht: true }) persoon?: unknown;
  persoonId!: string;
  @Een(OPENBAAR, () => Organisatie, { verplicht: true }) organisatie?: unknown;
  organisatieId!: string;
  @Veld(OPENBAAR, datum, { altijd: true }) van!: string;
  @Veld(OPENBAAR, datum) tot!: string | null;
}

@Tabel('algemeen', { omschrijving: 'Kinds of agency, and whether the Contourennota counts them: unknown is not zero (C15).' })
export class Instantietelling extends Lijstgegeven {
  @Veld(OPENBAAR, keuze(Instantiesoort), { altijd: true }) soort!: Instantiesoort;
  @Veld(OPENBAAR, janee, { altijd: true }) isGeteld!: boolean;
}

@Tabel('algemeen', { omschrijving: 'When a worker or a team can be reached and whom to call outside those hours (N104), and after how many days a team wants a reminder (A18). Of the work, of no family.' })
export class Bereikbaarheid extends Lijstgegeven {
  @Een(OPENBAAR, () => Partij, { verplicht: true }) partij?: unknown;
  partijId!: string;
  @Veld(OPENBAAR, tekst) telefoon!: string | null;
  @Veld(OPENBAAR, tekst) uren!: string | null;
  @Veld(OPENBAAR, tekst) buitenUren!: string | null;
  @Veld(OPENBAAR, getal) dagenZonderHulp!: number | null;
  @Veld(OPENBAAR, getal) dagenZonderContact!: number | null;
}
