import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { wachtTot } from '../wacht-tot.js';
import { bewaak, type Bewaking } from './bewaak.js';
import { leeft } from './leeft.js';

let logmap: string;
let proces: Bewaking | undefined;

const start = (code: string): Bewaking =>
  (proces = bewaak({ naam: 'proef', programma: process.execPath, argumenten: ['-e', code], env: {}, cwd: '/' }, logmap, () => undefined));

beforeEach(() => {
  logmap = mkdtempSync(join(tmpdir(), 'bv-bewaak-'));
});

afterEach(async () => {
  await proces?.stop();
  rmSync(logmap, { recursive: true, force: true });
});

test('wat omvalt nadat het klaar was, start opnieuw', async () => {
  const bewaking = start('setInterval(() => {}, 1000)');
  bewaking.gereed();
  const eerst = bewaking.pid()!;
  process.kill(eerst, 'SIGKILL');
  expect(await wachtTot(() => bewaking.pid() !== eerst && leeft(bewaking.pid()!), 5000)).toBe(true);
});

test('wat omvalt voordat het klaar was, is een mislukte start', async () => {
  await expect(start('process.exit(3)').mislukt).rejects.toThrow('code 3');
});

test('na stop leeft het niet meer en start het niet opnieuw', async () => {
  const bewaking = start('setInterval(() => {}, 1000)');
  bewaking.gereed();
  const pid = bewaking.pid()!;
  await bewaking.stop();
  expect(leeft(pid)).toBe(false);
  expect(bewaking.pid()).toBe(pid);
});

test('twee keer stoppen is één keer, en wat dan nog komt schrijft in geen bestand dat inmiddels dat nummer heeft', async () => {
  const bewaking = start('setInterval(() => {}, 1000)');
  bewaking.gereed();
  await bewaking.stop();
  const ander = join(logmap, 'ander');
  const nummer = openSync(ander, 'w');
  await bewaking.stop();
  expect(() => writeSync(nummer, 'nog open')).not.toThrow();
  closeSync(nummer);
  expect(readFileSync(ander, 'utf8')).toBe('nog open');
});

test('wat het proces zegt staat in zijn logbestand, alleen voor ons leesbaar', async () => {
  start('console.log("goedemorgen"); console.error("let op"); setInterval(() => {}, 1000)');
  const bestand = join(logmap, 'proef.log');
  const staatEr = (): boolean => existsSync(bestand) && ['goedemorgen', 'let op'].every((tekst) => readFileSync(bestand, 'utf8').includes(tekst));
  expect(await wachtTot(staatEr, 5000)).toBe(true);
});
