import { bit } from '@bv/beleid';
import { dagVan, Urgentie, vandaag, werkdagenTussen } from '@bv/begrippen';
import { alsSchrijver } from '../../zicht/als-schrijver.js';
import type { Context } from '../../zicht/context.js';
import { alsKijker } from '../../zicht/lezen.js';
import { schrijfToegang } from '../../zicht/toegangslog.js';
import { isUuid } from '../../zicht/uuid.js';
import { EIGEN_WERK, IS_EIGEN, IS_OVERGEDRAGEN } from './werkvoorraad.leesvragen.js';
import type { Collegawerk, Werkvoorraadtelling } from './werkvoorraad.type.js';

const TELLING = `
  with onderweg as materialized (select c.casus_id from zicht.casus c where c.toestand in ('AANGEBODEN', 'WACHT_OP_DUO') and c.casus_id in (select m.casus_id from wand.mijn_betrokkenheid m where m.hoedanigheid = 'VT_BEHANDELAAR'))
  , w as materialized (select w.* from (${EIGEN_WERK}) w where $1::text is null or w.casus_id in (select e.casus_id from zicht.melding e where e.urgentie = $1))
  select count(*) filter (where not ${IS_OVERGEDRAGEN})::int as alles,
    count(*) filter (where w.hoedanigheid = 'WACHTRIJ')::int as "teBeoordelen",
    count(*) filter (where ${IS_EIGEN} and not w.casus_id in (select o.casus_id from onderweg o))::int as "inBehandeling",
    count(*) filter (where ${IS_EIGEN} and w.casus_id in (select o.casus_id from onderweg o))::int as aangeboden,
    count(*) filter (where w.termijn < now())::int as verlopen,
    count(*) filter (where ${IS_OVERGEDRAGEN})::int as overgedragen,
    (select count(*)::int from zicht.formulier f where f.soort = 'MELDING' and f.toestand in ('ONTVANGEN', 'OPGEPAKT')) as formulieren
  from w`;

/** Counts of the own work, of one urgency when that is chosen; masked values count as absent. One line in the log, without a casus. */
export async function telWerk({ lezer, schrijver, kijker }: Context, urgentie: unknown): Promise<Werkvoorraadtelling> {
  const gekozen = typeof urgentie === 'string' && Object.values<string>(Urgentie).includes(urgentie) ? urgentie : null;
  const eigen = await alsKijker(lezer, kijker, async (verbinding) => {
    const [rij] = await verbinding.vraag<Omit<Werkvoorraadtelling, 'bijCollegas'>>(TELLING, [gekozen]);
    await schrijfToegang(verbinding, kijker, 'R', 'GESLAAGD', new Map());
    return rij;
  });
  const [collega] = await alsSchrijver(schrijver, kijker, (verbinding) => verbinding.vraag<{ n: number }>(`select count(*)::int as n from wand.collegawerk(null, null, 200)`));
  return { alles: 0, teBeoordelen: 0, inBehandeling: 0, aangeboden: 0, verlopen: 0, overgedragen: 0, formulieren: 0, ...eigen, bijCollegas: collega?.n ?? 0 };
}

type Rij = Omit<Collegawerk, 'werkdagenOver'>;

/** Empty for who is no intake of Veilig Thuis. A line in the log for each casus shown. `na`: term and id of the last line. */
export async function leesCollegawerk({ schrijver, kijker }: Context, na: string | undefined, aantal: number): Promise<Collegawerk[]> {
  const [termijn = '', id = ''] = (na ?? '').split('~');
  const vanaf = isUuid(id) && !Number.isNaN(new Date(termijn).getTime()) ? [termijn, id] : [null, null];
  return await alsSchrijver(schrijver, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Rij>(
      `select id, casus_id as "casusId", nummer as casusnummer, to_json(termijn) #>> '{}' as termijn, partij_id as "behandelaarId", behandelaar, to_json(van) #>> '{}' as sinds from wand.collegawerk($1, $2, $3)`,
      [...vanaf, Math.max(1, aantal)],
    );
    const getoond = bit('PROCES');
    await schrijfToegang(verbinding, kijker, 'R', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map(rijen.map(({ casusId }) => [casusId, { gevraagd: getoond, masker: getoond, gezinsleden: new Set<string>() }])));
    return rijen.map((rij) => ({ ...rij, werkdagenOver: werkdagenTussen(vandaag(), dagVan(rij.termijn)) }));
  });
}
