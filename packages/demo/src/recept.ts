import type {
  Aanvullingsoort, AardOnveiligheid, Aanwezigheid, Accorderingsoordeel, Afsluitreden, Afspraaktoestand, Anonimiteitsgrond, Belevingswijze, Bevindingoordeel, Bronsoort,
  Contactvorm, Criterium, Deelnamewijze, DirecteVeiligheid, Doeltoestand, Evaluatieuitkomst, Fase, Geslacht, Gevaarsoort, Gezagsoort, Gezinsrol, Herkomst, Hulpsoort, Hulptoestand, Hulpuitvoering, Instantiesoort, Interventiesoort, Inzagetoestand, Inzagevrager, Inzageweigering,
  Inzetmate, Meldersoort, Netwerkband, Noodbevinding, Overlegaanleiding, Plandeel, Monitoroordeel, Onderzoeksconclusie, Reflectiesoort, Relatieband, Relatiesoort, Terugkoppelmoment, Terugkoppelvorm, Toetsuitkomst, Triagebesluit, Urgentie, Verklaringsoort, Vernietigingsbesluit, Verblijfsoort, Vervolgcontact, Zekerheid,
} from '@bv/begrippen';
import type { Categorie, Hoedanigheid, Portaal, Stand } from './codes.js';
import type { Demoaspect } from './risicolijst.js';

/** A day of the story: days after its begin. */
export type Dag = number;

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
  stap: 'WACHTRIJ' | 'IN_TOETSING' | 'GEDEELD';
  gedeeldDag?: Dag;
  vraag: string;
  aanleiding: string;
  gewenst: string;
  /** One for each of the first frozen facts. */
  bevindingen?: [Bevindingoordeel, string][];
  criteria?: [Criterium, boolean, string][];
  /** dag, met wie, verslag */
  gesprekken?: [Dag, string, string][];
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
  /** A situatie that a worker withholds: its place, and why. */
  achterhouden?: [number, string];
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
  hulp?: Hulprecept[];
  /** dag, aanleiding, waarom, wie, uitkomst, afspraken */
  overleggen?: [Dag, Overlegaanleiding, string, string, string, string?][];
  /** wie, fase, mate */
  inzet?: [string, Fase, Inzetmate][];
  /** weg, vervanger, dagen geleden, dagen vanaf vandaag: a stand-in runs whenever the demo is loaded */
  vervanging?: [string, string, number, number];
  /** To RISICOGESTUURD_WERKEN: dag, reden */
  faseTwee?: [Dag, string];
  toetsing?: Toetsingrecept;
  maatregel?: { aangevraagd: Dag; beslist: Dag; toelichting: string };
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
