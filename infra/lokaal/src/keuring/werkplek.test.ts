import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { maakWerkplek } from './werkplek.js';

const NOOIT = 2 ** 22 + 1;

test('wat een afgebroken keuring liet staan, gaat weg; wat een ander nog doet, blijft', () => {
  const geheugen = mkdtempSync(join(tmpdir(), 'bv-werkplek-'));
  const [dood, levend] = [join(geheugen, `bv-keuring-${String(NOOIT)}`), join(geheugen, `bv-keuring-${String(process.ppid)}`)];
  for (const map of [dood, levend]) mkdirSync(map);
  const eigen = maakWerkplek(geheugen, 0);
  expect([dood, levend, eigen].map((map) => existsSync(map))).toEqual([false, true, true]);
  expect(eigen).toBe(join(geheugen, `bv-keuring-${String(process.pid)}`));
  rmSync(geheugen, { recursive: true });
});

test('waar geen plaats is in het geheugen, staat het op de schijf', () => {
  const eigen = maakWerkplek('/bestaat-niet');
  expect(eigen.startsWith(tmpdir())).toBe(true);
  rmSync(eigen, { recursive: true });
});
