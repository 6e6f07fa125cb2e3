import { expect, test } from '@jest/globals';
import { score } from '../proef/proefcasus.js';
import { lijnen } from './metingen.js';

test('duo en gezin zijn twee lijnen, op volgorde van datum', () => {
  const { duo, gezin } = lijnen([{ scores: [score(6, '2026-11-10'), score(3, '2026-10-01'), score(4, '2026-11-10', 'Elif')] }]);
  expect(duo).toEqual([
    { datum: '2026-10-01', score: 3 },
    { datum: '2026-11-10', score: 6 },
  ]);
  expect(gezin).toEqual([{ datum: '2026-11-10', score: 4 }]);
});

test('per dag telt het laagste cijfer, zodat één onveilig kind niet in een gemiddelde verdwijnt', () => {
  const { gezin } = lijnen([{ scores: [score(8, '2026-11-10', 'Elif'), score(2, '2026-11-10', 'Deniz')] }, { scores: [score(7, '2026-11-10', 'Mark')] }]);
  expect(gezin).toEqual([{ datum: '2026-11-10', score: 2 }]);
});
