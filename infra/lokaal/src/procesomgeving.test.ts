import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { leesOmgeving } from './environment.js';
import { procesomgeving } from './procesomgeving.js';

const data = mkdtempSync(join(tmpdir(), 'bv-omgeving-'));
const BEHEER = 'postgres://postgres:geheimwoord@127.0.0.1:5555/blijvendveilig?sslmode=disable';

afterAll(() => rmSync(data, { recursive: true, force: true }));

const omgeving = leesOmgeving({ BV_DATA: data, PORT: '4321', DATABASE_URL: BEHEER, BV_VRIJE_OPERATIES: '', NODE_ENV: 'production', BV_BSN_SLEUTELS: '1:bsn-sleutel', BV_LDV_AUTORISATIE: 'ontvangerwoord', BV_TOEGANGSLOG_AUTORISATIE: 'bewaarwoord' });
const { gateway, identiteit, opdracht } = procesomgeving(omgeving, BEHEER, { gateway: 4321, identiteit: 4322 });

test('alleen een opdracht kent het adres van de eigenaar', () => {
  expect(opdracht.BV_BEHEER_URL).toBe(BEHEER);
  expect(JSON.stringify([gateway, identiteit])).not.toContain('geheimwoord');
  expect(gateway.BV_DATABASE).toBe('postgres://127.0.0.1:5555/blijvendveilig?sslmode=disable');
});

test('de identiteitsdienst kent geen database, niet het geheim waar de wachtwoorden uit volgen, en geen andere sleutel', () => {
  expect(JSON.stringify(gateway)).toMatch(/bsn-sleutel.*ontvangerwoord.*bewaarwoord/);
  expect(JSON.stringify(identiteit)).not.toMatch(/bsn-sleutel|ontvangerwoord|bewaarwoord/);
  expect(Object.keys(identiteit)).not.toEqual(expect.arrayContaining(['BV_DATABASE']));
  expect(JSON.stringify(identiteit)).not.toContain(gateway.BV_GEHEIM);
});

test('gateway en identiteitsdienst delen het geheim van de client', () => {
  expect(gateway.BV_OIDC_CLIENT_SECRET).toBe(identiteit.BV_OIDC_CLIENT_SECRET);
  expect(gateway.BV_OIDC_CLIENT_SECRET).not.toBe(gateway.BV_GEHEIM);
});

test('wat de gebruiker zet gaat door, ook als het leeg is', () => {
  expect(gateway).toMatchObject({ BV_VRIJE_OPERATIES: '', NODE_ENV: 'production', PORT: '4321', BV_HERKOMST: 'http://127.0.0.1:4321' });
});

test('het geheim blijft hetzelfde en is alleen voor ons leesbaar', () => {
  expect(procesomgeving(omgeving, BEHEER, { gateway: 1, identiteit: 2 }).gateway.BV_GEHEIM).toBe(gateway.BV_GEHEIM);
  expect(statSync(join(data, 'geheim')).mode & 0o777).toBe(0o600);
});

test('een poort die geen getal is wordt gemeld', () => {
  expect(() => leesOmgeving({ PORT: 'tachtig' })).toThrow('PORT is geen poortnummer');
});
