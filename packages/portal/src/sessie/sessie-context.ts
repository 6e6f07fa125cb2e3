import { createContext, useContext } from 'react';
import type { Sessie } from './sessie.js';

export interface Sessiehandelingen {
  /** A request noticed that the session is over. */
  meldVerlopen: () => void;
  /** A request noticed that somebody else is logged in here by now: nothing of this person stays in the tab. */
  meldAnder: () => void;
  verleng: () => Promise<void>;
  meldAf: () => Promise<void>;
  meldOveralAf: () => Promise<void>;
  /** Hands the screen to somebody else: only `pad` is shown until the code is given. */
  zetOpSlot: (pad: string, code: string) => Promise<void>;
  /** False when the code is wrong. Rejects without a connection. */
  haalVanSlot: (code: string) => Promise<boolean>;
}

export interface Sessiestand extends Sessie, Sessiehandelingen {
  /** Rises each time someone logs in again in place: what is on the screen is then read again. */
  readonly beurt: number;
}

export const SessieContext = createContext<Sessiestand | undefined>(undefined);

/** Who is logged in. Throws outside SessieProvider: there is no screen without a person. */
export const useSessie = (): Sessiestand => {
  const sessie = useContext(SessieContext);
  if (!sessie) throw new Error('useSessie hoort binnen SessieProvider.');
  return sessie;
};
