import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { schrijfplannen } from '../../plannen.js';
import { geldigeInvoer } from '../../proef/geldige-invoer.js';
import { mensVan, partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { maakProefsessie } from '../../proef/proefsessie.js';
import { maakSchema } from '../../schema.js';
import { maakSchrijfpad } from './schrijfpad.js';
import type { Schrijfplan } from './schrijfplan.js';
import { haalTabel } from '../tabel.js';

let proef: Proefopstelling;
let pad: ReturnType<typeof maakSchrijfpad>;
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
  pad = maakSchrijfpad(maakSchema(), proef.pools.schrijver, schrijfplannen());
});
afterAll(() => proef.stop());

const VERZOEK = { verzoekId: 'verzoek', traceparent: undefined };
const MENSEN: readonly Proefpersoon[] = ['liam', 'marijke', 'samira', 'joost', 'anouk', 'priya', 'ruben', 'hanna', 'lotte'];
const NIET = '00000000-0000-4000-8000-000000000000';

const tekstVan = ({ portaal, hash }: Schrijfplan): string => {
  const register = JSON.parse(readFileSync(new URL(`../../../../../schema/operaties/${portaal}.json`, import.meta.url), 'utf8')) as Record<string, { tekst: string }>;
  return register[hash]?.tekst ?? '';
};

interface Antwoord {
  readonly data: Readonly<Record<string, { id: string | null; gelukt: boolean }>>;
}

/** All that a recording leaves behind, without what differs by nature. */
async function sporen(plan: Schrijfplan, sleutel: string, na: string): Promise<unknown> {
  const { schema, naam } = haalTabel(plan.vastlegging.klasse);
  const [opdracht] = (await proef.beheer.query<{ resultaat_id: string }>(`select * from proces.opdracht where sleutel = $1`, [sleutel])).rows;
  const rijen = await proef.beheer.query(`select to_jsonb(t) - 'id' - 'gewijzigd_op'${plan.vastlegging.op === undefined ? '' : ` - '${plan.vastlegging.op}'`} as rij from ${schema}.${naam} t where id = $1`, [opdracht?.resultaat_id]);
  const tijdlijn = await proef.beheer.query(`select casus_id, soort, door_id, op > now() - interval '1 minute' as vers from gegevens.gebeurtenis where casus_id = (select casus_id from proces.opdracht where sleutel = $1) order by op desc, id limit 1`, [sleutel]);
  const log = await proef.beheer.query(
    `select persoon_id, portaal, operatie, doel, actie, uitkomst, beleidsversie, casus_id, getoond, afgeschermd, gezinsleden, als_id, hoedanigheden from log.toegang where volgnummer > $1 order by volgnummer`, [na]);
  return { opdracht: { ...opdracht, sleutel: null, resultaat_id: null, op: null }, rijen: rijen.rows, tijdlijn: tijdlijn.rows, log: log.rows };
}

const stand = async (): Promise<string> => (await proef.beheer.query<{ n: string }>('select coalesce(max(volgnummer), 0) as n from log.toegang')).rows[0]!.n;

/** What is counted of everything that a recording could touch. */
const tel = async ({ vastlegging }: Schrijfplan): Promise<unknown> => {
  const { schema, naam } = haalTabel(vastlegging.klasse);
  return (await proef.beheer.query(`select (select count(*) from ${schema}.${naam}) as rijen, (select count(*) from gegevens.gebeurtenis) as tijdlijn, (select count(*) from proces.opdracht) as opdrachten, (select count(*) from log.toegang) as log`)).rows;
};

/** A casus and two people of the family. */
type Waarover = readonly [casusId: string, lid: string, ander: string];

/** Own casussen, one of somebody else, somebody of another family, a casus that is not there, and no id at all. */
async function doelen(wie: Proefpersoon): Promise<Waarover[]> {
  const mijn = `select b.casus_id from wand.betrokkenheid b where b.partij_id = $1 or b.partij_id in (select groep_id from algemeen.groepslid where persoon_id = $1)`;
  const vind = async (sql: string): Promise<Waarover[]> =>
    (await proef.beheer.query<{ casus_id: string; leden: [string, string] }>(
      `select casus_id, (array_agg(id order by id))[:2] as leden from gegevens.gezinslid where ${sql} group by casus_id having count(*) > 1 order by casus_id limit 8`, [partijId(wie)],
    )).rows.map(({ casus_id, leden }) => [casus_id, ...leden]);
  const [eigen, vreemd] = [await vind(`casus_id in (${mijn})`), (await vind(`casus_id not in (${mijn})`)).slice(0, 1)];
  return [...eigen, ...vreemd, [eigen[0]?.[0] ?? NIET, vreemd[0]?.[1] ?? NIET, NIET], [NIET, NIET, NIET], ['geen id', NIET, NIET]];
}

const invoerVoor = (naam: string, [casusId, lid, ander]: Waarover): Record<string, unknown> => {
  const invoer = geldigeInvoer[naam as keyof typeof geldigeInvoer].maak(casusId, lid);
  return 'naarId' in invoer ? { ...invoer, naarId: ander } : invoer;
};

