import type { Bezoektoestand, Samenwerkgrond, Samenwerkingspartner, Samenwerkingsvorm } from '@bv/begrippen';
import type { Datum, Tijdstip } from '../dagen.js';
import type { Rij } from './kern.js';

export interface SamenwerkingRij extends Rij {
  partner: Samenwerkingspartner;
  vorm: Samenwerkingsvorm;
  van: Tijdstip;
  tot: Tijdstip | null;
  partijId: string | null;
  naam: string | null;
  reden: string;
  eindreden: string | null;
  grond: Samenwerkgrond;
  grondToelichting: string;
  doorId: string;
}

export interface BezoekRij extends Rij {
  handelingId: string;
  toestand: Bezoektoestand;
  datum: Datum;
  waar: string;
  doel: string;
  verslagDuo: string | null;
  verslagPartner: string | null;
  gedeeldeFeiten: string | null;
  vervallenReden: string | null;
}
