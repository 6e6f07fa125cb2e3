import { wachtTot as wachtHooguit } from '@bv/lokaal';

/** A machine with other work is slow; what never comes still fails, within the time a test has. */
const GEDULD_MS = 60_000;

/** Until it is so. @throws Error that tells what was waited for */
export const wachtTot = async (waarop: string, isZo: () => boolean | Promise<boolean>): Promise<void> => {
  if (!(await wachtHooguit(isZo, GEDULD_MS))) throw new Error(`Niet binnen ${String(GEDULD_MS / 1000)} s: ${waarop}.`);
};

/** The shortest of a few times in ms: what else this machine does makes one longer, and not each; what is slow itself is slow each time. */
export const kortste = async (meet: () => Promise<number>, keren = 4): Promise<number> => {
  const duren: number[] = [];
  for (let keer = 0; keer < keren; keer += 1) duren.push(await meet());
  return Math.min(...duren);
};

/** How long `werk` takes in ms. */
export const duur = async (werk: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
};
