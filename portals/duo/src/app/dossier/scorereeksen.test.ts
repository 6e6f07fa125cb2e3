import { describe, expect, test } from '@jest/globals';
import { score, situatie } from '../proef/proefcasus.js';
import { scorereeksen, verloop } from './scorereeksen.js';

describe('cijfers', () => {
  const reeksen = scorereeksen(situatie({ scores: [score(6, '2026-11-10', 'Elif'), score(3, '2026-10-01'), score(7, '2026-11-10')] }));

  test('staan per persoon, het duo eerst', () => expect(reeksen.map(({ naam }) => naam)).toEqual(['Duo', 'Elif']));
  test('zeggen in woorden hoe het liep', () => expect(reeksen.map(verloop)).toEqual(['van 3 naar 7', 'eerste meting']));
});
