import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
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
  // Undefined after closing: another file may have that number by then.
  let schijf: number | undefined = openSync(bestand, 'a', 0o600);
  const schrijf = (regel: string): void => {
    if (schijf === undefined) return;
    try {
      writeSync(schijf, `${regel}\n`);
    } catch {
      // A full disk must not end the process that this is the log of; the line still goes to our own output.
    }
  };
  return {
    volg: (stroom) => {
      createInterface({ input: stroom }).on('line', (regel) => {
        schrijf(regel);
        process.stdout.write(`${naam.padEnd(10)} ${regel}\n`);
      });
    },
    sluit: () => {
      if (schijf !== undefined) closeSync(schijf);
      schijf = undefined;
    },
  };
};
