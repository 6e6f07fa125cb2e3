import type {
  Aanwezigheid, Deelnamewijze, Situatieveld,
} from '@bv/begrippen';
import type { Datum, Tijdstip } from '../dagen.js';
import type { Demoaspect } from '../risicolijst.js';
import type { Rij } from './kern.js';

export interface RisicostandRij extends Rij {
  risicoId: string;
  aanwezig: Aanwezigheid;
  toelichting: string | null;
  op: Tijdstip;
  doorId: string;
}

export interface KrachtRij extends Rij {
  omschrijving: string;
  bron: string | null;
  vanId: string | null;
}

export interface RisicoinventarisatieRij extends Rij {
  lijstId: string;
  gestartOp: Tijdstip;
  gestartDoorId: string;
  vergelekenOp: Tijdstip | null;
  vergelekenDoorId: string | null;
  vastgesteldOp: Tijdstip | null;
  vastgesteldDoorId: string | null;
}

export interface RisicogereedRij extends Rij {
  inventarisatieId: string;
  doorId: string;
  op: Tijdstip;
}

export interface RisicoantwoordRij extends Rij {
  inventarisatieId: string;
  doorId: string;
  aspect: Demoaspect;
  aanwezig: Aanwezigheid;
  toelichting: string | null;
  bron: string | null;
  betreftId: string | null;
}

export interface GevolgRij extends Rij {
  situatieId: string;
  gezinslidId: string;
  tekst: string;
}

export interface GezinspatroonRij extends Rij {
  omschrijving: string;
}

export interface AchtergrondRij extends Rij {
  situatieId: string;
  risicoId: string | null;
  patroonId: string | null;
  vervallenOp: Tijdstip | null;
}

export interface SituatiewijzigingRij extends Rij {
  situatieId: string;
  veld: Situatieveld;
  gezinslidId: string | null;
  oud: string | null;
  nieuw: string | null;
  op: Tijdstip;
  doorId: string;
}

export interface Top3deelnameRij extends Rij {
  gezinslidId: string;
  op: Datum;
  wijze: Deelnamewijze;
}
