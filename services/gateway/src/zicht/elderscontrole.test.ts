import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { leesEldersbestand } from '../opdrachtregel/eldersbestand.js';
import { wachtTot } from '../proef/geduld.js';
import { GEHEIM, maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { controleerOntvangen, maakVergelijker, telDaarna, type Vergelijker } from './elderscontrole.js';
import { alsOtlpLog, type Eldersregel, leesOntvangen } from './eldersregel.js';
import type { Verbinding } from './kijker.js';
import { stuurToegangslog } from './toegangslog-elders.js';
import { BEGIN, inhoudVan, KOLOMMEN, schakel, type Verzegeld } from './zegel.js';
import { zegel } from './zegelen.js';
import { controleerZegels } from './zegelcontrole.js';

const map = mkdtempSync(join(tmpdir(), 'bv-elders-'));
let proef: Proefopstelling;
let verbinding: Verbinding;
/** What the receiver keeps: the body of each request, and the lines in them. */
const lichamen: string[] = [];
let regels: Eldersregel[] = [];

beforeAll(async () => {
  proef = await maakProefopstelling();
  verbinding = { vraag: async <T>(tekst: string, waarden: readonly unknown[] = []) => (await proef.beheer.query(tekst, [...waarden])).rows as T[] };
  for (let i = 1; i <= 6; i += 1) {
    await proef.pools.lezer.query(`insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) values ('duo', $1, 'ALGEMEEN', 'R', 'GESLAAGD', 'x')`, [`Vraag${i}`]);
    await wachtTot('de regel heeft een zegel', async () => (await zegel(proef.proces)) !== null);
    await stuurToegangslog(proef.proces, (lichaam) => { lichamen.push(lichaam); return Promise.resolve(); });
  }
  regels = lichamen.flatMap(leesOntvangen) as Eldersregel[];
});
afterAll(async () => {
  rmSync(map, { recursive: true });
  await proef.stop();
});

const controleer = (bron: Iterable<Eldersregel | string>, vergelijker?: Vergelijker) => controleerOntvangen(Readable.from(bron), { venster: 2, ...(vergelijker ? { vergelijker } : {}) });
const anders = (plek: number, met: Partial<Verzegeld>): Eldersregel[] => regels.map((een, i) => (i === plek && een.regel ? { ...een, regel: { ...een.regel, ...met } } : een));

describe('wat elders ontvangen is', () => {
  test('is zonder database na te rekenen: van de eerste schakel tot de laatste', async () => {
    const { rows: [laatste] } = await proef.beheer.query<{ plek: string; hash: string }>('select volgnummer::text as plek, hash from log.zegel order by volgnummer desc limit 1');
    expect(regels.length).toBeGreaterThanOrEqual(6);
    expect(await controleer(regels)).toEqual({ regels: regels.length, dubbel: 0, begintNa: undefined, laatste, aantalFouten: 0, fouten: [] });
  });

  test('mag dubbel zijn, en binnen het venster door elkaar staan', async () => {
    const [a, b, ...rest] = regels as [Eldersregel, Eldersregel, ...Eldersregel[]];
    expect(await controleer([b, a, a, b, ...rest])).toMatchObject({ regels: regels.length, dubbel: 2, aantalFouten: 0 });
  });

  test('zegt waar het begint als het begin er niet is', async () => {
    expect(await controleer(regels.slice(2))).toMatchObject({ begintNa: regels[1]?.hash, aantalFouten: 0 });
  });

  test.each<[string, () => (Eldersregel | string)[], RegExp]>([
    ['een gewijzigde regel', () => anders(2, { persoon_id: '5b0f3c9a-3b6d-5f0e-8a11-2f1f6a9d4e01' }), /^plek \d+ \(regel \d+\): gewijzigd$/],
    ['een regel die eruit is', () => regels.filter((_, i) => i !== 2), /sluit niet aan op plek/],
    ['een regel die voor het versturen al weg was', () => regels.map((een, i) => (i === 2 ? { ...een, regel: null } : een)), /was verwijderd voordat/],
    ['een keten die opnieuw is geschreven', () => {
      const [eerste, ...rest] = anders(3, { doel: 'NAZORG' });
      let vorige = eerste?.hash ?? '';
      const nieuw = rest.map((een) => { const hash = een.regel ? schakel(vorige, inhoudVan(een.regel)) : ''; const uit = { ...een, vorige, hash }; vorige = hash; return uit; });
      return [...regels, ...nieuw.slice(-1)];
    }, /kwam twee keer, en niet gelijk/],
    ['twee verschillende regels op één plek', () => [...regels.slice(0, 3), ...anders(2, { doel: 'NAZORG' }).slice(2, 3), ...regels.slice(3)], /kwam twee keer, en niet gelijk/],
    ['een regel ver van haar plaats', () => [...regels, ...regels.slice(0, 1)], /staat ver van haar plaats/],
    ['wat geen regel van het log is', () => ['bewaard/x.json, regel 3: geen regel van het toegangslog', ...regels], /geen regel van het toegangslog/],
  ])('toont %s', async (_naam, bron, fout) => {
    const { fouten, aantalFouten } = await controleer(bron());
    expect([fouten.some((zin) => fout.test(zin)), aantalFouten > 0]).toEqual([true, true]);
  });

  test('noemt hooguit honderd fouten, en telt ze allemaal', async () => {
    const rommel = Array.from({ length: 250 }, (_, i) => `regel ${i}`);
    const uitslag = await controleer([...rommel, ...regels]);
    expect([uitslag.fouten.length, uitslag.aantalFouten]).toEqual([100, 250]);
  });

  test('leest ook van een jaar niet meer tegelijk dan een stuk', async () => {
    let vorige = BEGIN;
    const leeg = Object.fromEntries(Object.keys(KOLOMMEN).map((kolom) => [kolom, 'x'])) as Verzegeld;
    let open = 0;
    let meest = 0;
    const vergelijker: Vergelijker = { sprongen: new Map(), reeks: (reeks) => { open -= reeks.length; return Promise.resolve([]); } };
    function* jaar(): Generator<Eldersregel> {
      for (let i = 1; i <= 5000; i += 1) {
        const regel = { ...leeg, volgnummer: String(i), op: '1796000000.5' };
        const hash = schakel(vorige, inhoudVan(regel));
        open += 1;
        meest = Math.max(meest, open);
        yield { plek: String(i), vorige, hash, regel };
        vorige = hash;
      }
    }
    const uitslag = await controleerOntvangen(Readable.from(jaar(), { highWaterMark: 1 }), { vergelijker, venster: 50 });
    expect(uitslag).toMatchObject({ regels: 5000, aantalFouten: 0 });
    expect(meest).toBeLessThan(110);
  });
});

describe('een ontvangen bestand', () => {
  const lees = async (pad: string): Promise<(Eldersregel | string)[]> => {
    const uit: (Eldersregel | string)[] = [];
    for await (const een of leesEldersbestand(pad)) uit.push(een);
    return uit;
  };

  test('is een regel per regel, een verzoek zoals een collector het bewaart, of een map met zulke bestanden', async () => {
    writeFileSync(join(map, 'regels.jsonl'), `${regels.map((een) => JSON.stringify(een)).join('\n')}\n`);
    mkdirSync(join(map, 'winkel/uur=10'), { recursive: true });
    lichamen.forEach((lichaam, i) => writeFileSync(join(map, `winkel/uur=10/${i}.json`), lichaam));
    expect(await lees(join(map, 'regels.jsonl'))).toEqual(regels);
    expect(await lees(join(map, 'winkel'))).toEqual(regels);
  });

  test.each(['{"plek":"1"}', 'geen json', '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"stringValue":"x"}}]}]}]}', '{"plek":"1","vorige":"a","hash":"b","regel":{"doel":1}}'])('met iets anders erin zegt waar: %s', async (json) => {
    writeFileSync(join(map, 'stuk.jsonl'), `\n${json}\n`);
    expect(await lees(join(map, 'stuk.jsonl'))).toEqual([expect.stringMatching(/stuk\.jsonl, regel 2: geen regel van het toegangslog$/)]);
  });

  test('kan heen en weer', () => {
    expect(leesOntvangen(alsOtlpLog(regels))).toEqual(regels);
    expect(leesOntvangen('{"resourceLogs":[]}')).toEqual([]);
  });
});

describe('vergeleken met de database', () => {
  const LAATSTE = '(select max(volgnummer) from log.zegel)';
  /** As somebody who took over the database: triggers are off. Rolled back. */
  async function geknoeid(sql: string): Promise<readonly string[]> {
    await proef.beheer.query('begin');
    try {
      await proef.beheer.query(`set local session_replication_role = replica; ${sql}`);
      return (await controleer(regels, await maakVergelijker(verbinding))).fouten;
    } finally {
      await proef.beheer.query('rollback');
    }
  }

  test('is het hetzelfde zolang er niets mee gebeurde, en wat er later bij kwam telt apart', async () => {
    expect(await geknoeid('select 1')).toEqual([]);
    expect(await telDaarna(verbinding, regels.at(-3)?.plek ?? '')).toBe(2);
  });

  test.each([
    ['een afgeknipt einde', `delete from log.toegang where volgnummer = (select regel from log.zegel where volgnummer = ${LAATSTE}); delete from log.zegel where volgnummer = ${LAATSTE}`, /^plek \d+: staat niet meer in de database$/],
    ['een gewijzigde regel', `update log.toegang set doel = 'NAZORG' where volgnummer = (select regel from log.zegel where volgnummer = ${LAATSTE} - 2)`, /^plek \d+: de regel is in de database gewijzigd$/],
    ['een verwijderde regel', `delete from log.toegang where volgnummer = (select regel from log.zegel where volgnummer = ${LAATSTE} - 2)`, /^plek \d+: de regel is uit de database verwijderd$/],
    ['een maand die te vroeg vernietigd heet', `insert into log.vernietigd (maand, regels, eerste, laatste, reeksen) values (date_trunc('month', now()), 1, now(), now(), '[]'); delete from log.zegel where volgnummer = ${LAATSTE}`, /staat niet meer in de database/],
  ])('toont %s', async (_naam, sql, fout) => {
    expect(await geknoeid(sql)).toEqual([expect.stringMatching(fout)]);
  });

  test('toont een keten die in de database helemaal opnieuw is geschreven, en die daar zelf heel is', async () => {
    await proef.beheer.query('begin; set local session_replication_role = replica');
    await proef.beheer.query(`update log.toegang set persoon_id = gen_random_uuid() where volgnummer = (select regel from log.zegel where volgnummer = ${LAATSTE} - 3)`);
    let vorige = BEGIN;
    for (const { volgnummer, inhoud } of (await proef.beheer.query<{ volgnummer: string; inhoud: string }>(`select z.volgnummer, concat_ws('|', ${Object.values(KOLOMMEN).join(', ')}) as inhoud from log.zegel z join log.toegang l on l.volgnummer = z.regel order by z.volgnummer`)).rows) {
      const hash = schakel(vorige, inhoud);
      await proef.beheer.query('update log.zegel set vorige = $1, hash = $2 where volgnummer = $3', [vorige, hash, volgnummer]);
      vorige = hash;
    }
    expect((await controleerZegels(verbinding, { buiten: [] })).fouten).toEqual([]);
    const { fouten } = await controleer(regels, await maakVergelijker(verbinding));
    await proef.beheer.query('rollback');
    expect(fouten).toEqual(regels.slice(-4).map(({ plek }) => `plek ${plek}: de database heeft een ander zegel`));
  });

  test('laat een maand los die na haar termijn vernietigd is', async () => {
    const oud = regels.map((een): Eldersregel => ({ ...een, regel: een.regel && { ...een.regel, op: String(Date.UTC(2019, 2, 10) / 1000) } }));
    const { vraag } = verbinding;
    const vergelijker = await maakVergelijker({
      vraag: <T>(tekst: string, waarden?: readonly unknown[]) => (tekst.includes('log.vernietigd') ? Promise.resolve([{ maand: '2019-03', reeksen: [{ vorige: 'a', laatste: 'b' }] }] as T[]) : tekst.includes('log.zegel') ? Promise.resolve([] as T[]) : vraag<T>(tekst, waarden)),
    });
    expect(await vergelijker.reeks(oud)).toEqual([]);
    expect(vergelijker.sprongen).toEqual(new Map([['a', 'b']]));
  });
});

describe('pnpm logboek:controleer --bestand', () => {
  const draai = (argumenten: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, [new URL('../../dist/opdrachtregel/logboek-controleer.js', import.meta.url).pathname, ...argumenten], { encoding: 'utf8', env });
  const bestand = join(map, 'opdracht.jsonl');

  test('zegt zonder database of de keten heel is, en met een database of die hetzelfde zegt', () => {
    writeFileSync(bestand, regels.map((een) => JSON.stringify(een)).join('\n'));
    expect(draai(['--bestand', bestand])).toMatchObject({ status: 0, stdout: expect.stringContaining(`${regels.length} regels ontvangen, 0 dubbel, 0 fouten`) });
    const vergeleken = draai(['--bestand', bestand, '--database'], { BV_BEHEER_URL: proef.url, BV_GEHEIM: GEHEIM, BV_DATA: map });
    expect([vergeleken.stderr, vergeleken.status, vergeleken.stdout]).toEqual(['', 0, expect.stringMatching(/de database heeft daarna nog 0 zegels/)]);
  });

  test('eindigt met 1 als er iets mis is, of als er niets is', () => {
    writeFileSync(bestand, regels.filter((_, i) => i !== 2).map((een) => JSON.stringify(een)).join('\n'));
    expect(draai(['--bestand', bestand])).toMatchObject({ status: 1, stderr: expect.stringContaining('sluit niet aan') });
    writeFileSync(bestand, '');
    expect(draai(['--bestand', bestand])).toMatchObject({ status: 1, stderr: expect.stringContaining('geen regel ontvangen') });
    expect(draai(['--bestand', join(map, 'weg')])).toMatchObject({ status: 1, stderr: expect.stringMatching(/weg bestaat niet/) });
  });
});
