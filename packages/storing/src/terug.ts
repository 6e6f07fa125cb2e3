import { setTimeout as pauze } from 'node:timers/promises';
import type { Stand } from './onder-verkeer.js';

const BINNEN_MS = 180_000;
const KIJK_MS = 50;

export async function wachtTot(wat: string, isZo: () => boolean): Promise<void> {
  const einde = performance.now() + BINNEN_MS;
  while (!isZo()) {
    if (performance.now() > einde) throw new Error(`Na ${String(BINNEN_MS / 1000)} s nog niet: ${wat}`);
    await pauze(KIJK_MS);
  }
}

/** How long after `begin` (now) a write was acknowledged again (ms). What was under way at that moment does not count. */
export async function terugNa({ laatst }: Pick<Stand, 'laatst'>, begin = Date.now()): Promise<number> {
  const vanaf = Math.max(begin, Date.now()) + 100;
  await wachtTot('er wordt weer geschreven', () => laatst() > vanaf);
  return laatst() - begin;
}
