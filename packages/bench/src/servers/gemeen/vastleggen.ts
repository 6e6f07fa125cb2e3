import { randomUUID } from 'node:crypto';
import { bit } from '@bv/beleid';
import { invoerhash } from '../verzoek.js';
import { vraag } from './database.js';
import type { Kijker } from './kijker.js';

export interface Feit {
  readonly casusId: string;
  readonly tekst: string;
  readonly bronsoort: string;
  readonly bron: string;
  readonly peildatum: string;
  readonly zekerheid: string;
}

export interface Uitkomst {
  readonly gelukt: boolean;
  readonly id: string | null;
  readonly casusId: string | null;
  readonly versie: number | null;
  readonly weigeringen: readonly { readonly code: string; readonly tekst: string; readonly veld: string | null }[];
  readonly conflict: null;
}

const weiger = (code: string): Uitkomst => ({ gelukt: false, id: null, casusId: null, versie: null, weigeringen: [{ code, tekst: code, veld: null }], conflict: null });

/** Records a fact the way such servers usually do: statements one after the other in one transaction, with key, right, timeline and log. */
export const legFeitVast = async (kijker: Kijker, feit: Feit, sleutel: string): Promise<Uitkomst> => {
  const { pool, persoonId, operatie } = kijker;
  // Before taking a connection: who holds one and waits for another stops the pool when all do.
  const { schrijven, hoedanigheden } = await kijker.zicht.load(feit.casusId);
  const client = await pool.connect();
  const doe = (naam: string, tekst: string, waarden: readonly unknown[]): Promise<Record<string, unknown>[]> => vraag(client, naam, tekst, waarden);
  try {
    await client.query('begin');
    await doe('slot', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${persoonId}:${sleutel}`]);
    const [eerder] = await doe('sleutel', 'select 1 from proces.opdracht where persoon_id = $1 and sleutel = $2', [persoonId, sleutel]);
    if (eerder || (schrijven & bit('FEIT')) === 0) {
      await client.query('rollback');
      return weiger(eerder ? 'SLEUTEL_HERGEBRUIKT' : 'NIET_GEVONDEN');
    }
    const id = randomUUID();
    await doe('feit', `insert into gegevens.verklaring (id, casus_id, soort, tekst, bronsoort, bron, peildatum, zekerheid, categorie, vastgelegd_door_id) values ($1, $2, 'FEIT', $3, $4, $5, $6, $7, 'FEIT', $8)`,
      [id, feit.casusId, feit.tekst, feit.bronsoort, feit.bron, feit.peildatum, feit.zekerheid, persoonId]);
    await doe('tijdlijn', `insert into gegevens.gebeurtenis (id, casus_id, soort, op, door_id) values ($1, $2, 'VERKLARING_VASTGELEGD', now(), $3)`, [randomUUID(), feit.casusId, persoonId]);
    await doe('opdracht', `insert into proces.opdracht (persoon_id, sleutel, opdracht, verzoek_hash, uitkomst, resultaat_id, casus_id, versie) values ($1, $2, 'verklaringVastleggen', $3, 'GELUKT', $4, $5, 1)`,
      [persoonId, sleutel, invoerhash(feit), id, feit.casusId]);
    await doe('schrijflog', `insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, beleidsversie, casus_id, hoedanigheden) values ($1, 'duo', $2, $3, 'U', 'GESLAAGD', $4, (select hash from wand.versie), $5, $6)`,
      [persoonId, operatie.naam, operatie.doel, randomUUID(), feit.casusId, hoedanigheden]);
    await client.query('commit');
    return { gelukt: true, id, casusId: feit.casusId, versie: 1, weigeringen: [], conflict: null };
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  } finally {
    client.release();
  }
};
