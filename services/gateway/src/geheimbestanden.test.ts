import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leesBeheer, leesEnvironment } from './environment.js';
import { metGeheimbestanden } from './geheimbestanden.js';

const map = mkdtempSync(join(tmpdir(), 'bv-geheim-'));
const bestand = join(map, 'geheim');
beforeAll(() => writeFileSync(bestand, 'een-geheim-van-minstens-tweeendertig-tekens\n'));
afterAll(() => rmSync(map, { recursive: true }));

const basis = { BV_DATABASE: 'postgres://db/bv', BV_DATA: '/d', BV_OIDC_CLIENT_ID: 'c', BV_OIDC_CLIENT_SECRET: 's', BV_PORTALEN: '/p' };

test('een geheim komt uit het bestand, zonder de regeleinde', () => {
  expect(leesEnvironment({ ...basis, BV_GEHEIM_BESTAND: bestand }).geheim).toBe('een-geheim-van-minstens-tweeendertig-tekens');
  expect(leesBeheer({ BV_BEHEER_URL: 'x', BV_GEHEIM_BESTAND: bestand }).geheim).toBe('een-geheim-van-minstens-tweeendertig-tekens');
});

test('twee keer hetzelfde geheim is een vergissing, en een bestand dat er niet is ook', () => {
  expect(() => metGeheimbestanden({ BV_GEHEIM: 'a', BV_GEHEIM_BESTAND: bestand })).toThrow('allebei');
  expect(() => metGeheimbestanden({ BV_GEHEIM_BESTAND: join(map, 'weg') })).toThrow('BV_GEHEIM_BESTAND is niet te lezen: ENOENT');
});

test('wat geen geheim is, komt niet uit een bestand', () => {
  expect(metGeheimbestanden({ BV_HERKOMST_BESTAND: bestand })).toEqual({ BV_HERKOMST_BESTAND: bestand });
});
