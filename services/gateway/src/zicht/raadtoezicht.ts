import type { Pool } from 'pg';
import type { Kijker } from './kijker.js';
import { leesToezicht } from './toezichtlijst.js';

/** A message for the Raad, without what it says. */
export interface Corvregel {
  id: string;
  kenmerk: string;
  casusnummer: string;
  toestand: string;
  pogingen: number;
  volgendeOp: Date | null;
  bezorgdOp: Date | null;
}

/** Somebody who was not independent: `bezwaar` was found, `grond` was said by the worker. */
export interface Toetsbezwaarregel {
  id: string;
  op: Date;
  wie: string;
  bezwaar: string | null;
  grond: string | null;
  casusnummer: string;
  toetsing: string | null;
}

const BERICHTEN = `
  select id, kenmerk, casusnummer, toestand, pogingen, case when toestand = 'KLAARGEZET' then volgende_op end as "volgendeOp", bezorgd_op as "bezorgdOp"
  from toezicht.corvbezorging where $2::uuid is not null order by array_position(array['MISLUKT', 'KLAARGEZET', 'BEZORGD'], toestand), volgende_op desc, id limit $1`;

const BEZWAREN = `
  select id, op, wie, case when not gemeld then bezwaar end as bezwaar, case when gemeld then bezwaar end as grond, casusnummer, toetsing
  from toezicht.toetsbezwaar where $2::uuid is not null order by op desc, id limit $1`;

const MEEST = 200;

/** What did not arrive first. */
export const leesCorvberichten = (pool: Pool, kijker: Kijker): Promise<Corvregel[]> => leesToezicht(pool, kijker, BERICHTEN, MEEST);
/** Newest first. */
export const leesToetsbezwaren = (pool: Pool, kijker: Kijker): Promise<Toetsbezwaarregel[]> => leesToezicht(pool, kijker, BEZWAREN, MEEST);
