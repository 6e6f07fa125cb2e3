import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Betrokkenheid, Casus, Gebeurtenis } from './casus.entity.js';

const HOOGSTE_AANTAL = 200;

export const CASUS: Leesvraag = { veld: 'casus', klasse: Casus, vorm: 'een', waar: 't0.id = $1', binnen: 'b.casus_id = $1', soorten: ['uuid'], waarden: ({ id }) => [eisUuid(String(id))] };

const zoekvorm = (zoek: unknown): string | null => (typeof zoek === 'string' && zoek.trim() ? zoek.trim().replace(/[\\%_]/g, '\\$&') : null);

/**
 * The list starts from the own involvements, so the work grows with a caseload and not with the database. The search runs on masked
 * values: what somebody may not see cannot be found either.
 */
export const MIJN_WERK: Leesvraag = {
  veld: 'mijnWerk',
  klasse: Betrokkenheid,
  vorm: 'lijst',
  // What was granted on request is no work of its own.
  waar: `t0.id = any (array(select m.id from wand.mijn_betrokkenheid m where m.hoedanigheid <> 'OP_VERZOEK'))
        and ($1::text[] is null or t0.stand = any ($1))
        and ($2::text is null or exists (select 1 from zicht.casus c where c.casus_id = t0.casus_id and (c.naam ilike '%' || $2 || '%' or c.nummer ilike '%' || $2 || '%')))
        and ($4::uuid is null or (coalesce(t0.termijn, 'infinity'), t0.id) > (select coalesce(v.termijn, 'infinity'), v.id from zicht.betrokkenheid v where v.id = $4))`,
  sorteer: `coalesce(t0.termijn, 'infinity'), t0.id`,
  grens: '$3',
  soorten: ['text[]', 'text', 'int', 'uuid'],
  waarden: ({ stand, zoek, aantal, na }) => [
    stand ?? null, zoekvorm(zoek), Math.max(1, Math.min(typeof aantal === 'number' ? aantal : 100, HOOGSTE_AANTAL)), typeof na === 'string' && na ? eisUuid(na) : null,
  ],
  actie: ({ zoek }) => (zoek ? 'S' : 'R'),
};

/** A page of what was done in one casus, the last first: a dossier of years has thousands of lines. `na` is the last line of the page before, `soorten` are kinds or how they begin. */
export const TIJDLIJN: Leesvraag = {
  veld: 'tijdlijn',
  klasse: Gebeurtenis,
  vorm: 'lijst',
  waar: `t0.casus_id = $1 and ($2::text[] is null or exists (select 1 from unnest($2::text[]) s where starts_with(t0.soort, s)))
        and ($4::uuid is null or (t0.op, t0.id) < (select v.op, v.id from zicht.gebeurtenis v where v.id = $4 and v.casus_id = $1))`,
  sorteer: 't0.op desc, t0.id desc',
  grens: '$3',
  binnen: 'b.casus_id = $1',
  soorten: ['uuid', 'text[]', 'int', 'uuid'],
  waarden: ({ casusId, soorten, aantal, na }) => [
    eisUuid(String(casusId)), soorten ?? null, Math.max(1, Math.min(typeof aantal === 'number' ? aantal : 50, HOOGSTE_AANTAL)), typeof na === 'string' && na ? eisUuid(na) : null,
  ],
};
