import type { RequestHandler } from 'express';
import { Aanvraagfout } from './fout.js';
import { type Log } from './log.js';

/** Terms, sessions and the log are dated by the database; only rules on what somebody fills in look at this machine. So much they may differ. */
const MARGE_MS = 60_000;

export interface Klok {
  /** Milliseconds since the epoch; may jump. */
  readonly wand: () => number;
  /** Milliseconds since anything; only goes on. */
  readonly loop: () => number;
}

const MACHINE: Klok = { wand: () => Date.now(), loop: () => performance.now() };

export interface Klokwacht {
  /** Whether this machine agrees with the database on what time it is; a jump shows at once. */
  readonly isGelijk: () => boolean;
  /** Compares with the database. */
  readonly kijk: () => Promise<void>;
  /** Nothing is read or written while they differ. */
  readonly eis: RequestHandler;
}

/**
 * A gateway that has another time than the database would refuse what is allowed ("in the future") and take what is not. It serves nobody until the clocks
 * agree again, and then goes on by itself. `vraagNu`: the time of the database.
 */
export const maakKlokwacht = (vraagNu: () => Promise<Date>, log: Pick<Log, 'waarschuwing'>, klok: Klok = MACHINE): Klokwacht => {
  const stand = (): number => klok.wand() - klok.loop();
  let gekeurd = stand();
  let isGoed = true;
  const isGelijk = (): boolean => isGoed && Math.abs(stand() - gekeurd) <= MARGE_MS;
  return {
    isGelijk,
    kijk: async () => {
      const [voor, begin] = [klok.wand(), stand()];
      const nu = (await vraagNu()).getTime();
      const verschil = Math.max(voor - nu, nu - klok.wand(), 0);
      // A jump while asking says nothing: the next look will.
      if (Math.abs(stand() - begin) > MARGE_MS) return;
      isGoed = verschil <= MARGE_MS;
      if (isGoed) gekeurd = begin;
      else log.waarschuwing('klok ongelijk', { verschil });
    },
    eis: (_verzoek, _antwoord, verder) => {
      if (!isGelijk()) throw new Aanvraagfout('KLOK_ONGELIJK');
      verder();
    },
  };
};
