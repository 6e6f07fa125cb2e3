import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { alleTabellen, isGelabeld } from '../../zicht/tabel.js';

let proef: Proefopstelling;
let renske: Persoon;
let liam: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  [renske, liam] = [proef.alsPersoon('renske', 'veilig-thuis'), proef.alsPersoon('liam', 'veilig-thuis')];
});
afterAll(() => proef.stop());

const KOPPELINGEN = `query K($casusId: ID!) @doel(code: INTAKE_EN_BEOORDELING) { koppelingen(casusId: $casusId) { id toestand grond casusId casusnummer houder voorgesteldDoor nakijker losDoor magBeslissen magIntrekken magLosmaken } }`;
const RADAR = `query R($casusId: ID!) @doel(code: INTAKE_EN_BEOORDELING) { radar(casusId: $casusId) { casusId casusnummer houder bellen grond isOpen meldingen { nummer ontvangenOp soort toestand urgentie kern besluiten } } }`;
interface Punt { casusId: string; grond: string; isOpen: boolean; meldingen: { nummer: string; kern: string | null }[] }
const koppelingen = async (wie: Persoon, casusId: string): Promise<Record<string, unknown>[]> => (await wie.vraag<{ koppelingen: Record<string, unknown>[] }>(KOPPELINGEN, { casusId })).koppelingen;
const radar = async (wie: Persoon, casusId: string): Promise<Punt[]> => (await wie.vraag<{ radar: Punt[] }>(RADAR, { casusId })).radar;
const ziet = async (wie: Persoon, id: string): Promise<boolean> => (await wie.vraag<{ casus: { naam: string } | null }>(`query C($id: ID!) @doel(code: ALGEMEEN) { casus(id: $id) { id naam } }`, { id })).casus !== null;

async function casus(...wie: Proefpersoon[]): Promise<string> {
  const { id } = await proef.maakCasus({ toestand: 'BIJ_VEILIG_THUIS', betrokken: wie.map((naam) => ({ wie: naam, als: 'VT_BEHANDELAAR' })) });
  await proef.beheer.query(
    `insert into gegevens.melding (id, casus_id, nummer, ontvangen_op, toestand, soort, urgentie, kern) values ($1, $2, $3, now() - interval '40 days', 'BEOORDEELD', 'MELDING', 'SPOED', 'Kern van toen')`,
    [randomUUID(), id, `M-${id.slice(0, 6)}`],
  );
  return id;
}
const stelVoor = (casusId: string, anderCasusId: string, collegaId = partijId('liam')) => ({ casusId, anderCasusId, grond: 'ZELFDE_MENSEN', collegaId });
const sluitUit = (wie: Proefpersoon, casusId: string): Promise<unknown> =>
  proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) values ($1, $2, $3, 'UITGESLOTEN', 'ACTIEF', now())`, [randomUUID(), casusId, partijId(wie)]);

/** Everything about families, and who is involved now: what a joining and its undoing must leave as it was. */
async function stand(): Promise<string> {
  const delen: string[] = [];
  for (const tabel of alleTabellen().filter((t) => isGelabeld(t) && t.naam !== 'betrokkenheid')) {
    const { rows } = await proef.beheer.query<{ alles: string | null }>(`select string_agg(t::text, E'\\n' order by t.id) as alles from ${tabel.schema}.${tabel.naam} t`);
    delen.push(createHash('sha256').update(rows[0]?.alles ?? '').digest('hex'));
  }
  const { rows } = await proef.beheer.query<{ alles: string | null }>(`select string_agg(t::text, E'\\n' order by t.id) as alles from wand.betrokkenheid t where t.hoedanigheid <> 'VT_NAKIJKER'`);
  return [...delen, rows[0]?.alles ?? ''].join();
}

describe('twee dossiers van één gezin', () => {
  test('één stelt voor, een ander ziet beide kanten en beslist; niemand ziet er meer door, en losmaken geeft precies wat er was', async () => {
    const [een, twee] = [await casus('renske'), await casus('renske')];
    const voor = await stand();
    const { id } = await renske.lukt('koppelingVoorstellen', stelVoor(een, twee));
    expect([await ziet(liam, een), await ziet(liam, twee)]).toEqual([true, true]);
    expect((await renske.doe('koppelingBeslissen', { id, akkoord: true })).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    expect(await koppelingen(liam, een)).toMatchObject([{ id, toestand: 'VOORGESTELD', casusId: twee, magBeslissen: true, magIntrekken: false }]);
    await liam.lukt('koppelingBeslissen', { id, akkoord: true });
    expect([await ziet(liam, een), await ziet(liam, twee)]).toEqual([false, false]);
    expect(await koppelingen(renske, twee)).toMatchObject([{ toestand: 'GEKOPPELD', casusId: een, nakijker: 'Liam Boer', voorgesteldDoor: 'Renske Smit', magLosmaken: true }]);
    expect(await stand()).toBe(voor);
    await renske.lukt('koppelingLosmaken', { id });
    expect(await stand()).toBe(voor);
    expect(await koppelingen(renske, een)).toMatchObject([{ toestand: 'ONTKOPPELD', losDoor: 'Renske Smit', magLosmaken: false }]);
    // And again, since nothing stands in the way any more.
    await renske.lukt('koppelingVoorstellen', stelVoor(twee, een));
    const { rows } = await proef.beheer.query<{ n: string }>(`select count(distinct casus_id) as n from log.toegang where actie = 'U' and persoon_id = $3 and casus_id in ($1, $2)`, [een, twee, partijId('renske')]);
    expect(Number(rows[0]?.n)).toBe(2);
  });

  test('afwijzen of intrekken beëindigt het zicht van de collega en laat geen koppeling na', async () => {
    for (const [wie, naam, extra] of [[liam, 'koppelingBeslissen', { akkoord: false }], [renske, 'koppelingIntrekken', {}]] as const) {
      const [een, twee] = [await casus('renske'), await casus('renske')];
      const { id } = await renske.lukt('koppelingVoorstellen', stelVoor(een, twee));
      await wie.lukt(naam, { id, ...extra });
      expect([await ziet(liam, een), await ziet(liam, twee)]).toEqual([false, false]);
      expect((await radar(renske, een)).map(({ casusId }) => casusId)).toEqual([een]);
    }
  });

  test('kan alleen wie met beide werkt, één keer tegelijk, en niet met een collega die is uitgesloten of van buiten komt', async () => {
    const [een, twee, vreemd] = [await casus('renske'), await casus('renske'), await casus('liam')];
    const codes = async (invoer: Record<string, unknown>): Promise<string[]> => (await renske.doe('koppelingVoorstellen', invoer)).weigeringen.map(({ code }) => code);
    const afwezig = await renske.doe('koppelingVoorstellen', stelVoor(een, randomUUID()));
    expect(await renske.doe('koppelingVoorstellen', stelVoor(een, vreemd))).toEqual(afwezig);
    expect(await codes(stelVoor(een, een))).toEqual(['KEUZE_ONGELDIG']);
    for (const collega of ['renske', 'samira'] as const) expect(await codes(stelVoor(een, twee, partijId(collega)))).toEqual(['NIET_GEVONDEN']);
    const [eerste, tweede] = await Promise.all([renske.doe('koppelingVoorstellen', stelVoor(een, twee)), renske.doe('koppelingVoorstellen', stelVoor(twee, een))]);
    expect([eerste.gelukt, tweede.gelukt].filter(Boolean)).toHaveLength(1);
    expect(await codes(stelVoor(een, twee))).toEqual(['AL_GEKOPPELD']);
    const buiten = await casus('renske');
    await sluitUit('liam', buiten);
    expect(await codes(stelVoor(een, buiten))).toEqual(['UITGESLOTEN']);
  });

  test('wie van één kant is uitgesloten, komt de koppeling nergens tegen', async () => {
    const [een, twee] = [await casus('renske'), await casus('renske')];
    const { id } = await renske.lukt('koppelingVoorstellen', stelVoor(een, twee));
    await liam.lukt('koppelingBeslissen', { id, akkoord: true });
    await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) values ($1, $2, $3, 'VT_BEHANDELAAR', 'ACTIEF', now() - interval '1 minute')`, [randomUUID(), een, partijId('liam')]);
    expect((await koppelingen(liam, een)).map(({ casusId }) => casusId)).toEqual([twee]);
    await sluitUit('liam', twee);
    expect([await koppelingen(liam, een), (await radar(liam, een)).map(({ casusId }) => casusId)]).toEqual([[], [een]]);
    expect((await liam.doe('koppelingLosmaken', { id })).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
  });
});

