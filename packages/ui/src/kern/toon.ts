import type { IcoonNaam } from './icoon.js';

/** What a colour means. Never colour alone: each toon has its own icon. */
export type Toon = 'acuut' | 'letop' | 'goed' | 'info' | 'neutraal' | 'slot';

export const toonIcoon: Readonly<Record<Toon, IcoonNaam>> = {
  acuut: 'waarschuwing',
  letop: 'klok',
  goed: 'goed',
  info: 'info',
  neutraal: 'concept',
  slot: 'slot',
};
