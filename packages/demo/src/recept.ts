import type {
  Aanvullingsoort, AardOnveiligheid, Aanwezigheid, Accorderingsoordeel, Afspraaktoestand, Anonimiteitsgrond, Belevingswijze, Bronsoort, Contactvorm, Deelnamewijze,
  DirecteVeiligheid, Doeltoestand, Evaluatieuitkomst, Fase, Geslacht, Gezagsoort, Gezinsrol, Herkomst, Instantiesoort, Interventiesoort, Inzetmate, Meldersoort,
  Netwerkband, Overlegaanleiding, Plandeel, Reflectiesoort, Relatieband, Relatiesoort, Triagebesluit, Urgentie, Verklaringsoort, Verblijfsoort, Zekerheid,
} from '@bv/begrippen';
import type { Hoedanigheid, Stand } from './codes.js';
import type {
  Dag, Hulprecept, Maatregelrecept, Raadsverzoekrecept, Samenwerkrecept, Tafelrecept, Toetsingrecept, Reflectiegesprekrecept, Specialistvraagrecept, Kijkrecept, Terugkeerrecept, Wijkteamrecept, Afsluitrecept, Noodrecept, Aanvulbaar, Inzagerecept,
  Vernietigingsrecept, Verzoekrecept, Vtwerkrecept,
} from './deelrecepten.js';

export type * from './deelrecepten.js';

import type { Demoaspect } from './risicolijst.js';


export interface Lid {
  /** First name: how the texts call this person. Unique within the family. */
  naam: string;
  rol: Gezinsrol;
  geslacht: Geslacht;
  /** On the first day of the story. */
  leeftijd: number;
  achternaam?: string;
  taal?: string;
  bijzonder?: string;
  /** Not the one who does or undergoes it, and not of the household. */
  zijdelings?: true;
  zonderBsn?: true;
  /** Members without an address live where the first member lives. */
  adres?: 'EIGEN' | 'GEHEIM';
  /** Lives there too, beside the first address. */
  ookBij?: [Verblijfsoort, Dag];
  /** Not born yet: the day on which it is expected. */
  verwacht?: Dag;
  overleden?: Dag;
  /** Since when somebody belongs to the family, until when, and why. */
  periode?: { van?: Dag; reden?: string; tot?: Dag; vertrek?: string };
}

/** How two people are with each other, and since or until when they are that. */
export interface Relatiedetail {
  band?: Relatieband;
  sinds?: Dag;
  tot?: Dag;
}

export interface Gezagrecept {
  over: string;
  /** Somebody of the family; absent: `houderNaam`. */
  houder?: string;
  houderNaam?: string;
  soort: Gezagsoort;
  van?: Dag;
  tot?: Dag;
  bron: string;
}

export interface Melderrecept {
  soort: Meldersoort;
  naam: string;
  functie?: string;
  organisatie?: string;
  relatie: string;
  anoniem?: Anonimiteitsgrond;
}

export interface Meldingrecept {
  urgentie: Urgentie;
  kern: string;
  /** What the family may read: what happened, in plain words. */
  gezin: string;
  intern: string;
  veiligheid: DirecteVeiligheid;
  toelichting: string;
  melder: Melderrecept;
  /** wie, wat, bij wie, wanneer, hoe vaak, gevolg */
  voorvallen: [string, string, string, string, string, string][];
}

export interface Situatierecept {
  titel: string;
  watGebeurt: string;
  laatst?: Dag;
  frequentie: string;
  aard: AardOnveiligheid;
  gevolg: string;
  opgelost?: true;
  /** wie, gevolg */
  gevolgen?: [string, string][];
  /** Places of the risks and patterns behind it. */
  achter?: { risicos?: number[]; patronen?: number[] };
  /** dag, wat er eerst stond bij hoe vaak */
  eerder?: [Dag, string];
  /** dag, score 0–10, wie (absent: the duo), toelichting */
  scores?: [Dag, number, string | null, string?][];
}

/** One round along the list: what each of the duo answered apart. */
export interface Inventarisatierecept {
  dag: Dag;
  /** Who answered, aspect, aanwezig, toelichting, over wie */
  antwoorden: [string, Demoaspect, Aanwezigheid, string?, string?][];
  klaar?: string[];
  vergeleken?: Dag;
  vastgesteld?: Dag;
}

export interface Verklaringrecept {
  soort: Verklaringsoort;
  tekst: string;
  bronsoort: Bronsoort;
  bron: string;
  dag: Dag;
  over?: string;
  zekerheid?: Zekerheid;
  /** wie, oordeel, eigen woorden */
  accord?: [string, Accorderingsoordeel, string?][];
  /** Of an informant: what they say of their own text. Absent: agreed, without words. */
  informant?: [Accorderingsoordeel, string];
}

export interface Afspraakrecept {
  als: string;
  dan: string;
  wie: string;
  kijktMee: string;
  dag: Dag;
  toestand?: Afspraaktoestand;
  looptDoor?: true;
  evaluatie?: string;
  /** waaraan merk je het, wat dan, wie hoort het */
  alsHetMisgaat?: [string, string, string];
  /** dag, uitkomst, met wie, wat er gebeurde, wat nu */
  evaluaties?: [Dag, Evaluatieuitkomst, string, string?, string?][];
}

