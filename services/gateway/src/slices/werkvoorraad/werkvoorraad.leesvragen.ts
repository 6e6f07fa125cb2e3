import { Urgentie, Werkgroep } from '@bv/begrippen';
import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { isUuid } from '../../zicht/uuid.js';
import { Betrokkenheid } from '../casus/casus.entity.js';
import { Overdracht } from '../overdracht/overdracht.entity.js';

const HOOGSTE_AANTAL = 500;

const waardeUit = (lijst: Readonly<Record<string, string>>, waarde: unknown): string | null => (typeof waarde === 'string' && Object.values(lijst).includes(waarde) ? waarde : null);
const zoekvorm = (zoek: unknown): string | null => (typeof zoek === 'string' && zoek.trim() ? zoek.trim().replace(/[\\%_]/g, '\\$&') : null);

/**
 * One line for each casus of the own work: who has it under way does not see it in the queue as well. What was granted, and noodtoegang, is
 * no work. Starts from the own involvements, once; what else is asked is looked up in lists of masked values, so that a withheld
 * value matches nothing.
 */
export const EIGEN_WERK = `select distinct on (m.casus_id) m.id, m.casus_id, m.hoedanigheid, m.stand, m.termijn
  from wand.mijn_betrokkenheid m where m.hoedanigheid not in ('OP_VERZOEK', 'NOODTOEGANG')
  order by m.casus_id, case when m.hoedanigheid = 'VT_BEHANDELAAR' and m.stand = 'ACTIEF' then 0 when m.hoedanigheid = 'WACHTRIJ' then 1 else 2 end, m.id`;

export const IS_EIGEN = `w.hoedanigheid = 'VT_BEHANDELAAR' and w.stand = 'ACTIEF'`;
export const IS_OVERGEDRAGEN = `(w.stand = 'NAZORG' or w.hoedanigheid = 'VT_MONITOR')`;
const ONDERWEG = `w.casus_id in (select c.casus_id from zicht.casus c where c.toestand in ('AANGEBODEN', 'WACHT_OP_DUO'))`;

/** The group of a line, as SQL over `w`; without a choice all that asks for work. */
const IN_GROEP = `case $1::text
  when 'TE_BEOORDELEN' then w.hoedanigheid = 'WACHTRIJ'
  when 'IN_BEHANDELING' then ${IS_EIGEN} and not ${ONDERWEG}
  when 'AANGEBODEN' then ${IS_EIGEN} and ${ONDERWEG}
  when 'VERLOPEN' then w.termijn < now()
  when 'OVERGEDRAGEN' then ${IS_OVERGEDRAGEN}
  else not ${IS_OVERGEDRAGEN} end`;

const URGENTIE = `($2::text is null or w.casus_id in (select e.casus_id from zicht.melding e where e.urgentie = $2))`;
const GEZOCHT = `($3::text is null or w.casus_id in (select c.casus_id from zicht.casus c where c.naam ilike '%' || $3 || '%' or c.nummer ilike '%' || $3 || '%')
  or w.casus_id in (select e.casus_id from zicht.melding e where e.nummer ilike '%' || $3 || '%'))`;

/** Where the page before ended: the term and the id of its last line, so that the list goes on also when that line is gone. */
function cursor(na: unknown): [string | null, string | null] {
  const [termijn = '', id = ''] = typeof na === 'string' ? na.split('~') : [];
  if (!isUuid(id)) return [null, null];
  const moment = new Date(termijn);
  // As it came, to the microsecond: a moment of JavaScript would skip what lies between.
  return [Number.isNaN(moment.getTime()) ? 'infinity' : termijn, id];
}

/** The queue and the own meldingen, by time left, page by page. */
export const WERKVOORRAAD: Leesvraag = {
  veld: 'werkvoorraad',
  klasse: Betrokkenheid,
  vorm: 'lijst',
  waar: `t0.id = any (array(select w.id from (${EIGEN_WERK}) w where ${IN_GROEP} and ${URGENTIE} and ${GEZOCHT}
           and ($5::uuid is null or (coalesce(w.termijn, 'infinity'), w.id) > ($4::timestamptz, $5))
           order by coalesce(w.termijn, 'infinity'), w.id limit $6))`,
  sorteer: `coalesce(t0.termijn, 'infinity'), t0.id`,
  soorten: ['text', 'text', 'text', 'timestamptz', 'uuid', 'int'],
  waarden: ({ groep, urgentie, zoek, na, aantal }) => [
    waardeUit(Werkgroep, groep), waardeUit(Urgentie, urgentie), zoekvorm(zoek), ...cursor(na), Math.max(1, Math.min(typeof aantal === 'number' ? aantal : 100, HOOGSTE_AANTAL)),
  ],
  actie: ({ zoek }) => (zoek ? 'S' : 'R'),
};

/** What this person offered and nobody has answered yet, the longest waiting first. */
export const WACHTENDE_OVERDRACHTEN: Leesvraag = {
  veld: 'wachtendeOverdrachten',
  klasse: Overdracht,
  vorm: 'lijst',
  waar: `t0.toestand = 'AANGEBODEN' and t0.casus_id = any (array(select m.casus_id from wand.mijn_betrokkenheid m where m.stand = 'ACTIEF' and m.hoedanigheid <> 'OP_VERZOEK' and m.handeling_id is null))`,
  sorteer: 't0.aangeboden_op, t0.id',
  grens: '500',
  soorten: [],
  waarden: () => [],
};
