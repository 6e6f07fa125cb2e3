import { bouwCasus } from './bouwen/bouw-casus.js';
import { Verhaal } from './bouwen/verhaal.js';
import { gezinnenVanVandaag, notagezinnen } from './gezinnen/index.js';
import type { Kenmerk } from './merken/merker.js';
import { Waardenmaker } from './merken/waardenmaker.js';
import { Woordenmaker } from './merken/woordenmaker.js';
import type { Rijen } from './rijen/index.js';

export interface Belastinginvoer {
  zaad: string;
  aantal: number;
  vandaag?: Date;
}

export interface Belastingcasus {
  rijen: Rijen;
  kenmerken: Kenmerk[];
}

const mengsel = [...gezinnenVanVandaag, ...notagezinnen];

/**
 * Casussen for load, one at a time: the families of the demo told again with other ids, names, markers and days, in the same
 * proportions. Memory does not grow with `aantal`.
 */
export async function* maakBelasting({ zaad, aantal, vandaag = new Date() }: Belastinginvoer): AsyncGenerator<Belastingcasus> {
  const woorden = new Woordenmaker(`belasting ${zaad}`);
  const waarden = new Waardenmaker(`belasting ${zaad}`);
  for (let nummer = 1; nummer <= aantal; nummer += 1) {
    const recept = mengsel[nummer % mengsel.length];
    if (!recept) return;
    yield await Promise.resolve(bouwCasus(new Verhaal({ ...recept, sleutel: `b${nummer}` }, zaad, 10_000 + nummer, null, vandaag), woorden, waarden));
  }
}