export interface Doelrecept {
  deel: Exclude<Plandeel, 'VEILIGHEID'>;
  /** The place of the risk in the recipe. */
  risico?: number;
  wie?: string;
  wens?: string;
  doel: string;
  hulp?: string;
  doorWie?: string;
  dag: Dag;
  toestand?: Doeltoestand;
  resultaat?: string;
}

export interface Planversierecept {
  deel: Plandeel;
  dag: Dag;
  toelichting?: string;
  /** wie, oordeel, eigen woorden */
  akkoord: [string, Accorderingsoordeel, string?][];
}

/** How far the story has come; the builder makes every betrokkenheid that belongs to it. */
export type Stap = 'WACHTRIJ' | 'BEOORDELING' | 'AANGEBODEN' | 'WACHT_OP_DUO' | 'DUO' | 'WIJKTEAM_KANDIDAAT' | 'WIJKTEAM' | 'GESLOTEN';

export interface Recept {
  sleutel: string;
  /** A date (YYYY-MM-DD), or days relative to today. */
  begin: string | number;
  stap: Stap;
  herkomst?: Herkomst;
  gebied: string;
  achternaam: string;
  leden: Lid[];
  /** van, naar, soort, toelichting. Ouder–kind follows from the roles. */
  relaties?: [string, string, Relatiesoort, string?, Relatiedetail?][];
  gezag?: Gezagrecept[];
  /** naam, relatie, rol, band */
  netwerk?: [string, string, string, Netwerkband?][];
  melding: Meldingrecept;
  vt?: 'renske' | 'liam';
  /** Working days until the term; absent: five after the melding. */
  termijnOver?: number;
  besluit?: { besluit?: Triagebesluit; reden: string; directVeilig?: boolean };
  vtWerk?: Vtwerkrecept;
  /** tekst, toelichting */
  voorwaarden?: [string, string][];
  vragen?: string[];
  wieVertelt?: string;
  toelichting?: string;
  duo?: [string, string];
  inschatting?: boolean;
  situaties?: Situatierecept[];
  verklaringen?: Verklaringrecept[];
  afspraken?: Afspraakrecept[];
  /** dag, uur, vorm, met wie, interventie, verslag */
  contacten?: [Dag, number, Contactvorm, string, Interventiesoort | null, string][];
  /** aspect, aanwezig, toelichting, betreft, bewaken */
  risicos?: [Demoaspect, Aanwezigheid, string, (string | null)?, boolean?][];
  /** van wie (null: the whole family), wat, bron */
  krachten?: [string | null, string, string?][];
  inventarisatie?: Inventarisatierecept;
  /** What keeps coming back; a situation names its place here. */
  patronen?: string[];
  /** dag, wie, hoe */
  top3?: [Dag, string, Deelnamewijze][];
  plandoelen?: Doelrecept[];
  planversies?: Planversierecept[];
  /** What may and what may not here, a line each; without it the family has what is said in every family. */
  normen?: string[];
  hulp?: Hulprecept[];
  /** dag, aanleiding, waarom, wie, uitkomst, afspraken */
  overleggen?: [Dag, Overlegaanleiding, string, string, string, string?][];
  /** wie, fase, mate */
  inzet?: [string, Fase, Inzetmate][];
  /** Before the team answered: what the teamleider asked, and what the sender said. */
  teamvraag?: [string, string];
  kijkmomenten?: Kijkrecept[];
  terugkeer?: Terugkeerrecept;
  /** weg, vervanger, dagen geleden, dagen vanaf vandaag: a stand-in runs whenever the demo is loaded */
  vervanging?: [string, string, number, number];
  /** To RISICOGESTUURD_WERKEN: dag, reden */
  faseTwee?: [Dag, string];
  toetsing?: Toetsingrecept;
  beschermingstafels?: Tafelrecept[];
  samenwerkingen?: Samenwerkrecept[];
  raadsverzoek?: Raadsverzoekrecept;
  maatregel?: Maatregelrecept;
  instanties?: [Instantiesoort, string, string, Dag][];
  /** soort, dag, wie, tekst */
  reflecties?: [Reflectiesoort, Dag, string, string][];
  reflectiegesprekken?: Reflectiegesprekrecept[];
  specialistvragen?: Specialistvraagrecept[];
  /** dag, wie (null: the duo), cijfer, wijze, eigen woorden */
  belevingen?: [Dag, string | null, number, Belevingswijze, string?][];
  wijkteam?: Wijkteamrecept;
  afsluiting?: Afsluitrecept;
  terugkoppelingen?: [Dag, string][];
  noodtoegang?: Noodrecept;
  /** From this day nobody hears of it any more: also the aftercare is over. */
  losgelaten?: Dag;
  /** wie, soort, bij welk onderdeel, op welke plaats daarin, dag, eigen woorden */
  aanvullingen?: [string, Aanvullingsoort, Aanvulbaar, number, Dag, string][];
  inzage?: Inzagerecept[];
  vernietiging?: Vernietigingsrecept[];
  /** Who asked to see more, and what came of it. */
  verzoeken?: Verzoekrecept[];
  /** wie, hoedanigheid, stand, dag, reden */
  extra?: [string, Hoedanigheid, Stand, Dag, string][];
}
