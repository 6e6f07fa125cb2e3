import { setTimeout as pauze } from 'node:timers/promises';
import type { RequestListener } from 'node:http';

export interface Uitloop {
  readonly isBezig: () => boolean;
  /** From now on not ready, while requests are still answered; resolves when whoever divides the work had time to notice. */
  readonly begin: () => Promise<void>;
  /** The application; an answer of the last moments also tells that this connection should not be used again. */
  readonly om: (app: RequestListener) => RequestListener;
}

/** The time between being asked to stop and refusing connections, so that a restart costs nobody a request. */
export const maakUitloop = (ms: number): Uitloop => {
  let bezig = false;
  return {
    isBezig: () => bezig,
    begin: async () => {
      bezig = true;
      await pauze(ms);
    },
    om: (app) => (verzoek, antwoord) => {
      if (bezig) antwoord.shouldKeepAlive = false;
      app(verzoek, antwoord);
    },
  };
};
