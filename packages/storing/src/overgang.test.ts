import { expect, test } from '@jest/globals';
import { draaiOvergang } from './overgang.js';

test('op een primaire met een volger: wie leest ziet wat net bewaard is, en sterft de primaire, dan gaat de volger verder zonder dat er iets verloren is', async () => {
  const { lezen, overname, daarna } = await draaiOvergang(4);
  expect(lezen).toMatchObject({ oud: 0, stilOud: 0, opVolger: true });
  expect(lezen.stilMs).toBeLessThan(3000);
  const { verloren, dubbel, half, zonderLogregel, fouten, keten, terugMs } = overname;
  expect({ verloren, dubbel, half, zonderLogregel, fouten, keten }).toEqual({ verloren: 0, dubbel: 0, half: 0, zonderLogregel: 0, fouten: [], keten: true });
  expect(terugMs).toBeLessThan(15_000);
  expect(daarna).toBe(true);
});
