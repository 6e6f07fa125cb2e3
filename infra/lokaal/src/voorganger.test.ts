import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { leesLopend, schrijfLopend, wisLopend } from './lopend.js';
import { ruimVoorgangerOp } from './voorganger.js';

const NIEMAND = 2 ** 22 + 1;
let data: string;

const lopend = (pid: number) => ({ pid, poort: 4000, beheerUrl: 'postgres://127.0.0.1/x', pids: { gateway: NIEMAND } });

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'bv-lopend-'));
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

test('het bestand met het adres van de eigenaar is alleen voor ons leesbaar', () => {
  schrijfLopend(data, lopend(process.pid));
  expect(statSync(join(data, 'lopend.json')).mode & 0o777).toBe(0o600);
});

test('een start die weg is, houdt de volgende niet tegen', async () => {
  schrijfLopend(data, lopend(NIEMAND));
  await ruimVoorgangerOp(data);
  expect(leesLopend(data)).toBeUndefined();
});

test('een procesnummer dat nu van een ander is, houdt de volgende start niet tegen', async () => {
  schrijfLopend(data, lopend(process.ppid));
  await expect(ruimVoorgangerOp(data)).resolves.toBeUndefined();
});

test('wie geweigerd is, wist het bestand van de ander niet', () => {
  schrijfLopend(data, lopend(NIEMAND));
  wisLopend(data, process.pid);
  expect(leesLopend(data)?.pid).toBe(NIEMAND);
});
