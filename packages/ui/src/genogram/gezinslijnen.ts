import type { Familie, Ouderschap, Paarband } from './familie.js';

/** Parents with the children they have together, in one way: own, adopted or fostered. */
export interface Ouderpaar {
  readonly sleutel: string;
  readonly ouders: readonly string[];
  readonly kinderen: readonly string[];
  readonly soort: Ouderschap;
}

const paarsleutel = (een: string, ander: string): string => [een, ander].sort().join(' ');

/** A stepparent is seen by the line to the partner: no line of their own to the child. */
export function ouderparen({ ouders }: Familie): Ouderpaar[] {
  const paren = new Map<string, { ouders: string[]; kinderen: string[]; soort: Ouderschap }>();
  const kinderen = [...new Set(ouders.map(({ kindId }) => kindId))];
  for (const kind of kinderen) {
    for (const soort of ['EIGEN', 'ADOPTIE', 'PLEEG'] as const) {
      const zijn = [...new Set(ouders.filter((band) => band.kindId === kind && band.soort === soort).map(({ ouderId }) => ouderId))].sort();
      if (zijn.length === 0) continue;
      // More than two is no couple: each has a line of their own.
      for (const samen of zijn.length > 2 ? zijn.map((ouder) => [ouder]) : [zijn]) {
        const sleutel = `${soort} ${samen.join(' ')}`;
        const paar = paren.get(sleutel) ?? { ouders: samen, kinderen: [], soort };
        paar.kinderen.push(kind);
        paren.set(sleutel, paar);
      }
    }
  }
  return [...paren].map(([sleutel, paar]) => ({ sleutel, ...paar }));
}

export interface Paarlijn {
  readonly een: string;
  readonly ander: string;
  /** Null: they have a child together, and more is not known. */
  readonly soort: Paarband['soort'] | null;
  readonly tekst: string | undefined;
}

/** One line for each two who are or were together, or have a child together. */
export function paarlijnen({ paren }: Familie, samen: readonly Ouderpaar[]): Paarlijn[] {
  const lijnen = new Map<string, Paarlijn>();
  for (const { een, ander, soort, tekst } of paren) lijnen.set(paarsleutel(een, ander), { een, ander, soort, tekst });
  for (const { ouders: [een, ander] } of samen) {
    if (een === undefined || ander === undefined || lijnen.has(paarsleutel(een, ander))) continue;
    lijnen.set(paarsleutel(een, ander), { een, ander, soort: null, tekst: undefined });
  }
  return [...lijnen.values()];
}

interface Strook { readonly van: number; readonly tot: number }

/** A level for each stretch, so that stretches that share ground lie above each other: the first level where there is room. */
export function niveaus(stroken: readonly Strook[], ruimte: number): number[] {
  const bezet: Strook[][] = [];
  return stroken.map((strook) => {
    const vrij = bezet.findIndex((niveau) => niveau.every(({ van, tot }) => tot + ruimte <= strook.van || van - ruimte >= strook.tot));
    const gekozen = vrij === -1 ? bezet.length : vrij;
    bezet[gekozen] = [...(bezet[gekozen] ?? []), strook];
    return gekozen;
  });
}
