import { overdrachttermijn, dagVan, vandaag, werkdagenTussen } from '@bv/begrippen';
import type { Pool } from 'pg';
import { onderSlot, Slot } from '../platform/onder-slot.js';

const DAG_MS = 86_400_000;
const VERVALT_BINNEN_MS = 30 * DAG_MS;
/** A measure is warned of from further off: who must ask the judge needs weeks. */
const MAATREGEL_BINNEN_MS = 100 * DAG_MS;
/** The team hears after whoever has the work did, not in the same minute. */
const NA_DE_EERSTE_MS = 60 * 60_000;
const TEGELIJK = 500;

type Maatregeldag = 'MAATREGEL_HOREN' | 'MAATREGEL_BEGINNEN' | 'MAATREGEL_VERLENGEN' | 'MAATREGEL_EINDE';
export type Termijnsoort = 'BEOORDELING' | 'FORMULIER' | 'ONDERZOEK' | 'MONITOR' | 'OVERDRACHT' | Maatregeldag;
export type Trap = 1 | 2;

/** Werkdagen left at which who has the work hears it (1), and the team (2): before a term passes; a moment to look again, and an answer, when it has. */
const VANAF: Readonly<Record<Termijnsoort, Readonly<Record<Trap, number>>>> = {
  BEOORDELING: { 1: 1, 2: 0 },
  FORMULIER: { 1: 1, 2: 0 },
  ONDERZOEK: { 1: 10, 2: 3 },
  MONITOR: { 1: 5, 2: -1 },
  OVERDRACHT: { 1: 0, 2: -1 },
  MAATREGEL_HOREN: { 1: 5, 2: 1 },
  MAATREGEL_BEGINNEN: { 1: 15, 2: 5 },
  MAATREGEL_VERLENGEN: { 1: 15, 2: 3 },
  MAATREGEL_EINDE: { 1: 20, 2: 5 },
};

const BERICHT: Readonly<Record<Termijnsoort, Readonly<Record<Trap, string>>>> = {
  BEOORDELING: { 1: 'TERMIJN_NADERT', 2: 'TERMIJN_BIJNA_VOORBIJ' },
  FORMULIER: { 1: 'FORMULIER_WACHT', 2: 'FORMULIER_WACHT_TE_LANG' },
  ONDERZOEK: { 1: 'TERMIJN_NADERT', 2: 'TERMIJN_BIJNA_VOORBIJ' },
  MONITOR: { 1: 'MONITOR_NADERT', 2: 'MONITOR_TE_LAAT' },
  OVERDRACHT: { 1: 'OVERDRACHT_WACHT', 2: 'OVERDRACHT_WACHT_TE_LANG' },
  MAATREGEL_HOREN: { 1: 'MAATREGEL_VERLENGEN', 2: 'TERMIJN_BIJNA_VOORBIJ' },
  MAATREGEL_BEGINNEN: { 1: 'MAATREGEL_VERLENGEN', 2: 'TERMIJN_BIJNA_VOORBIJ' },
  MAATREGEL_VERLENGEN: { 1: 'MAATREGEL_VERLENGEN', 2: 'TERMIJN_BIJNA_VOORBIJ' },
  MAATREGEL_EINDE: { 1: 'MAATREGEL_LOOPT_AF', 2: 'TERMIJN_BIJNA_VOORBIJ' },
};

/** Of a measure the people themselves hear it twice: who leads at Veilig Thuis has no part in it. */
const isMaatregel = (soort: Termijnsoort): boolean => soort.startsWith('MAATREGEL_');

/** Which step is due now; null when it is not time yet, or when all was told. `eersteOp`: when the first step was told. */
export function trapVan(soort: Termijnsoort, termijn: Date, nu: Date, verteld: { readonly eersteOp: Date | null; readonly isTweede: boolean }): Trap | null {
  const over = werkdagenTussen(vandaag(nu), dagVan(termijn));
  if (verteld.eersteOp === null) return over <= VANAF[soort][1] ? 1 : null;
  return !verteld.isTweede && over <= VANAF[soort][2] && nu.getTime() - verteld.eersteOp.getTime() >= NA_DE_EERSTE_MS ? 2 : null;
}

interface Open {
  soort: Termijnsoort;
  onderwerp_id: string;
  /** Null for a form: it is of no casus yet. */
  casus_id: string | null;
  /** Of an OVERDRACHT: when it was offered. */
  termijn: Date;
  partijen: string[];
  eerste_op: Date | null;
  is_tweede: boolean;
}

const OPEN = `select t.*, e.op as eerste_op, exists (select 1 from proces.escalatie w where w.soort = t.soort and w.onderwerp_id = t.onderwerp_id and w.termijn = t.termijn and w.trap = 2) as is_tweede
  from (select * from wand.vt_termijnen($1) union all select * from wand.maatregel_termijnen($2)) t left join proces.escalatie e on e.soort = t.soort and e.onderwerp_id = t.onderwerp_id and e.termijn = t.termijn and e.trap = 1`;

// Who leads: the groups that are told to be so, or else every group of Veilig Thuis.
const LEIDING = `select g.id from algemeen.partij g where g.soort = 'GROEP' and g.portaal = 'veilig-thuis'
  and (g.is_leiding or not exists (select 1 from algemeen.partij l where l.is_leiding and l.portaal = 'veilig-thuis'))`;

// Told and sent in one statement: what another gateway told already sends nothing.
const VERTEL = `with nieuw as (insert into proces.escalatie (soort, onderwerp_id, trap, termijn, casus_id, op) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1)
  insert into proces.uitbak (partij_id, soort, casus_id) select p, $7, $5 from unnest($8::uuid[]) p where exists (select 1 from nieuw)`;

/**
 * Warns before a term of Veilig Thuis or of a measure passes: first who has the work, then the team, each once. Of an offered family that waits for an
 * answer, who offered it and who must answer hear it first; of a form that waits, the intake. One gateway at a time; a term that is moved
 * is a new one. Answers how many steps were told.
 */
export async function escaleerTermijnen(pool: Pool, opMoment?: Date): Promise<number> {
  const verteld = await onderSlot(pool, Slot.TERMIJNEN, async (client) => {
    const nu = opMoment ?? (await client.query<{ nu: Date }>('select now() as nu')).rows[0]?.nu ?? new Date();
    const { rows } = await client.query<Open>(OPEN, [new Date(nu.getTime() + VERVALT_BINNEN_MS), new Date(nu.getTime() + MAATREGEL_BINNEN_MS)]);
    const stappen = rows.flatMap((rij) => {
      const trap = trapVan(rij.soort, rij.soort === 'OVERDRACHT' ? overdrachttermijn(rij.termijn) : rij.termijn, nu, { eersteOp: rij.eerste_op, isTweede: rij.is_tweede });
      return trap === null ? [] : [{ ...rij, trap }];
    }).slice(0, TEGELIJK);
    const leiding = stappen.some(({ trap, soort }) => trap === 2 && !isMaatregel(soort)) ? (await client.query<{ id: string }>(LEIDING)).rows.map(({ id }) => id) : [];
    for (const { soort, onderwerp_id, trap, termijn, casus_id, partijen } of stappen) {
      await client.query(VERTEL, [soort, onderwerp_id, trap, termijn, casus_id, nu, BERICHT[soort][trap], trap === 1 || isMaatregel(soort) ? partijen : leiding]);
    }
    if (stappen.length > 0) await client.query(`select pg_notify('bv_uitbak', '')`);
    return stappen.length;
  });
  return verteld ?? 0;
}
