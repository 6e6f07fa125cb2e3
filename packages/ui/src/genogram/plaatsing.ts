import type { Familie } from './familie.js';

/** From the middle of one person to the middle of the next. */
export const STAP = 104;

interface Wens { readonly id: string; readonly x: number }

/**
 * The places nearest to what each wishes, in this order and never closer than a step: the mean of a stretch that would overlap is shared
 * until nothing overlaps (pool adjacent violators).
 */
export function plaats(wensen: readonly Wens[]): Map<string, number> {
  const stukken: { som: number; aantal: number }[] = [];
  wensen.forEach(({ x }, nummer) => {
    let stuk = { som: x - nummer * STAP, aantal: 1 };
    for (let vorig = stukken.at(-1); vorig && vorig.som / vorig.aantal > stuk.som / stuk.aantal; vorig = stukken.at(-1)) {
      stuk = { som: stuk.som + vorig.som, aantal: stuk.aantal + vorig.aantal };
      stukken.pop();
    }
    stukken.push(stuk);
  });
  const verschoven = stukken.flatMap(({ som, aantal }) => Array.from({ length: aantal }, () => som / aantal));
  return new Map(wensen.map(({ id }, nummer) => [id, (verschoven[nummer] ?? 0) + nummer * STAP]));
}

const midden = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0) / getallen.length;

const RONDES = 12;

/** The middle of each person, row by row: children under their parents, parents above their children. */
export function zetNeer(rijen: readonly (readonly string[][])[], { ouders }: Familie): Map<string, number> {
  const x = new Map<string, number>();
  const ligt = (id: string): number => x.get(id) ?? 0;
  const oudersVan = (id: string): string[] => ouders.filter(({ kindId }) => kindId === id).map(({ ouderId }) => ouderId);
  const kinderenVan = (id: string): string[] => ouders.filter(({ ouderId }) => ouderId === id).map(({ kindId }) => kindId);
  const volgorde = rijen.map((rij) => [...rij]);
  volgorde.forEach((rij) => rij.flat().forEach((id, nummer) => x.set(id, nummer * STAP)));
  const boven = (blok: readonly string[]): number | undefined => {
    const allen = blok.flatMap(oudersVan);
    return allen.length === 0 ? undefined : midden(allen.map(ligt));
  };
  const onder = (blok: readonly string[]): number | undefined => {
    const allen = blok.flatMap(kinderenVan);
    return allen.length === 0 ? undefined : midden(allen.map(ligt));
  };
  const schik = (rij: string[][], waarheen: (blok: readonly string[]) => number | undefined, sorteer: boolean): void => {
    const doel = new Map(rij.map((blok) => [blok, waarheen(blok) ?? midden(blok.map(ligt))]));
    // A block is never taken apart; blocks of the same parents keep the order of birth, because sorting is stable.
    if (sorteer) rij.sort((een, ander) => (doel.get(een) ?? 0) - (doel.get(ander) ?? 0));
    const wensen = rij.flatMap((blok) => blok.map((id, nummer) => ({ id, x: (doel.get(blok) ?? 0) + (nummer - (blok.length - 1) / 2) * STAP })));
    for (const [id, plek] of plaats(wensen)) x.set(id, plek);
  };
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const sorteer = ronde < RONDES / 2;
    for (const rij of volgorde.slice(1)) schik(rij, boven, sorteer);
    for (const rij of volgorde.slice(0, -1).toReversed()) schik(rij, onder, sorteer);
  }
  const links = x.size === 0 ? 0 : Math.min(...x.values());
  return new Map([...x].map(([id, plek]) => [id, plek - links + STAP / 2]));
}
