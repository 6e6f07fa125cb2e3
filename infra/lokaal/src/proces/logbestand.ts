import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const GROOTSTE = 10 * 1024 * 1024;

export interface Logbestand {
  readonly volg: (stroom: Readable) => void;
  readonly sluit: () => void;
}

/** Writes what a process says to logs/<naam>.log and to our own output; one older file is kept. */
export const openLogbestand = (logmap: string, naam: string): Logbestand => {
  mkdirSync(logmap, { recursive: true });
  const bestand = join(logmap, `${naam}.log`);
  if (existsSync(bestand) && statSync(bestand).size > GROOTSTE) renameSync(bestand, `${bestand}.1`);
  const schijf = createWriteStream(bestand, { flags: 'a', mode: 0o600 });
  return {
    volg: (stroom) => {
      createInterface({ input: stroom }).on('line', (regel) => {
        schijf.write(`${regel}\n`);
        process.stdout.write(`${naam.padEnd(10)} ${regel}\n`);
      });
    },
    sluit: () => void schijf.end(),
  };
};
