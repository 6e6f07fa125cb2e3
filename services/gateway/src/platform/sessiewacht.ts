import type { Response } from 'express';
import type { Meting } from './meting.js';
import { paarsleutel, type Sessiepaar, type Sessies } from './sessie.js';

const RONDE_MS = 800;
const MEEST_PER_SESSIE = 10;

export interface Sessiewacht {
  /** False when this session already has too many open streams. */
  readonly bewaak: (paar: Sessiepaar, antwoord: Response) => boolean;
  readonly stop: () => void;
}

/** Ends open streams within a second after their session or their right to the portal ended. One statement for all streams a round. */
export const maakSessiewacht = (sessies: Pick<Sessies, 'geldig'>, meting: Pick<Meting, 'stromen'>): Sessiewacht => {
  const open = new Map<Response, Sessiepaar>();

  const keur = async (): Promise<void> => {
    if (open.size === 0) return;
    // When PostgreSQL does not answer, nothing comes over the streams either: its LISTEN went with it.
    const geldig = await sessies.geldig([...open.values()]).catch(() => undefined);
    if (geldig === undefined) return;
    for (const [antwoord, paar] of open) if (!geldig.has(paarsleutel(paar))) antwoord.end();
  };

  let wekker: NodeJS.Timeout;
  const ronde = (): void => {
    wekker = setTimeout(() => void keur().finally(ronde), RONDE_MS).unref();
  };
  ronde();

  return {
    bewaak: (paar, antwoord) => {
      const sleutel = paar.sleutel.toString('hex');
      const eigen = [...open.values()].filter((ander) => ander.sleutel.toString('hex') === sleutel);
      if (eigen.length >= MEEST_PER_SESSIE) return false;
      open.set(antwoord, paar);
      meting.stromen(open.size);
      antwoord.once('close', () => {
        open.delete(antwoord);
        meting.stromen(open.size);
      });
      return true;
    },
    stop: () => {
      clearTimeout(wekker);
      for (const antwoord of open.keys()) antwoord.end();
    },
  };
};
