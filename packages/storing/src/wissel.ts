import { setTimeout as pauze } from 'node:timers/promises';
import { type Gateway, startProduct } from '@bv/muur';
import { onderVerkeer, type Verkeersuitslag } from './onder-verkeer.js';

const KIJK_MS = 50;
/** Long enough for the divider below to look a few times, also on a machine with other work. */
const UITLOOP_MS = 2000;

/** Divides requests over the gateways that say they are ready, as a load balancer does: no second try for whoever got no answer. */
class Verdeler {
  private gereed: readonly string[] = [];
  private beurt = 0;

  constructor(private readonly gateways: ReadonlySet<Gateway>) {}

  readonly kies = (): string => {
    this.beurt += 1;
    return this.gereed[this.beurt % this.gereed.length] ?? '';
  };

  async kijk(): Promise<void> {
    const adressen = [...this.gateways].map(({ adres }) => adres);
    const antwoorden = await Promise.all(adressen.map((adres) => fetch(`${adres}/gereed`).then(({ ok }) => ok, () => false)));
    this.gereed = adressen.filter((_, i) => antwoorden[i]);
  }

  async kijkTot(einde: AbortSignal): Promise<void> {
    while (!einde.aborted) {
      await this.kijk();
      await pauze(KIJK_MS);
    }
  }
}

export interface Wisseluitslag extends Verkeersuitslag {
  /** How often a gateway was replaced. */
  readonly gewisseld: number;
}

/** Two gateways on one database, each replaced `rondes` times by a new one while people write and read over both: an upgrade, in short. */
export async function draaiWissel(rondes: number, schrijvers: number): Promise<Wisseluitslag> {
  const product = await startProduct();
  const einde = new AbortController();
  try {
    const nieuw = (): Promise<Gateway> => product.tweedeGateway({ BV_UITLOOP_MS: String(UITLOOP_MS) });
    const gateways = new Set([await nieuw(), await nieuw()]);
    const verdeler = new Verdeler(gateways);
    await verdeler.kijk();
    const kijken = verdeler.kijkTot(einde.signal);
    const { resultaat, geteld: _, ...uitslag } = await onderVerkeer({ product, kies: verdeler.kies, schrijvers }, async () => {
      let gewisseld = 0;
      for (let ronde = 0; ronde < rondes; ronde += 1) {
        for (const oud of [...gateways]) {
          gateways.add(await nieuw());
          await pauze(3 * KIJK_MS);
          await oud.stop();
          gateways.delete(oud);
          gewisseld += 1;
        }
      }
      return gewisseld;
    });
    einde.abort();
    await kijken;
    return { ...uitslag, gewisseld: resultaat };
  } finally {
    einde.abort();
    await product.stop();
  }
}
