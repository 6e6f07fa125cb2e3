import { setTimeout as pauze } from 'node:timers/promises';
import { type Product, startProduct, Willekeur } from '@bv/muur';
import { slaSteeds, type Slag } from './doden.js';
import { onderVerkeer, type Verkeersuitslag } from './onder-verkeer.js';
import type { Telwens } from './telling.js';

export interface Wens {
  readonly slagen: number;
  /** At least so many acknowledged writes: after the last kill writing goes on until then. */
  readonly schrijfacties?: number;
  readonly schrijvers: number;
  /** Makes the moments of the kills repeatable. */
  readonly zaad: number;
  readonly meld?: (slag: Slag, nummer: number, geschreven: number) => void;
  /** Looks once more at what was left behind, before the product ends. */
  readonly daarna?: (product: Product, geteld: Telwens) => Promise<void>;
}

export interface Uitslag extends Verkeersuitslag {
  readonly slagen: readonly Slag[];
}

const KIJK_MS = 200;

/** Starts the product and kills it while people write and read; then counts. */
export async function draaiStoring({ slagen: aantal, schrijfacties = 0, schrijvers, zaad, meld, daarna }: Wens): Promise<Uitslag> {
  const product = await startProduct();
  try {
    const willekeur = new Willekeur(zaad);
    const { resultaat, geteld, ...uitslag } = await onderVerkeer({ product, kies: () => product.adres, schrijvers }, async ({ laatst, geschreven }) => {
      const slagen = await slaSteeds({ data: product.data, aantal, willekeur: () => willekeur.deel(), laatst, meld: (slag, nummer) => meld?.(slag, nummer, geschreven()) });
      while (geschreven() < schrijfacties) await pauze(KIJK_MS);
      return slagen;
    });
    await daarna?.(product, geteld);
    return { ...uitslag, slagen: resultaat };
  } finally {
    await product.stop();
  }
}
