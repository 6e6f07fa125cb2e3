import { beforeEach, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { metReplica } from './replica.js';

const gemeld: string[] = [];
const log = { waarschuwing: (bericht: string): void => void gemeld.push(bericht) };
let vragen: string[] = [];
const server = (naam: string, bij: () => boolean | null): Pool => {
  const query = (vraag: string | { text: string }): Promise<{ rows: object[] }> => {
    const tekst = typeof vraag === 'string' ? vraag : vraag.text;
    if (tekst.includes('pg_current_wal')) return Promise.resolve({ rows: [{ positie: '0/1' }] });
    if (tekst.includes('pg_last_wal')) return Promise.resolve({ rows: [{ bij: bij() }] });
    vragen.push(naam);
    return Promise.resolve({ rows: [{ van: naam }] });
  };
  return { query, connect: () => Promise.resolve({ query, release: () => undefined }) } as unknown as Pool;
};
const primair = server('primair', () => null);
const lees = async (bij: () => boolean | null): Promise<unknown> => (await metReplica(primair, server('volger', bij), log).query('select 1')).rows[0];

beforeEach(() => {
  vragen = [];
  gemeld.length = 0;
});

test('zonder volger antwoordt de primaire', async () => {
  expect((await metReplica(primair, undefined, log).query('select 1')).rows).toEqual([{ van: 'primair' }]);
});

test('een volger die zo ver is als de primaire bij de vraag, antwoordt', async () => {
  expect(await lees(() => true)).toEqual({ van: 'volger' });
});

test('op een volger die bijna zo ver is, wordt even gewacht', async () => {
  let keer = 0;
  expect(await lees(() => (keer += 1) > 3)).toEqual({ van: 'volger' });
});

test('een volger die achterblijft, of niemand meer volgt, antwoordt niet', async () => {
  expect(await lees(() => false)).toEqual({ van: 'primair' });
  expect(await lees(() => null)).toEqual({ van: 'primair' });
  expect(vragen).toEqual(['primair', 'primair']);
});

test('een volger die weg is, wordt gemeld en een tijd met rust gelaten', async () => {
  const bron = metReplica(primair, server('volger', () => { throw new TypeError('weg'); }), log);
  expect((await bron.query('select 1')).rows).toEqual([{ van: 'primair' }]);
  expect((await bron.query('select 1')).rows).toEqual([{ van: 'primair' }]);
  expect(gemeld).toEqual(['replica']);
});
