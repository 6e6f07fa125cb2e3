import { setTimeout as pauze } from 'node:timers/promises';

/** Asks again and again until the answer is yes or the time is over; gives the last answer. */
export const wachtTot = async (isWaar: () => boolean | Promise<boolean>, ms: number): Promise<boolean> => {
  const einde = Date.now() + ms;
  while (!(await isWaar())) {
    if (Date.now() > einde) return false;
    await pauze(30);
  }
  return true;
};
