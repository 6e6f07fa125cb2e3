import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isVerbindingsfout } from './databasefout.js';
import { foutvelden, type Log } from './log.js';

const POLS_MS = 2000;
const MAANDEN_MS = 3_600_000;

/** The file beside the database that keeps each last hash. */
export const ZEGELBESTAND = 'zegels.jsonl';

export interface Zegelaardelen {
  /** Seals what is waiting; the last hash, or null when there was nothing. */
  readonly zegel: () => Promise<string | null>;
  /** Makes room ahead for what will be logged. */
  readonly maakMaanden: () => Promise<void>;
  readonly datamap: string;
  readonly log: Log;
}

/** Seals every two seconds, and keeps the last hash outside the database too: cutting off the end of the chain shows. */
export function startZegelaar({ zegel, maakMaanden, datamap, log }: Zegelaardelen): { readonly stop: () => Promise<void> } {
  let bezig: Promise<void> = Promise.resolve();
  let maandenTot = -Infinity;
  const ruimte = async (): Promise<void> => {
    // The clock of the machine may jump; this one only goes on.
    if (performance.now() < maandenTot) return;
    maandenTot = performance.now() + MAANDEN_MS;
    await maakMaanden();
  };
  const ronde = async (): Promise<void> => {
    try {
      await ruimte();
      const hash = await zegel();
      if (hash) await appendFile(join(datamap, ZEGELBESTAND), `${JSON.stringify({ op: new Date().toISOString(), hash })}\n`, { mode: 0o600 });
    } catch (fout) {
      if (!isVerbindingsfout(fout)) log.fout('zegelen', foutvelden(fout));
    }
  };
  const pols = setInterval(() => {
    bezig = bezig.then(ronde);
  }, POLS_MS);
  return {
    stop: async () => {
      clearInterval(pols);
      await bezig;
    },
  };
}
