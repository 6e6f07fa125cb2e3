import type { Gevaarsoort, Noodbevinding } from '@bv/begrippen';
import type { Tijdstip } from '../dagen.js';
import type { Rij } from './kern.js';

/** Emergency access that is over: who, for which danger, from when to when. */
export interface NoodtoegangRij extends Rij {
  betrokkenheidId: string;
  persoonId: string;
  gevaar: Gevaarsoort;
  reden: string;
  van: Tijdstip;
  tot: Tijdstip;
  beeindigdOp: Tijdstip | null;
}

export interface NoodbevindingRij extends Rij {
  noodtoegangId: string;
  bevinding: Noodbevinding;
  motivering: string;
  doorId: string;
  op: Tijdstip;
}
