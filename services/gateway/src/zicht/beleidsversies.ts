import { type Beleidsbron, beleidsverschil, inGewoneWoorden, leesBeleid, type Verschilzin } from '@bv/beleid';
import type { Pool } from 'pg';
import type { Kijker, Verbinding } from './kijker.js';
import { alsKijker } from './lezen.js';
import { schrijfToegang } from './toegangslog.js';

/** A policy that ran once, or runs now. */
export interface Beleidsversierij {
  id: string;
  hash: string;
  sinds: Date;
  /** Null while it runs. */
  tot: Date | null;
}

const VERSIES = `select id, hash, sinds, lead(sinds) over (order by sinds, volgnummer) as tot from toezicht.beleidsversie order by sinds desc, volgnummer desc`;

const noteer = (verbinding: Verbinding, kijker: Kijker, gevonden: boolean): Promise<void> => schrijfToegang(verbinding, kijker, 'R', gevonden ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map());

/** Every policy that ever ran here, the one of now first. */
export const leesBeleidsversies = (pool: Pool, kijker: Kijker): Promise<Beleidsversierij[]> =>
  alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Beleidsversierij>(VERSIES);
    await noteer(verbinding, kijker, rijen.length > 0);
    return rijen;
  });

/** What changed from one version to the other, in sentences; null when there is no such version. */
export const leesBeleidsverschil = (pool: Pool, kijker: Kijker, van: string, naar: string): Promise<Verschilzin[] | null> =>
  alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<{ id: string; inhoud: string }>(`select id, inhoud from toezicht.beleidsversie where id = any ($1)`, [[van, naar]]);
    const bron = (id: string): Beleidsbron | null => {
      const rij = rijen.find((kandidaat) => kandidaat.id === id);
      return rij ? leesBeleid(rij.inhoud) : null;
    };
    const [oud, nieuw] = [bron(van), bron(naar)];
    await noteer(verbinding, kijker, oud !== null && nieuw !== null);
    return oud && nieuw ? beleidsverschil(oud, nieuw, inGewoneWoorden(oud, nieuw)) : null;
  });
