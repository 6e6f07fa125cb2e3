import { expect, test } from '@jest/globals';
import { draaiStoring } from './storing.js';
import { kwantiel } from './verslag.js';
import { draaiWissel } from './wissel.js';

test('kill -9 van gateway, PostgreSQL, beide en een achterkant: niets verloren, niets dubbel, niets half, geen antwoord zonder logregel', async () => {
  const uitslag = await draaiStoring({ slagen: 8, schrijvers: 4, zaad: 7 });
  const { verloren, dubbel, half, zonderLogregel, fouten, keten } = uitslag;
  expect({ verloren, dubbel, half, zonderLogregel, fouten, keten }).toEqual({ verloren: 0, dubbel: 0, half: 0, zonderLogregel: 0, fouten: [], keten: true });
  expect(uitslag.geschreven).toBeGreaterThan(50);
  expect(uitslag.gelezen).toBeGreaterThan(10);
  expect(Math.max(...uitslag.slagen.map(({ ms }) => ms))).toBeLessThan(15_000);
}, 240_000);

test('gateways die om de beurt vervangen worden: geen vraag zonder antwoord, niets verloren, niets dubbel', async () => {
  const { standen, gewisseld, verloren, dubbel, half, zonderLogregel, fouten, keten } = await draaiWissel(1, 4);
  expect({ verloren, dubbel, half, zonderLogregel, fouten, keten }).toEqual({ verloren: 0, dubbel: 0, half: 0, zonderLogregel: 0, fouten: [], keten: true });
  expect([...standen.keys()]).toEqual([200]);
  expect(standen.get(200)).toBeGreaterThan(100);
  expect(gewisseld).toBe(2);
}, 240_000);

test('een kwantiel is een waarde uit de lijst', () => {
  expect([kwantiel([3, 1, 2], 0.5), kwantiel([3, 1, 2], 0.95), kwantiel([], 0.5)]).toEqual([2, 3, 0]);
});
