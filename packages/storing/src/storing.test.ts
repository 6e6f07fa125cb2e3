import { expect, test } from '@jest/globals';
import { beproefTelling } from './schade.js';
import { draaiStoring } from './storing.js';
import { kwantiel } from './verslag.js';
import { draaiWissel } from './wissel.js';

test('kill -9 van gateway, PostgreSQL, beide en een achterkant: niets verloren, niets dubbel, niets half, geen antwoord zonder logregel', async () => {
  let schade: Awaited<ReturnType<typeof beproefTelling>> = {};
  const uitslag = await draaiStoring({ slagen: 8, schrijvers: 4, zaad: 7, daarna: async (product, geteld) => void (schade = await beproefTelling(product, geteld)) });
  const { verloren, dubbel, half, zonderLogregel, fouten, keten } = uitslag;
  expect({ verloren, dubbel, half, zonderLogregel, fouten, keten }).toEqual({ verloren: 0, dubbel: 0, half: 0, zonderLogregel: 0, fouten: [], keten: true });
  expect(uitslag.geschreven).toBeGreaterThan(50);
  expect(uitslag.herhaald).toBeGreaterThan(10);
  expect(uitslag.gelezen).toBeGreaterThan(10);
  expect(Math.max(...uitslag.slagen.map(({ ms }) => ms))).toBeLessThan(15_000);
  // The count itself: damage done by hand is seen, each for what it is.
  expect(schade).toEqual({
    'een rij weg': { verloren: 1, dubbel: 0, half: 1, zonderLogregel: 0 },
    'een rij dubbel': { verloren: 0, dubbel: 1, half: 1, zonderLogregel: 0 },
    'een rij zonder sleutel': { verloren: 0, dubbel: 0, half: 1, zonderLogregel: 0 },
    'een rij zonder logregel': { verloren: 0, dubbel: 0, half: 1, zonderLogregel: 0 },
    'een rij zonder moment op de tijdlijn': { verloren: 0, dubbel: 0, half: 1, zonderLogregel: 0 },
    'een logregel zonder rij': { verloren: 1, dubbel: 0, half: 1, zonderLogregel: 0 },
    'een wijziging weg': { verloren: 1, dubbel: 0, half: 0, zonderLogregel: 0 },
    'een wijziging dubbel': { verloren: 0, dubbel: 1, half: 0, zonderLogregel: 0 },
    'een antwoord zonder logregel': { verloren: 0, dubbel: 0, half: 0, zonderLogregel: 1 },
  });
});

test('gateways die om de beurt vervangen worden: geen vraag zonder antwoord, niets verloren, niets dubbel', async () => {
  const { standen, gewisseld, verloren, dubbel, half, zonderLogregel, fouten, keten } = await draaiWissel(1, 4);
  expect({ verloren, dubbel, half, zonderLogregel, fouten, keten }).toEqual({ verloren: 0, dubbel: 0, half: 0, zonderLogregel: 0, fouten: [], keten: true });
  expect([...standen.keys()]).toEqual([200]);
  expect(standen.get(200)).toBeGreaterThan(100);
  expect(gewisseld).toBe(2);
});

test('een kwantiel is een waarde uit de lijst', () => {
  expect([kwantiel([3, 1, 2], 0.5), kwantiel([3, 1, 2], 0.95), kwantiel([], 0.5)]).toEqual([2, 3, 0]);
});
