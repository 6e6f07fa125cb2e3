import type {
  AardOnveiligheid, Aanwezigheid, Accorderingsoordeel, Afspraaktoestand, Belevingswijze, Bronsoort, Contactvorm, Fase, Instantiesoort,
  Interventiesoort, Reflectiesoort, Risicoaspect, Situatietoestand, Verklaringsoort, Zekerheid,
} from '@bv/begrippen';
import type { Categorie } from '../codes.js';
import type { Datum, Tijdstip } from '../dagen.js';
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
  gewijzigdDoorId: string;
  gewijzigdOp: Tijdstip;
}

export interface ContactmomentRij extends Rij {
  op: Tijdstip;
  vorm: Contactvorm;
  metWie: string;
  interventie: Interventiesoort | null;
  verslag: string;
  doorId: string;
}

export interface RisicoRij extends Rij {
  categorie: Categorie;
  aspect: Risicoaspect;
  aanwezig: Aanwezigheid;
  toelichting: string | null;
  bewaken: boolean;
  betreftId: string | null;
}

export interface FasewisselRij extends Rij {
  van: Fase;
  naar: Fase;
  op: Tijdstip;
  reden: string;
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
  doorId: string;
}
