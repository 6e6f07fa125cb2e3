import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { leesplannen } from '../../plannen.js';
import { mensVan, partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { maakProefsessie } from '../../proef/proefsessie.js';
import { maakSchema } from '../../schema.js';
import { maakLeespad } from './leespad.js';
import type { Leesplan } from './leesplan.js';

let proef: Proefopstelling;
let pad: ReturnType<typeof maakLeespad>;
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
  pad = maakLeespad(maakSchema(), proef.pools.lezer, leesplannen());
});
afterAll(() => proef.stop());

const VERZOEK = { verzoekId: 'verzoek', traceparent: undefined };
const MENSEN: readonly Proefpersoon[] = ['renske', 'liam', 'marijke', 'samira', 'joost', 'anouk', 'priya', 'ruben', 'hanna', 'yusuf', 'lotte', 'eva'];

const tekstVan = ({ portaal, hash }: Leesplan): string => {
  const register = JSON.parse(readFileSync(new URL(`../../../../../schema/operaties/${portaal}.json`, import.meta.url), 'utf8')) as Record<string, { tekst: string }>;
  return register[hash]?.tekst ?? '';
};

/** Own casussen, one of somebody else and one that is not there; acts likewise; searches with and without a hit. */
async function variabelen(plan: Leesplan, wie: Proefpersoon): Promise<Record<string, unknown>[]> {
  const vraag = plan.vragen[0]?.vraag.veld;
  const ids = async (sql: string): Promise<string[]> => (await proef.beheer.query<{ id: string }>(sql, [partijId(wie)])).rows.map(({ id }) => id);
  const MIJN = `select b.casus_id from wand.betrokkenheid b where b.partij_id = $1 or b.partij_id in (select groep_id from algemeen.groepslid where persoon_id = $1)`;
  const NIET = '00000000-0000-4000-8000-000000000000';
  if (vraag === 'mijnWerk') return [{}, { zoek: 'an' }, { zoek: 'bestaat niet' }];
  if (vraag === 'werkvoorraad' && plan.naam === 'Werkvoorraad') return [{}, { groep: 'IN_BEHANDELING' }, { urgentie: 'SPOED', aantal: 1 }, { zoek: 'an' }, { zoek: 'bestaat niet' }];
  if (vraag === 'leerpunten') return [{}, { plekken: ['TOP_3'] }];
  if (vraag === 'concept') return [{ sleutel: 'proef' }, { sleutel: 'niets' }];
  const sleutel = plan.operatie.variableDefinitions?.[0]?.variable.name.value;
  if (sleutel === undefined) return [{}];
  const tabel = vraag === 'casus' ? 'casus' : vraag === 'overdracht' ? 'overdracht' : 'toetsing';
  const eigen = await ids(`select id from gegevens.${tabel} where casus_id in (${MIJN}) order by md5(id::text) limit 4`);
  const vreemd = await ids(`select id from gegevens.${tabel} where casus_id not in (${MIJN}) order by id limit 1`);
  const portaal = plan.operatie.variableDefinitions?.some(({ variable }) => variable.name.value === 'portaal') ? { portaal: plan.portaal } : {};
  return [...eigen, ...vreemd, NIET, 'geen id'].map((id) => ({ [sleutel]: id, ...portaal }));
}

/** What the log got since, without what differs by nature. */
async function logregels(na: string): Promise<unknown[]> {
  const { rows } = await proef.beheer.query<object>(
    `select persoon_id, portaal, operatie, doel, actie, uitkomst, beleidsversie, casus_id, getoond, afgeschermd,
            array(select unnest(gezinsleden) order by 1) as gezinsleden, array(select unnest(hoedanigheden) order by 1) as hoedanigheden
     from log.toegang where volgnummer > $1 order by casus_id, getoond`, [na]);
  return rows;
}
const stand = async (): Promise<string> => (await proef.beheer.query<{ n: string }>('select coalesce(max(volgnummer), 0) as n from log.toegang')).rows[0]!.n;

describe('een geregistreerde vraag', () => {
  test.each(leesplannen().map((plan) => [`${plan.portaal}: ${plan.naam}`, plan] as const))('%s antwoordt en verantwoordt langs beide wegen hetzelfde', async (_naam, plan) => {
    const tekst = tekstVan(plan);
    for (const wie of MENSEN.filter((naam) => mensVan(naam).portalen.some((portaal) => portaal === plan.portaal))) {
      const sessie = await maakProefsessie(proef.beheer, wie);
      const persoon = proef.alsPersoon(wie, plan.portaal, { volledig: true });
      for (const waarden of await variabelen(plan, wie)) {
        const voorGewoon = await stand();
        const gewoon = await persoon.antwoord(tekst, waarden);
        const gewoneRegels = await logregels(voorGewoon);
        const voorSnel = await stand();
        const snel = await pad.voerUit(plan.portaal, plan.hash, sessie, VERZOEK, waarden);
        expect({ wie, waarden, antwoord: JSON.parse(snel ?? 'null') as unknown }).toEqual({ wie, waarden, antwoord: gewoon });
        expect({ wie, waarden, regels: await logregels(voorSnel) }).toEqual({ wie, waarden, regels: gewoneRegels });
      }
    }
  });
});

describe('zonder geldige sessie', () => {
  const plan = leesplannen().find(({ portaal, naam }) => portaal === 'duo' && naam === 'MijnWerk')!;
  const vraag = (sessie: Buffer): Promise<string | undefined> => pad.voerUit('duo', plan.hash, sessie, VERZOEK, {});

  test.each([
    ['een sleutel van niemand', () => Promise.resolve(Buffer.alloc(32))],
    ['een sessie die te lang stil was', () => maakProefsessie(proef.beheer, 'samira', { stil: 16 })],
    ['een sessie die voorbij is', () => maakProefsessie(proef.beheer, 'samira', { isVoorbij: true })],
    ['iemand zonder recht op dit portaal', () => maakProefsessie(proef.beheer, 'renske')],
  ])('geeft de database niets: %s', async (_naam, maak) => {
    const voor = await stand();
    expect(await vraag(await maak())).toBeUndefined();
    expect(await logregels(voor)).toEqual([]);
  });

  test('en wie net is afgemeld krijgt met de volgende vraag niets meer', async () => {
    const sessie = await maakProefsessie(proef.beheer, 'samira');
    expect(await vraag(sessie)).toContain('mijnWerk');
    await proef.beheer.query('delete from proces.sessie where id_hash = $1', [sessie]);
    expect(await vraag(sessie)).toBeUndefined();
  });

  test('een vraag telt als iets doen: de stille tijd begint opnieuw', async () => {
    const sessie = await maakProefsessie(proef.beheer, 'samira', { stil: 10 });
    await vraag(sessie);
    const { rows } = await proef.beheer.query(`select laatst_gezien > now() - interval '1 minute' as vers from proces.sessie where id_hash = $1`, [sessie]);
    expect(rows).toEqual([{ vers: true }]);
  });
});
