import { allePortalen, type Portaal } from '@bv/beleid';
import { demomensen, maakDemo } from '@bv/demo';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PoolClient } from 'pg';
import { type Canaries, leesCanaries } from '../../demo/canaries-lezen.js';
import { alleTabellen } from '../tabel.js';
import { ontgrendel } from '../versleuteld.js';
import { DEMOZAAD, maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let canaries: Record<string, Canaries>;
let zichten: string[];
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
  canaries = await leesCanaries(proef.beheer, DEMOZAAD);
  const { rows } = await proef.beheer.query<{ naam: string }>(`select viewname as naam from pg_views where schemaname = 'zicht' order by 1`);
  zichten = rows.map(({ naam }) => naam);
});
afterAll(() => proef.stop());

type Kijk = (client: PoolClient) => Promise<void>;

/** Runs as this viewer under a role of the wall and leaves nothing behind. */
async function als(rol: 'lezer' | 'schrijver' | 'toezicht', persoonId: string, portaal: string, kijk: Kijk): Promise<void> {
  const client = await proef.pools[rol].connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', $2, true)`, [persoonId, portaal]);
    await kijk(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Everything that comes out of the views, as one text, with what is encrypted as the gateway would make it readable. */
async function allesVoor(persoonId: string, portaal: string, rol: 'lezer' | 'schrijver' = 'lezer'): Promise<string> {
  const stukken: string[] = [];
  await als(rol, persoonId, portaal, async (client) => {
    for (const zicht of zichten) {
      const { rows } = await client.query<Record<string, unknown>>(`select * from zicht.${zicht}`);
      // A view without a table behind it (noodtoegang) has no column that is encrypted.
      const tabel = alleTabellen().find(({ naam }) => naam === zicht);
      for (const rij of rows) stukken.push(...Object.values(tabel ? ontgrendel(tabel, rij) : rij).map((waarde) => (typeof waarde === 'string' ? waarde : JSON.stringify(waarde))));
    }
  });
  // What supervision reads beside the access log; who does not supervise gets nothing there either.
  await als('toezicht', persoonId, portaal, async (client) => {
    for (const rij of (await client.query('select * from toezicht.noodtoegang')).rows) stukken.push(JSON.stringify(rij));
  });
  return stukken.join('\n');
}

const gevonden = (tekst: string, kenmerken: readonly string[]): string[] => kenmerken.filter((kenmerk) => tekst.includes(kenmerk));

describe('wie rechtstreeks alle views van zicht leest', () => {
  test('er is voor ieder iets te verbergen en voor wie met gezinnen werkt iets te zien', () => {
    expect(zichten.length).toBeGreaterThan(30);
    for (const { id } of demomensen) expect([id, canaries[id]!.verboden.length > 100]).toEqual([id, true]);
    const zienIets = demomensen.filter(({ id }) => canaries[id]!.moetZien.length > 0).map(({ id }) => id);
    expect(zienIets).toEqual(expect.arrayContaining(['renske', 'liam', 'marijke', 'samira', 'joost', 'anouk', 'priya', 'ruben', 'hanna', 'yusuf']));
    // Of a family she sees nothing; of a request and of a noodtoegang what was written to her, or by her.
    const geschreven = new Set(maakDemo({ zaad: DEMOZAAD, vandaag: new Date() }).kenmerken.filter(({ tabel }) => ['toegangsverzoek', 'noodtoegang', 'noodbevinding'].includes(tabel)).map(({ waarde }) => waarde));
    expect(canaries['eva']!.moetZien.filter((kenmerk) => !geschreven.has(kenmerk))).toEqual([]);
    expect(canaries['eva']!.moetZien.length).toBeGreaterThanOrEqual(3);
  });

  test.each(demomensen.map((mens) => [mens.id, mens] as const))('als %s vindt in geen enkel portaal wat verboden is, en in de eigen portalen alles wat mag', async (id, mens) => {
    const { verboden, moetZien } = canaries[id]!;
    const gezien = new Set<string>();
    for (const portaal of allePortalen) {
      const tekst = await allesVoor(mens.partijId, portaal);
      expect([portaal, gevonden(tekst, verboden)]).toEqual([portaal, []]);
      if (mens.portalen.includes(portaal)) for (const kenmerk of gevonden(tekst, moetZien)) gezien.add(kenmerk);
    }
    expect(moetZien.filter((kenmerk) => !gezien.has(kenmerk))).toEqual([]);
  });

  test('als schrijver ziet iemand daar hetzelfde als als lezer', async () => {
    for (const [id, portaal] of [['samira', 'duo'], ['hanna', 'rvdk'], ['renske', 'veilig-thuis']] as [string, Portaal][]) {
      const mens = demomensen.find((m) => m.id === id)!;
      expect(await allesVoor(mens.partijId, portaal, 'schrijver')).toBe(await allesVoor(mens.partijId, portaal));
    }
  });

  test.each([
    ['zonder kijker', '', 'duo'],
    ['als een onbekende', '6f1f1f1f-0000-4000-8000-000000000000', 'duo'],
    ['zonder portaal', demomensen.find(({ id }) => id === 'samira')!.partijId, ''],
    ['in een portaal dat niet bestaat', demomensen.find(({ id }) => id === 'samira')!.partijId, 'marktplaats'],
  ])('%s is er niets van een gezin', async (_naam, persoonId, portaal) => {
    const alle = [...new Set(Object.values(canaries).flatMap(({ verboden, moetZien }) => [...verboden, ...moetZien]))];
    expect(gevonden(await allesVoor(persoonId, portaal), alle)).toEqual([]);
  });
});
