import { startProduct } from '@bv/muur';
import { slaSteeds, type Slag } from './doden.js';
import { onderVerkeer, type Verkeersuitslag } from './onder-verkeer.js';

export interface Wens {
  readonly slagen: number;
  readonly schrijvers: number;
  /** Makes the moments of the kills repeatable. */
  readonly zaad: number;
}

export interface Uitslag extends Verkeersuitslag {
  readonly slagen: readonly Slag[];
}

/** Mulberry32: enough to choose moments with. */
const willekeurVan = (zaad: number): (() => number) => {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Starts the product and kills it while people write and read; then counts. */
export async function draaiStoring({ slagen: aantal, schrijvers, zaad }: Wens, meld: (slag: Slag, nummer: number) => void = () => undefined): Promise<Uitslag> {
  const product = await startProduct();
  try {
    const { resultaat, ...uitslag } = await onderVerkeer({ product, kies: () => product.adres, schrijvers }, (laatst) =>
      slaSteeds({ data: product.data, aantal, willekeur: willekeurVan(zaad), laatst, meld }));
    return { ...uitslag, slagen: resultaat };
  } finally {
    await product.stop();
  }
}
