import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { leesJestverslag } from './jest.js';

const map = mkdtempSync(join(tmpdir(), 'bv-jestverslag-'));
afterAll(() => rmSync(map, { recursive: true }));

const verslag = (inhoud: object): string => {
  const bestand = join(map, 'verslag.json');
  writeFileSync(bestand, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [], ...inhoud }));
  return bestand;
};

const geslaagd = { status: 'passed', fullName: 'de muur staat', failureMessages: [] };

test('van een gezakte test staat er waar, welke en waarom', () => {
  const bestand = verslag({
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [{ name: join(map, 'src/muur.test.ts'), status: 'failed', message: 'lang verhaal', assertionResults: [geslaagd, { status: 'failed', fullName: 'de muur lekt niet', failureMessages: ['\nError: toBe\n\nExpected: 0\nReceived: 1\n    at muur.ts:1:1'] }] }],
  });
  expect(leesJestverslag(bestand, map, 1)).toEqual({ geslaagd: 1, gezakt: 1, reden: 'src/muur.test.ts: de muur lekt niet: Error: toBe Expected: 0 Received: 1' });
});

test('van een bestand dat niet eens laadt ook', () => {
  const bestand = verslag({ numRuntimeErrorTestSuites: 1, testResults: [{ name: join(map, 'src/a.test.ts'), status: 'failed', message: 'Cannot find module', assertionResults: [] }] });
  expect(leesJestverslag(bestand, map, 1)).toEqual({ geslaagd: 0, gezakt: 1, reden: 'src/a.test.ts: Cannot find module' });
});

test('een code zonder gezakte test, of zonder verslag, telt als gezakt', () => {
  expect(leesJestverslag(verslag({ numPassedTests: 3 }), map, 2)).toMatchObject({ geslaagd: 3, gezakt: 1 });
  expect(leesJestverslag(join(map, 'weg.json'), map, 2)).toMatchObject({ geslaagd: 0, gezakt: 1 });
});

test('alles geslaagd heeft geen reden', () => {
  const bestand = verslag({ numPassedTests: 1, testResults: [{ name: join(map, 'src/a.test.ts'), status: 'passed', message: '', assertionResults: [geslaagd] }] });
  expect(leesJestverslag(bestand, map, 0)).toEqual({ geslaagd: 1, gezakt: 0 });
});
