import { isVerbindingsfout } from './databasefout.js';
import { foutvelden, type Log } from './log.js';

export interface Klus {
  readonly naam: string;
  readonly elkeMs: number;
  readonly doe: () => Promise<unknown>;
  readonly log: Log;
}

/** Work that comes back, one round at a time: at once, and then again and again. The work itself sees to it that several processes share it. */
export function startKlus({ naam, elkeMs, doe, log }: Klus): { readonly stop: () => Promise<void> } {
  let bezig: Promise<void> = Promise.resolve();
  const ronde = async (): Promise<void> => {
    try {
      await doe();
    } catch (fout) {
      if (!isVerbindingsfout(fout)) log.fout(naam, foutvelden(fout));
    }
  };
  const begin = (): void => {
    bezig = bezig.then(ronde);
  };
  begin();
  const pols = setInterval(begin, elkeMs);
  return {
    stop: async () => {
      clearInterval(pols);
      await bezig;
    },
  };
}