describe('de radar', () => {
  const zelfdeBsn = (...ids: string[]): Promise<unknown> => proef.beheer.query(`update gegevens.gezinslid g set bsn = 'bv1.proef', bsn_einde = 'bv1.proef', bsn_hash = $2 where g.id in (select distinct on (casus_id) id from gegevens.gezinslid where casus_id = any ($1) order by casus_id, id)`, [ids, `0:${createHash('sha256').update(ids.join()).digest('hex')}`]);

  test('toont eerdere meldingen over dezelfde mensen; wat er gevraagd werd alleen waar men het mag zien', async () => {
    const [een, eigen, ander] = [await casus('renske'), await casus('renske'), await casus('liam')];
    await zelfdeBsn(een, eigen, ander);
    const punten = await radar(renske, een);
    expect(punten.map(({ casusId, grond, isOpen }) => [casusId, grond, isOpen])).toEqual(expect.arrayContaining([[een, 'DIT_DOSSIER', true], [eigen, 'ZELFDE_BSN', true], [ander, 'ZELFDE_BSN', false]]));
    expect(punten.find(({ casusId }) => casusId === eigen)?.meldingen).toEqual([expect.objectContaining({ kern: 'Kern van toen', soort: 'MELDING', urgentie: 'SPOED' })]);
    expect(punten.find(({ casusId }) => casusId === ander)).toMatchObject({ houder: 'Liam Boer', meldingen: [{ kern: null, urgentie: null, besluiten: [] }] });
    const { rows } = await proef.beheer.query(`select 1 from log.toegang where operatie = 'R' and casus_id = $1 and persoon_id = $2`, [ander, partijId('renske')]);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('toont nooit een gezin waarvan men is uitgesloten', async () => {
    const [een, weg] = [await casus('renske'), await casus('liam')];
    await zelfdeBsn(een, weg);
    await sluitUit('renske', weg);
    expect((await radar(renske, een)).map(({ casusId }) => casusId)).toEqual([een]);
  });

  test('is leeg voor een gezin waar men niet mee werkt en dat geen zoekvraag liet zien, net als voor een dat er niet is', async () => {
    const vreemd = await casus('liam');
    for (const [wie, id] of [[renske, vreemd], [renske, randomUUID()], [renske, 'geen-id'], [proef.alsPersoon('samira', 'duo', { volledig: true }), vreemd]] as const) expect(await radar(wie, id)).toEqual([]);
    await proef.beheer.query(`insert into wand.zoektreffer (persoon_id, casus_id) values ($1, $2)`, [partijId('renske'), vreemd]);
    const ander = await casus('liam');
    await zelfdeBsn(vreemd, ander);
    expect(await radar(renske, vreemd)).toMatchObject([{ casusId: vreemd, isOpen: false, meldingen: [{ kern: null }] }]);
  });
});
