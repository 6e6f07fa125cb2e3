import type { Uitkomst } from '../opdracht/uitkomst.js';
import type { Wachtpost, Wachtrijopslag } from './wachtpost.js';

export interface Wachtrijdelen {
  readonly opslag: Pick<Wachtrijopslag, 'lees' | 'zet' | 'verwijder'>;
  /** Sends one; undefined when no answer came, whether or not it arrived. */
  readonly verzend: (post: Wachtpost) => Promise<Pick<Uitkomst, 'gelukt' | 'weigeringen' | 'conflict'> | undefined>;
  readonly bijStand: (posten: readonly Wachtpost[]) => void;
  /** One sender at a time over all tabs of this browser. */
  readonly alleen?: <T>(doe: () => Promise<T>) => Promise<T>;
}

const OPNIEUW = [1_000, 2_000, 4_000, 8_000, 15_000] as const;
const LANGSTE = 30_000;

/**
 * Keeps commands until the gateway has answered each. Nothing leaves the store before its answer came, and an answer that was lost is asked for
 * again under the same key: so nothing is lost and nothing is done twice. In order, because the second may build on the first.
 */
export const maakWachtrij = ({ opslag, verzend, bijStand, alleen = (doe) => doe() }: Wachtrijdelen) => {
  const stand = { gestopt: false, mislukt: 0, laatst: 0 };
  let wekker: ReturnType<typeof setTimeout> | undefined;
  let lopend: Promise<void> = Promise.resolve();

  const toon = async (): Promise<Wachtpost[]> => {
    const posten = await opslag.lees();
    if (!stand.gestopt) bijStand(posten);
    return posten;
  };

  /** False: no answer, so the rest waits too. */
  const stuurEen = async (post: Wachtpost): Promise<boolean> => {
    const uitkomst = await verzend(post);
    if (!uitkomst) return false;
    if (uitkomst.gelukt) await opslag.verwijder(post.sleutel);
    else if (uitkomst.conflict) await opslag.zet({ ...post, stand: 'CONFLICT', conflict: uitkomst.conflict });
    else await opslag.zet({ ...post, stand: 'GEWEIGERD', weigeringen: uitkomst.weigeringen });
    return true;
  };

  const ronde = async (): Promise<void> => {
    clearTimeout(wekker);
    for (let volgende = await eerstWachtende(); volgende && !stand.gestopt; volgende = await eerstWachtende()) {
      if (!(await stuurEen(volgende))) {
        wekker = setTimeout(() => void stuur(), OPNIEUW[stand.mislukt] ?? LANGSTE);
        stand.mislukt += 1;
        break;
      }
      stand.mislukt = 0;
    }
    await toon();
  };

  const eerstWachtende = async (): Promise<Wachtpost | undefined> => (await toon()).find((post) => post.stand === 'WACHT');

  const stuur = (): Promise<void> => {
    lopend = lopend.then(() => (stand.gestopt ? undefined : alleen(ronde)), () => undefined);
    return lopend;
  };

  // Two in the same millisecond keep their order.
  const moment = (): number => (stand.laatst = Math.max(Date.now(), stand.laatst + 1));

  return {
    /** Resolves when it is kept here, with where the screen goes on: from then on the screen may say so. Sending goes on by itself. */
    voegToe: async (soort: string, titel: string, invoer: Readonly<Record<string, unknown>>, plek?: unknown): Promise<void> => {
      await opslag.zet({ sleutel: crypto.randomUUID(), soort, titel, invoer, op: moment(), stand: 'WACHT' }, plek);
      await toon();
      void stuur();
    },
    /** Now: the line came back, or somebody logged in again. */
    stuur: (): Promise<void> => {
      stand.mislukt = 0;
      return stuur();
    },
    /** After both texts were seen: what was chosen goes out as a new command. Without one the post is thrown away. */
    losOp: async (post: Wachtpost, invoer?: Readonly<Record<string, unknown>>): Promise<void> => {
      if (invoer) await opslag.zet({ sleutel: crypto.randomUUID(), soort: post.soort, titel: post.titel, invoer, op: moment(), stand: 'WACHT' });
      await opslag.verwijder(post.sleutel);
      await toon();
      void stuur();
    },
    stop: (): void => {
      stand.gestopt = true;
      clearTimeout(wekker);
    },
  };
};

export type Wachtrijmotor = ReturnType<typeof maakWachtrij>;
