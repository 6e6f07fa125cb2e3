import type {
  Conceptwijze,
  Accorderingsoordeel, Afsluitreden, Bevindingoordeel, Criterium, Gevaarsoort, Hulpsoort, Hulptoestand, Hulpuitvoering, Inzagetoestand, Inzagevrager, Inzageweigering, Kijkoordeel, Knelpunt,
  Noodbevinding, Monitoroordeel, Onderzoeksconclusie, Tafelrol, Terugkeeraanleiding, Terugkoppelmoment, Terugkoppelvorm, Toestemming, Toetsuitkomst, Vernietigingsbesluit, Vervolgcontact,
} from '@bv/begrippen';
import type { Categorie, Hoedanigheid, Portaal } from './codes.js';
import type { BezoekRij, SamenwerkingRij } from './rijen/samenwerking.js';
import type { BeschermingstafelRij, RaadsverzoekRij } from './rijen/toetsing.js';

/** A day of the story: days after its begin. */
export type Dag = number;

export interface Hulprecept {
  soort: Hulpsoort;
  uitvoering: Hulpuitvoering;
  wat: string;
  wie: string;
  motief?: string;
  voor?: string;
  /** The place of the agreement in the recipe. */
  afspraak?: number;
  dag: Dag;
  klaarVoor?: Dag;
  toestand?: Hulptoestand;
  resultaat?: [Dag, string];
}

export interface Toetsingrecept {
  dag: Dag;
  stap: 'WACHTRIJ' | 'IN_TOETSING' | 'VOORGELEGD' | 'GEDEELD';
  gedeeldDag?: Dag;
  vraag: string;
  aanleiding: string;
  gewenst: string;
  /** One for each of the first frozen facts. */
  bevindingen?: [Bevindingoordeel, string][];
  criteria?: [Criterium, boolean, string][];
  /** dag, met wie, verslag, in eigen woorden */
  gesprekken?: [Dag, string, string, string?][];
  /** dag, met wie, waar en hoe laat: nog te voeren */
  gepland?: [Dag, string, string][];
  /** dag, vraag, en het antwoord met de dag daarvan; over het zoveelste feit */
  vragen?: { dag: Dag; vraag: string; feit?: number; soort?: 'VRAAG' | 'NIEUWER'; antwoord?: [Dag, string] }[];
  /** dag, vraag aan de gedragsdeskundige, en het advies met de dag daarvan */
  adviezen?: [Dag, string, ([Dag, string])?][];
  /** De dag waarop het gezin het concept kreeg. */
  voorgelegdDag?: Dag;
  /** dag, wie, hoe, eigen woorden, wat de toetser ermee deed */
  reacties?: [Dag, string, Conceptwijze, string | null, string | null][];
  zonderWoord?: string;
  oordeel?: { gehoord: string; tunnelvisie: string; uitkomst: Toetsuitkomst; motivering: string };
}

/** Who had which role, and the answers to the five questions that were talked about. */
export interface Reflectiegesprekrecept {
  dag: Dag;
  onderwerp: string;
  inbrenger: string;
  gespreksleider: string;
  tegendenker?: string;
  deskundige?: string;
  perspectieven?: string;
  naastGezin?: string;
  hoeBespreken?: string;
  zichtVeiligheid?: string;
  eigenHandelen?: string;
  meenemen?: string;
}

/** One question to somebody who knows more; `totDag` must lie ahead for one that is still open. */
export interface Specialistvraagrecept {
  dag: Dag;
  aan: string;
  door: string;
  totDag: Dag;
  vraag: string;
  /** dag, antwoord */
  antwoord?: [Dag, string];
}

export interface Wijkteamrecept {
  naar: 'yusuf' | 'lotte';
  dag: Dag;
  aanvaardDag?: Dag;
  wieVertelt: string;
  toelichting: string;
  vragen: string[];
  vastGezicht: string;
  wieDoetWat: string[];
  terugkomenBij: string;
  /** On a recorded ground, where nobody could agree; else with consent. */
  zonderToestemming?: true;
  grondToelichting: string;
  /** dag, wat het wijkteam vroeg, wat het duo antwoordde */
  vraagVooraf?: [Dag, string, string | null];
}

/** gepland, waarop; en wanneer het gedaan is met wat er te zien was, of waarom het verviel */
export type Kijkrecept = [Dag, string, { gedaan: [Dag, Kijkoordeel, string] }?] | [Dag, string, { gestopt: [Dag, string] }];

/** The duo came back after the closing, and closed again. */
export interface Terugkeerrecept {
  dag: Dag;
  aanleiding: Terugkeeraanleiding;
  toelichting: string;
  signaalVan: string;
  weerDicht: Dag;
}

type Verzoekinhoud = Omit<
  RaadsverzoekRij,
  'id' | 'casusId' | 'toetsingId' | 'aanvrager' | 'categorie' | 'kenmerk' | 'toestand' | 'opgesteldOp' | 'isSpoed' | 'verstuurdOp' | 'corvtoestand' | 'pogingen' | 'bezorgdOp' | 'ontvangstbewijs'
>;

export interface Raadsverzoekrecept extends Verzoekinhoud {
  dag: Dag;
  /** It follows from the review of this family. */
  uitToetsing?: boolean;
  /** The day on which it went, and was delivered; without it the family may still say what is wrong in it. */
  verstuurd?: Dag;
  /** wie, dag gelezen (null: not), zienswijze, wat niet klopt, waarom niet gelezen */
  zienswijzen: [string, Dag | null, string | null, string | null, string | null][];
}

