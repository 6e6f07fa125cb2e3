import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { partijId } from '../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { maakProefsessie } from '../proef/proefsessie.js';
import { beeindigSessies } from './einde-sessies.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());
beforeEach(async () => {
  await proef.beheer.query('delete from proces.sessie');
  for (const wie of ['samira', 'samira', 'joost'] as const) await maakProefsessie(proef.beheer, wie);
});

const over = async (): Promise<string[]> => (await proef.beheer.query<{ sub: string }>('select sub from proces.sessie order by sub')).rows.map(({ sub }) => sub);
const regels = async (verzoekId: string): Promise<object[]> =>
  (await proef.beheer.query<object>('select persoon_id, operatie, actie, uitkomst from log.toegang where verzoek_id = $1', [verzoekId])).rows;

test('alle sessies van één mens eindigen, die van een ander niet, en dat staat in het log', async () => {
  const verzoekId = randomUUID();
  expect(await beeindigSessies(proef.beheer, 'samira', verzoekId)).toBe(2);
  expect(await over()).toEqual(['joost']);
  expect(await regels(verzoekId)).toEqual([{ persoon_id: null, operatie: `SESSIES_BEEINDIGD ${partijId('samira')}`, actie: 'L', uitkomst: 'GESLAAGD' }]);
});

test('die van iedereen ook, in één keer', async () => {
  const verzoekId = randomUUID();
  expect(await beeindigSessies(proef.beheer, null, verzoekId)).toBe(3);
  expect(await over()).toEqual([]);
  expect(await regels(verzoekId)).toMatchObject([{ operatie: 'SESSIES_BEEINDIGD ALLE' }]);
});

test('bij een account dat er niet is, eindigt niets en wordt niets beweerd', async () => {
  const verzoekId = randomUUID();
  expect(await beeindigSessies(proef.beheer, 'niemand', verzoekId)).toBeUndefined();
  expect(await over()).toEqual(['joost', 'samira', 'samira']);
  expect(await regels(verzoekId)).toEqual([]);
});
