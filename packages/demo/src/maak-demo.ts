import { bouwCasus } from './bouwen/bouw-casus.js';
import { Verhaal } from './bouwen/verhaal.js';
import { bewaardeGezinnen, notagezinnen, gezinnenVanVandaag } from './gezinnen/index.js';
import type { Kenmerk } from './merken/merker.js';
import { Waardenmaker } from './merken/waardenmaker.js';
import { Woordenmaker } from './merken/woordenmaker.js';
import type { Recept } from './recept.js';
import { legeRijen, tabellen, type Rijen } from './rijen/index.js';

export interface Demo extends Rijen {
  kenmerken: Kenmerk[];
}

export interface Demoinvoer {
  /** The same seed and day give the same rows, ids and markers. */
  zaad: string;
  /** The day of loading: the casussen of today count from it. */
  vandaag: Date;
}

export const notaverzameling = 'contourennota';
/** Closed long ago: their term is over, or nearly. */
export const bewaarverzameling = 'bewaard';

/** The 25 families of the Contourennota, the casussen of today and a few of long ago, as plain rows per table. */
export const maakDemo = ({ zaad, vandaag }: Demoinvoer): Demo => {
  const woorden = new Woordenmaker(zaad);
  const waarden = new Waardenmaker(zaad);
  const demo: Demo = { ...legeRijen(), kenmerken: [] };
  let nummer = 0;
  const vertel = (recept: Recept, verzameling: string | null): void => {
    nummer += 1;
    const { rijen, kenmerken } = bouwCasus(new Verhaal(recept, zaad, nummer, verzameling, vandaag), woorden, waarden);
    for (const tabel of tabellen) (demo[tabel] as unknown[]).push(...rijen[tabel]);
    demo.kenmerken.push(...kenmerken);
  };
  for (const recept of notagezinnen) vertel(recept, notaverzameling);
  for (const recept of gezinnenVanVandaag) vertel(recept, null);
  for (const recept of bewaardeGezinnen) vertel(recept, bewaarverzameling);
  return demo;
};
