import { isVerbindingsfout } from './databasefout.js';
import { foutvelden, type Log } from './log.js';

const POLS_MS = 2000;
const LANGSTE_MS = 60_000;

export interface Zenderdelen {
  /** What is sent, for in the log of the process. */
  readonly naam: string;
  /** Sends a batch; how many went. */
  readonly stuur: () => Promise<number>;
  readonly log: Log;
}

/** Sends what is waiting, again and again; after a failure it waits, longer each time, and says so once per attempt. */
export function startZender({ naam, stuur, log }: Zenderdelen): { readonly stop: () => Promise<void> } {
  let wacht = POLS_MS;
  let gestopt = false;
  let wekker: NodeJS.Timeout | undefined;
  let bezig: Promise<void> = Promise.resolve();

  const ronde = async (): Promise<void> => {
    try {
      while (!gestopt && (await stuur()) > 0);
      wacht = POLS_MS;
    } catch (fout) {
      wacht = Math.min(wacht * 2, LANGSTE_MS);
      if (!isVerbindingsfout(fout)) log.waarschuwing(`${naam} niet verstuurd`, { ...foutvelden(fout), wacht });
    }
  };
  const plan = (): void => {
    if (gestopt) return;
    wekker = setTimeout(() => {
      bezig = ronde().finally(plan);
    }, wacht);
  };
  plan();
  return {
    stop: async () => {
      gestopt = true;
      clearTimeout(wekker);
      await bezig;
    },
  };
}
