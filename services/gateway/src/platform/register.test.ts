import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { laadRegister, sha256 } from './register.js';

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'bv-register-'));
});
afterEach(() => rm(map, { recursive: true }));

const schrijf = (operaties: unknown) => writeFile(join(map, 'duo.json'), JSON.stringify(operaties));
const tekst = 'query Wie { wie }';

test('elk portaal heeft zijn eigen operaties; een portaal zonder bestand heeft er geen', async () => {
  await schrijf({ [sha256(tekst)]: { naam: 'Wie', doel: 'ALGEMEEN', tekst } });
  const register = laadRegister(map, ['duo', 'rvdk']);
  expect(register.get('duo')?.get(sha256(tekst))?.naam).toBe('Wie');
  expect(register.get('rvdk')?.size).toBe(0);
});

test('een tekst die veranderd is zonder haar hash houdt de start tegen', async () => {
  await schrijf({ [sha256(tekst)]: { naam: 'Wie', doel: 'ALGEMEEN', tekst: 'query Wie { geheim }' } });
  expect(() => laadRegister(map, ['duo'])).toThrow('past niet bij haar hash');
});

test('een operatie zonder doel houdt de start tegen', async () => {
  await schrijf({ [sha256(tekst)]: { naam: 'Wie', tekst } });
  expect(() => laadRegister(map, ['duo'])).toThrow('mist naam, doel of tekst');
});
