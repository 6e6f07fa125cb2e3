import { startProduct, Willekeur } from '@bv/muur';
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

/** Starts the product and kills it while people write and read; then counts. */
export async function draaiStoring({ slagen: aantal, schrijvers, zaad }: Wens, meld: (slag: Slag, nummer: number) => void = () => undefined): Promise<Uitslag> {
  const product = await startProduct();
  try {
    const willekeur = new Willekeur(zaad);
    const { resultaat, ...uitslag } = await onderVerkeer({ product, kies: () => product.adres, schrijvers }, (laatst) =>
      slaSteeds({ data: product.data, aantal, willekeur: () => willekeur.deel(), laatst, meld }));
    return { ...uitslag, slagen: resultaat };
  } finally {
    await product.stop();
  }
}
