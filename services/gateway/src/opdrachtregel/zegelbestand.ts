import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZEGELBESTAND } from '../platform/zegelaar.js';
import type { Bewaard } from '../zicht/zegelcontrole.js';

/** A line of the file beside the database; `nagekeken` says that the chain was found sound up to that hash. */
interface Zegelregel extends Bewaard {
  readonly nagekeken?: number;
}

export const leesZegelbestand = (data: string): Zegelregel[] => {
  const bestand = join(data, ZEGELBESTAND);
  const regels = existsSync(bestand) ? readFileSync(bestand, 'utf8').split('\n').filter(Boolean) : [];
  return regels.map((regel) => JSON.parse(regel) as Zegelregel);
};

export const schrijfZegelbestand = (data: string, regel: Omit<Zegelregel, 'op'>): void => {
  appendFileSync(join(data, ZEGELBESTAND), `${JSON.stringify({ op: new Date().toISOString(), ...regel })}\n`, { mode: 0o600 });
};
