import type { Accorderingsoordeel, Contactvorm, Monitoroordeel, Onderzoeksconclusie, Onderzoektoestand, Terugkoppeldeel, Terugkoppelmoment, Terugkoppelvorm, Vervolgtoestand } from '@bv/begrippen';
import type { Categorie } from '../codes.js';
import type { Datum, Tijdstip } from '../dagen.js';
import type { Rij } from './kern.js';

export interface BeoordelingsantwoordRij extends Rij {
  beoordelingId: string;
  vraag: string;
  antwoord: string;
  toelichting: string | null;
}

export interface OnderzoekRij extends Rij {
  toestand: Onderzoektoestand;
  begonnenOp: Tijdstip;
  termijn: Tijdstip;
  conclusie: Onderzoeksconclusie | null;
  onderbouwing: string | null;
  geconcludeerdOp: Tijdstip | null;
  doorId: string | null;
  afgerondOp: Tijdstip | null;
}

export interface InformantRij extends Rij {
  onderzoekId: string;
  naam: string;
  functie: string;
  telefoon: string | null;
  gesprokenOp: Datum;
  tekst: string;
  oordeel: Accorderingsoordeel | null;
  eigenWoorden: string | null;
  geaccordeerdOp: Datum | null;
}

export interface InkennisstellingRij extends Rij {
  onderzoekId: string;
  gezinslidId: string | null;
  informantId: string | null;
  verteldOp: Datum | null;
  vorm: Contactvorm | null;
  redenNiet: string | null;
  doorId: string;
}

export interface VervolgRij extends Rij {
  toestand: Vervolgtoestand;
  begonnenOp: Datum;
  afgerondOp: Tijdstip | null;
  toelichting: string | null;
  doorId: string;
}

export interface MonitormomentRij extends Rij {
  vervolgId: string;
  gepland: Datum;
  gedaanOp: Datum | null;
  oordeel: Monitoroordeel | null;
  bevinding: string | null;
  doorId: string | null;
}

export interface MelderterugkoppelingRij extends Rij {
  meldingId: string;
  categorie: Categorie;
  moment: Terugkoppelmoment;
  vorm: Terugkoppelvorm;
  heeftRol: boolean;
  delen: Terugkoppeldeel[];
  tekst: string;
  op: Tijdstip;
  doorId: string;
}
