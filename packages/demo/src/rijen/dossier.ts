import type {
  AardOnveiligheid, Aanwezigheid, Accorderingsoordeel, Afspraaktoestand, Belevingswijze, Bronsoort, Contactvorm, Doeltoestand, Evaluatieuitkomst, Fase, Hulpsoort,
  Hulptoestand, Hulpuitvoering, Instantiesoort, Interventiesoort, Inzetmate, Overlegaanleiding, Plandeel, Reflectiesoort, Situatietoestand, Verklaringsoort,
  Werkhoedanigheid, Zekerheid,
} from '@bv/begrippen';
import type { Categorie } from '../codes.js';
import type { Datum, Tijdstip } from '../dagen.js';
import type { Demoaspect } from '../risicolijst.js';
import type { Rij } from './kern.js';


export interface OnveiligeSituatieRij extends Rij {
  rang: number | null;
  titel: string;
  wieDoetWatBijWie: string;
  laatstGebeurdOp: Datum | null;
  frequentie: string | null;
  aard: AardOnveiligheid;
  gevolg: string | null;
  toestand: Situatietoestand;
}

export interface VeiligheidsscoreRij extends Rij {
  situatieId: string;
  /** Null: the score of the duo. */
  gezinslidId: string | null;
  score: number;
  datum: Datum;
  toelichting: string | null;
}

export interface VerklaringRij extends Rij {
  categorie: Categorie;
  soort: Verklaringsoort;
  tekst: string;
  bronsoort: Bronsoort;
  bron: string | null;
  peildatum: Datum;
  zekerheid: Zekerheid | null;
  informantOordeel: Accorderingsoordeel | null;
  informantWoorden: string | null;
  informantOp: Datum | null;
  overId: string | null;
  vastgelegdDoorId: string;
}

export interface AccorderingRij extends Rij {
  verklaringId: string;
  gezinslidId: string;
  oordeel: Accorderingsoordeel;
  eigenWoorden: string | null;
  datum: Datum;
}

export interface VeiligheidsafspraakRij extends Rij {
  als: string;
  dan: string;
  doorWie: string;
  wieKijktMee: string | null;
  van: Datum;
  tot: Datum | null;
  toestand: Afspraaktoestand;
  looptDoor: boolean;
  evaluatie: string | null;
  signaal: string | null;
  vervolgstap: string | null;
  wieHoort: string | null;
  gewijzigdDoorId: string;
  gewijzigdOp: Tijdstip;
}

export interface ContactmomentRij extends Rij {
  op: Tijdstip;
  vorm: Contactvorm;
  metWie: string;
  samenMetWijkteam: boolean;
  hoedanigheid: Werkhoedanigheid | null;
  interventie: Interventiesoort | null;
  verslag: string;
  doorId: string;
}

export interface RisicoRij extends Rij {
  categorie: Categorie;
  aspect: Demoaspect;
  lijstId: string;
  aanwezig: Aanwezigheid;
  toelichting: string | null;
  bron: string | null;
  bewaken: boolean;
  betreftId: string | null;
}

export interface FasewisselRij extends Rij {
  van: Fase;
  naar: Fase;
  op: Tijdstip;
  reden: string;
  tegenAdvies: boolean;
  doorId: string;
}

export interface BetrokkenInstantieRij extends Rij {
  soort: Instantiesoort;
  naam: string;
  rol: string | null;
  van: Datum;
  tot: Datum | null;
}

export interface ReflectieRij extends Rij {
  soort: Reflectiesoort;
  tekst: string;
  op: Tijdstip;
  doorId: string;
}

export interface ReflectiegesprekRij extends Rij {
  op: Datum;
  onderwerp: string;
  inbrengerId: string;
  gespreksleiderId: string;
  tegendenkerId: string | null;
  deskundigeId: string | null;
  perspectieven: string | null;
  naastGezin: string | null;
  hoeBespreken: string | null;
  zichtVeiligheid: string | null;
  eigenHandelen: string | null;
  meenemen: string | null;
  gewijzigdDoorId: string;
}

export interface SpecialistvraagRij extends Rij {
  handelingId: string;
  specialistId: string;
  gesteldDoorId: string;
  gesteldOp: Tijdstip;
  tot: Tijdstip;
  vraag: string;
  antwoord: string | null;
  beantwoordOp: Tijdstip | null;
}

export interface VeiligheidsbelevingRij extends Rij {
  /** Null: the duo. */
  gezinslidId: string | null;
  cijfer: number;
  wijze: Belevingswijze;
  op: Datum;
  woorden: string | null;
  magMeetellen: boolean | null;
  doorId: string;
}
export interface AfspraakevaluatieRij extends Rij {
  afspraakId: string;
  uitkomst: Evaluatieuitkomst;
  op: Datum;
  metWie: string;
  toelichting: string | null;
  vervolg: string | null;
  doorId: string;
}

export interface PlandoelRij extends Rij {
  deel: Plandeel;
  risicoId: string | null;
  gezinslidId: string | null;
  wens: string | null;
  doel: string;
  hulp: string | null;
  doorWie: string | null;
  van: Datum;
  tot: Datum | null;
  toestand: Doeltoestand;
  resultaat: string | null;
  gewijzigdDoorId: string;
}

export interface PlanversieRij extends Rij {
  categorie: Categorie;
  deel: Plandeel;
  nummer: number;
  vastgesteldOp: Datum;
  inhoud: string;
  toelichting: string | null;
  vastgesteldDoorId: string;
}

export interface PlanakkoordRij extends Rij {
  planversieId: string;
  gezinslidId: string;
  oordeel: Accorderingsoordeel;
  eigenWoorden: string | null;
  datum: Datum;
}

export interface GezinsnormRij extends Rij {
  tekst: string;
  gewijzigdDoorId: string | null;
}

export interface HulpinzetRij extends Rij {
  soort: Hulpsoort;
  uitvoering: Hulpuitvoering;
  omschrijving: string | null;
  uitvoerder: string;
  motief: string | null;
  voorId: string | null;
  afspraakId: string | null;
  sinds: Datum;
  klaarVoor: Datum | null;
  toestand: Hulptoestand;
  resultaat: string | null;
  resultaatOp: Datum | null;
  gewijzigdDoorId: string;
}

export interface MultidisciplinairOverlegRij extends Rij {
  op: Datum;
  aanleiding: Overlegaanleiding;
  waarom: string;
  wie: string;
  uitkomst: string;
  afspraken: string | null;
  duoBlijft: boolean;
  doorId: string;
}

export interface InzetRij extends Rij {
  partijId: string;
  fase: Fase;
  mate: Inzetmate;
}

export interface VervangingRij extends Rij {
  duolidId: string;
  vervangerId: string;
  van: Datum;
  tot: Datum;
}