export interface Bezoekrecept extends Omit<BezoekRij, 'id' | 'casusId' | 'handelingId' | 'datum'> {
  dag: Dag;
}

export interface Samenwerkrecept extends Omit<SamenwerkingRij, 'id' | 'casusId' | 'van' | 'tot' | 'partijId' | 'doorId'> {
  dag: Dag;
  /** Absent: it still runs. */
  totDag?: Dag;
  /** Who of a wijkteam; null for who is only named. */
  met: string | null;
  bezoeken?: Bezoekrecept[];
}

export interface Tafelrecept extends Omit<BeschermingstafelRij, 'id' | 'casusId' | 'datum' | 'isSpoed' | 'gehoudenOp'> {
  dag: Dag;
  /** wie, antwoord, op welke grond het zonder ja over diegene ging */
  gezin: [string, Toestemming, string | null][];
  gasten: [Tafelrol, string][];
}

export interface Maatregelrecept {
  kind: string;
  aangevraagd: Dag;
  /** Absent: the judge has not decided yet. */
  beslist?: Dag;
  toelichting: string;
  doel: string;
  /** Of which gecertificeerde instelling, and who; from this day. */
  uitvoering?: { bij: 'jbra' | 'wss'; door: string; dag: Dag };
  /** Why the request was withdrawn. */
  ingetrokken?: string;
}

export interface Afsluitrecept {
  dag: Dag;
  reden: Afsluitreden;
  toelichting: string;
  betreft?: string;
  contact: Vervolgcontact;
  contactNaam?: string;
  teBewaken?: string;
  terugkomenBij?: string;
  knelpunten?: Knelpunt[];
  /** wie, cijfer, hoe vaak opnieuw verteld, eigen woorden */
  terugblik?: [string, number, number, string][];
}

export interface Noodrecept {
  wie: string;
  dag: Dag;
  /** UTC. */
  uur: number;
  gevaar: Gevaarsoort;
  reden: string;
  /** Ended by the person after so many minutes; absent: after four hours, by itself. */
  minuten?: number;
  /** dag, oordeel, motivering */
  bevinding?: [Dag, Noodbevinding, string];
}

/** The kinds of record to which the stories have an addition. */
export type Aanvulbaar = 'VERKLARING' | 'SITUATIE' | 'AFSPRAAK' | 'CONTACTMOMENT' | 'RISICO' | 'MELDING' | 'VOORWAARDE';

/** What a family member asked about their dossier. */
export interface Inzagerecept {
  dag: Dag;
  voor: string;
  vrager: Inzagevrager;
  /** The parent who asks. */
  ouder?: string;
  gemachtigde?: string;
  gezag?: true;
  wens: string;
  toestand: Inzagetoestand;
  /** Who prepares it. */
  opsteller?: string;
  /** Who was asked along to check it, and in which hoedanigheid; runs today, whenever the demo is loaded. */
  nakijker?: [string, 'VT_NAKIJKER' | 'WIJKTEAM_NAKIJKER'];
  weigering?: [Inzageweigering, string];
  /** What a worker withholds: of which kind, its place, and why. */
  achterhouden?: ['SITUATIE' | 'TERUGKEER', number, string];
}

/** A family member asks to destroy their data. */
export interface Vernietigingsrecept {
  dag: Dag;
  voor: string;
  /** The parent who asks. */
  ouder?: string;
  wens: string;
  /** dag, besluit, door, motivering */
  besluit?: [Dag, Vernietigingsbesluit, string, string];
}

/** Days count back from today: a request that still runs must run whenever the demo is loaded. */
export interface Verzoekrecept {
  wie: string;
  portaal: Portaal;
  als: Hoedanigheid;
  wat: Categorie[];
  motivering: string;
  dagenGeleden: number;
  /** Days from today until which was asked. */
  tot: number;
  besluit?: { door: string; toegekend?: Categorie[]; tot?: number; reden?: string };
}

/** A research of Veilig Thuis. */
export interface Onderzoeksrecept {
  /** naam, functie, dag, tekst, oordeel over die tekst, eigen woorden */
  informanten: [string, string, Dag, string, Accorderingsoordeel?, string?][];
  /** dag, conclusie, onderbouwing */
  conclusie?: [Dag, Onderzoeksconclusie, string];
  /** A family member, or the place of an informant; dag; absent: told, else why not. */
  verteld?: [string | number, Dag, string?][];
  isAfgerond?: true;
}

/** Voorwaarden & Vervolg. */
export interface Vervolgrecept {
  /** Of the first moments: oordeel, bevinding */
  gedaan: [Monitoroordeel, string][];
  /** dag, toelichting */
  afgerond?: [Dag, string];
  /** Veilig Thuis still follows. */
  volgt?: true;
}

/** What Veilig Thuis did itself. */
export interface Vtwerkrecept {
  /** vraag, antwoord, toelichting */
  antwoorden?: [string, string, string?][];
  /** Who must confirm that there is no follow-up; until then nothing is decided. */
  collega?: string;
  onderzoek?: Onderzoeksrecept;
  vervolg?: Vervolgrecept;
  /** dag, moment, vorm, tekst */
  terugkoppelingen?: [Dag, Terugkoppelmoment, Terugkoppelvorm, string][];
}
