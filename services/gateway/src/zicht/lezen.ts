import type { Pool, PoolClient } from 'pg';
import { type Kijker, type Verbinding, zetKijker } from './kijker.js';
import { leesopdracht, type Leesvoorwaarde } from './leesopdracht.js';
import { Nabewerking, type Vertoningen } from './nabewerking.js';
import type { Selectie } from './selectie.js';
import { haalTabel, isGelabeld, type Klasse } from './tabel.js';
import { type Actie, schrijfToegang } from './toegangslog.js';
import { voorbereid } from './voorbereid.js';

export interface Vraag extends Leesvoorwaarde {
  readonly waarden?: readonly unknown[];
  readonly actie?: Actie;
}

export type Rij = Record<string, unknown>;

export const alsVerbinding = (client: PoolClient): Verbinding => ({
  vraag: async <T>(tekst: string, waarden: readonly unknown[] = []): Promise<T[]> => (await client.query(voorbereid(tekst, waarden))).rows as T[],
});

/** Reads through `zicht` on a connection whose viewer is already set, and logs it there. Tells what was shown, for who may have to log it again. */
export async function leesVertoond(verbinding: Verbinding, kijker: Kijker, klasse: Klasse, selectie: Selectie, vraag: Vraag): Promise<{ rijen: Rij[]; vertoningen: Vertoningen }> {
  const [antwoord] = await verbinding.vraag<{ uit: Rij[] }>(leesopdracht(klasse, selectie, vraag), vraag.waarden);
  const rijen = antwoord?.uit ?? [];
  const nabewerking = new Nabewerking(kijker.portaal);
  nabewerking.verwerk(haalTabel(klasse), selectie, rijen);
  // What hangs under a row without content (a request, and its casus) is a look too.
  if (isGelabeld(haalTabel(klasse)) || nabewerking.vertoningen.size > 0) {
    await schrijfToegang(verbinding, kijker, vraag.actie ?? 'R', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', nabewerking.vertoningen);
  }
  return { rijen, vertoningen: nabewerking.vertoningen };
}

export const leesBinnen = async (verbinding: Verbinding, kijker: Kijker, klasse: Klasse, selectie: Selectie, vraag: Vraag): Promise<Rij[]> =>
  (await leesVertoond(verbinding, kijker, klasse, selectie, vraag)).rijen;

/** One transaction as this viewer, under the role that can read `zicht` and write the log, and nothing else. */
export async function alsKijker<T>(pool: Pool, kijker: Kijker, werk: (verbinding: Verbinding) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const verbinding = alsVerbinding(client);
  let heel = true;
  try {
    await client.query('begin');
    await zetKijker(verbinding, kijker);
    const uit = await werk(verbinding);
    await client.query('commit');
    return uit;
  } catch (fout) {
    heel = await client.query('rollback').then(() => true, () => false);
    throw fout;
  } finally {
    client.release(!heel);
  }
}

export const lees = (pool: Pool, kijker: Kijker, klasse: Klasse, selectie: Selectie, vraag: Vraag): Promise<Rij[]> =>
  alsKijker(pool, kijker, (verbinding) => leesBinnen(verbinding, kijker, klasse, selectie, vraag));
