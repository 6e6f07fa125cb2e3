import { maten } from '@bv/begrippen';

export interface Cel {
  readonly groep: string;
  readonly maat: string;
  readonly code: string;
  readonly aantal: number | null;
}

/** What somebody can work out of a count: it is at least and at most this. */
export interface Grens {
  readonly laag: number;
  readonly hoog: number;
}

export type Kennis = ReadonlyMap<string, Grens>;
export const celsleutel = ({ groep, maat, code }: Pick<Cel, 'groep' | 'maat' | 'code'>): string => `${groep}|${maat}|${code}`;

const isVerdeling = new Set(maten.filter((maat) => maat.isVerdeling).map(({ code }) => code));
const som = (grenzen: readonly Grens[]): Grens => grenzen.reduce((s, g) => ({ laag: s.laag + g.laag, hoog: s.hoog + g.hoog }), { laag: 0, hoog: 0 });

/**
 * The attack from inside one group: whoever knows the rules counts back. Every chart in which each family is once has the same total, so each bounds the
 * total of the others, and a total with all boxes but one bounds that box. `stap`: how wide a told count is; 1 is exact.
 */
export function rekenTerug(cellen: readonly Cel[], stap: number): Kennis {
  const kennis = new Map<string, Grens>();
  const tabellen = new Map<string, Cel[]>();
  for (const cel of cellen) tabellen.set(`${cel.groep}|${cel.maat}`, [...(tabellen.get(`${cel.groep}|${cel.maat}`) ?? []), cel]);
  for (const tabel of tabellen.values()) {
    // A chart in which nothing is told may have been left out: then a box can hold anything.
    const isWeg = tabel.every(({ aantal }) => aantal === null);
    for (const cel of tabel) kennis.set(celsleutel(cel), cel.aantal === null ? { laag: 0, hoog: isWeg ? Infinity : 4 } : { laag: cel.aantal, hoog: cel.aantal + stap - 1 });
  }
  for (const groep of new Set(cellen.map((cel) => cel.groep))) {
    const verdelingen = [...tabellen.values()].filter(([eerste]) => eerste?.groep === groep && isVerdeling.has(eerste.maat));
    for (let ronde = 0; ronde < 4; ronde += 1) {
      const sommen = verdelingen.map((tabel) => som(tabel.map((cel) => kennis.get(celsleutel(cel)) ?? { laag: 0, hoog: Infinity })));
      const n = { laag: Math.max(0, ...sommen.map(({ laag }) => laag)), hoog: Math.min(Infinity, ...sommen.map(({ hoog }) => hoog)) };
      for (const tabel of verdelingen) {
        for (const cel of tabel) {
          const rest = som(tabel.filter((ander) => ander !== cel).map((ander) => kennis.get(celsleutel(ander)) ?? { laag: 0, hoog: Infinity }));
          const nu = kennis.get(celsleutel(cel)) ?? { laag: 0, hoog: Infinity };
          kennis.set(celsleutel(cel), { laag: Math.max(nu.laag, n.laag - rest.hoog), hoog: Math.min(nu.hoog, n.hoog - rest.laag) });
        }
      }
    }
  }
  return kennis;
}

/** The attack across selections: one minus another, or minus two others, for every pair and triple; what remains is bounded by both. */
export function trekAf(groepen: readonly string[], grensVan: (groep: string) => Grens): { readonly over: readonly string[]; readonly grens: Grens }[] {
  const alle = som(groepen.map(grensVan));
  const weg = groepen.flatMap((een, plek) => [[een], ...groepen.slice(plek + 1).map((ander) => [een, ander])]);
  return weg.map((zonder) => {
    const af = som(zonder.map(grensVan));
    return { over: groepen.filter((groep) => !zonder.includes(groep)), grens: { laag: Math.max(0, alle.laag - af.hoog), hoog: alle.hoog - af.laag } };
  });
}