describe('een geregistreerde vastlegging', () => {
  test.each(schrijfplannen().map((plan) => [`${plan.portaal}: ${plan.naam}`, plan] as const))('%s doet langs beide wegen hetzelfde, of langs de korte niets', async (_naam, plan) => {
    const tekst = tekstVan(plan);
    const { naam } = plan.vastlegging;
    let gelukt = 0;
    for (const wie of MENSEN.filter((mens) => mensVan(mens).portalen.some((portaal) => portaal === plan.portaal))) {
      const sessie = await maakProefsessie(proef.beheer, wie);
      const persoon = proef.alsPersoon(wie, plan.portaal, { volledig: true });
      for (const waarover of await doelen(wie)) {
        const [casusId, lid] = waarover;
        const invoer = invoerVoor(naam, waarover);
        const [gewoneSleutel, korteSleutel] = [`gewoon ${plan.naam} ${wie} ${casusId} ${lid}`, `kort ${plan.naam} ${wie} ${casusId} ${lid}`];
        const voorGewoon = await stand();
        const gewoon = (await persoon.antwoord(tekst, { invoer, sleutel: gewoneSleutel })) as unknown as Antwoord;
        const gewoneSporen = await sporen(plan, gewoneSleutel, voorGewoon);
        const [voorKort, geteld] = [await stand(), await tel(plan)];
        const kort = await pad.voerUit(plan.portaal, plan.hash, sessie, VERZOEK, { invoer, sleutel: korteSleutel });
        if (gewoon.data[naam]?.gelukt) {
          const antwoord = JSON.parse(kort ?? 'null') as Antwoord | null;
          expect({ wie, casusId, antwoord: { data: { ...antwoord?.data, [naam]: { ...antwoord?.data[naam], id: null } } } }).toEqual({ wie, casusId, antwoord: { data: { ...gewoon.data, [naam]: { ...gewoon.data[naam], id: null } } } });
          expect(await sporen(plan, korteSleutel, voorKort)).toEqual(gewoneSporen);
          gelukt += 1;
        } else {
          expect({ wie, casusId, kort, geteld: await tel(plan) }).toEqual({ wie, casusId, kort: undefined, geteld });
        }
      }
    }
    expect(gelukt).toBeGreaterThan(0);
  });
});

describe('de korte weg doet niets, zodat de gewone het kan zeggen', () => {
  const plan = schrijfplannen().find(({ portaal, naam }) => portaal === 'duo' && naam === 'VerklaringVastleggen')!;
  const maak = async (wijziging: object = {}): Promise<object> => ({ ...invoerVoor('verklaringVastleggen', (await doelen('samira'))[0]!), ...wijziging });

  test.each([
    ['een sleutel van niemand', () => Promise.resolve(Buffer.alloc(32))],
    ['een sessie die te lang stil was', () => maakProefsessie(proef.beheer, 'samira', { stil: 16 })],
    ['iemand zonder recht op dit portaal', () => maakProefsessie(proef.beheer, 'renske')],
  ])('voor %s', async (_wat, sessie) => {
    const [invoer, geteld] = [await maak(), await tel(plan)];
    expect(await pad.voerUit('duo', plan.hash, await sessie(), VERZOEK, { invoer, sleutel: 'zonder sessie' })).toBeUndefined();
    expect(await tel(plan)).toEqual(geteld);
  });

  test.each([
    ['een formulier dat niet klopt', { tekst: '' }],
    ['een woord buiten de lijst', { soort: 'ROMAN' }],
    ['een teken dat PostgreSQL niet bewaart', { tekst: 'met \0 erin' }],
  ])('bij %s', async (_wat, wijziging) => {
    const [invoer, geteld, sessie] = [await maak(wijziging), await tel(plan), await maakProefsessie(proef.beheer, 'samira')];
    expect(await pad.voerUit('duo', plan.hash, sessie, VERZOEK, { invoer, sleutel: 'fout formulier' }).catch(() => undefined)).toBeUndefined();
    expect(await tel(plan)).toEqual(geteld);
  });

  test('bij een sleutel die al gebruikt is: de gewone weg geeft dan de eerste uitkomst, en één rij', async () => {
    const [invoer, sessie] = [await maak(), await maakProefsessie(proef.beheer, 'samira')];
    const eerst = JSON.parse((await pad.voerUit('duo', plan.hash, sessie, VERZOEK, { invoer, sleutel: 'dubbel' })) ?? 'null') as Antwoord;
    const geteld = await tel(plan);
    expect(await pad.voerUit('duo', plan.hash, sessie, VERZOEK, { invoer, sleutel: 'dubbel' })).toBeUndefined();
    expect(await tel(plan)).toEqual(geteld);
    const weer = (await proef.alsPersoon('samira', 'duo').antwoord(tekstVan(plan), { invoer, sleutel: 'dubbel' })) as unknown as Antwoord;
    expect(weer.data['verklaringVastleggen']).toEqual(eerst.data['verklaringVastleggen']);
  });

  test('twee keer tegelijk met dezelfde sleutel is één keer', async () => {
    const [invoer, sessie] = [await maak(), await maakProefsessie(proef.beheer, 'samira')];
    const uit = await Promise.all(Array.from({ length: 5 }, () => pad.voerUit('duo', plan.hash, sessie, VERZOEK, { invoer, sleutel: 'tegelijk' })));
    expect(uit.filter((tekst) => tekst !== undefined)).toHaveLength(1);
  });
});
