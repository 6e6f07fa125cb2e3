import { bit } from '@bv/beleid';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { alsSchrijver } from './als-schrijver.js';
import type { Kijker, Verbinding } from './kijker.js';
import { alsKijker } from './lezen.js';
import { schrijfToegang } from './toegangslog.js';

export interface Noodbevindingrij {
  id: string;
  bevinding: string;
  motivering: string;
  op: string;
  door: string;
}

export interface Noodtoegangrij {
  id: string;
  casusId: string;
  casusnummer: string;
  persoonId: string;
  naam: string;
  organisatie: string | null;
  gevaar: string;
  reden: string;
  van: Date;
  tot: Date;
  beeindigdOp: Date | null;
  /** By the clock of the database: that of a screen may be wrong. */
  secondenOver: number;
  bevindingen: Noodbevindingrij[];
}

export interface Noodpogingrij {
  id: string;
  op: Date;
  portaal: string;
  nummer: string;
  naam: string;
  organisatie: string | null;
  gelukt: boolean;
}

const SECONDEN = `greatest(0, ceil(extract(epoch from coalesce(n.beeindigd_op, n.tot) - now())))::int`;
const KOLOMMEN = `n.id, n.casus_id as "casusId", n.casusnummer, n.persoon_id as "persoonId", n.naam, n.organisatie, n.gevaar, n.reden, n.van, n.tot,
  n.beeindigd_op as "beeindigdOp", ${SECONDEN} as "secondenOver", n.bevindingen`;

/** One line per casus whose noodtoegang is read: that it happened and why belongs to the process of the casus. */
async function verantwoord(verbinding: Verbinding, kijker: Kijker, rijen: readonly Noodtoegangrij[]): Promise<void> {
  const getoond = { gevraagd: bit('PROCES'), masker: bit('PROCES'), gezinsleden: new Set<string>() };
  const casussen = new Set(rijen.map(({ casusId }) => casusId));
  await schrijfToegang(verbinding, kijker, 'R', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map([...casussen].map((id) => [id, getoond])));
}

/** What of this person runs now, for the bar on every page: number and end, asked with every start of a portal and no look at a family. */
export async function leesLopend(pool: Pool, kijker: Kijker): Promise<Noodtoegangrij[]> {
  return await alsKijker(pool, kijker, (verbinding) =>
    verbinding.vraag<Noodtoegangrij>(
      `select ${KOLOMMEN} from zicht.noodtoegang n where n.persoon_id = $1 and n.van <= now() and n.tot > now() and n.beeindigd_op is null order by n.tot, n.id`,
      [kijker.persoonId],
    ),
  );
}

/** Of one casus, newest first: the own ones, or all for who is its duo. */
export async function leesVanCasus(pool: Pool, kijker: Kijker, casusId: string): Promise<Noodtoegangrij[]> {
  return await alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Noodtoegangrij>(`select ${KOLOMMEN} from zicht.noodtoegang n where n.casus_id = $1 order by n.van desc, n.id`, [casusId]);
    await verantwoord(verbinding, kijker, rijen);
    return rijen;
  });
}

/** One of them; absent and forbidden answer the same. `schema`: as a worker, or as supervision. */
export async function leesNoodtoegang(pool: Pool, kijker: Kijker, schema: 'zicht' | 'toezicht', id: string): Promise<Noodtoegangrij | null> {
  return await alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Noodtoegangrij>(`select ${KOLOMMEN} from ${schema}.noodtoegang n where n.id = $1`, [id]);
    await verantwoord(verbinding, kijker, rijen);
    return rijen[0] ?? null;
  });
}

/** The queue of supervision: what waits for a last word first, oldest first; then what had one, newest first. */
export async function leesWachtrij(pool: Pool, kijker: Kijker, aantal: number): Promise<Noodtoegangrij[]> {
  return await alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Noodtoegangrij>(
      `select * from (select ${KOLOMMEN}, not exists (select 1 from json_array_elements(n.bevindingen) b where b ->> 'bevinding' <> 'NADER_ONDERZOEK') as open from toezicht.noodtoegang n) q
       order by q.open desc, case when q.open then q.van end, q.van desc limit $1`,
      [aantal],
    );
    await verantwoord(verbinding, kijker, rijen);
    return rijen;
  });
}

/** Tries of late, newest first: who typed which number, and whether it opened. */
export async function leesPogingen(pool: Pool, kijker: Kijker, aantal: number): Promise<Noodpogingrij[]> {
  return await alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Noodpogingrij>(`select id::text, op, portaal, nummer, naam, organisatie, gelukt from toezicht.noodpoging order by op desc limit $1`, [aantal]);
    await schrijfToegang(verbinding, kijker, 'S', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map());
    return rijen;
  });
}

/** Kept before anything is decided, in a transaction of its own: a refusal cannot take it back. */
export async function meldPoging(bron: DataSource, kijker: Kijker, nummer: string): Promise<string> {
  return await alsSchrijver(bron, kijker, async (verbinding) => {
    const [poging] = await verbinding.vraag<{ id: string }>(`select wand.meld_noodpoging($1)::text as id`, [nummer]);
    return poging?.id ?? '0';
  });
}
