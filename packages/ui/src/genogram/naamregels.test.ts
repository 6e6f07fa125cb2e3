import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { naamregels } from './naamregels.js';

it('een korte naam staat op één regel, een lange op twee, zo gelijk als het kan', () => {
  expect(naamregels('Bram', 96)).toEqual([{ tekst: 'Bram', breedte: undefined }]);
  expect(naamregels('Moeder van Kevin Jansen', 96)).toEqual([{ tekst: 'Moeder van', breedte: undefined }, { tekst: 'Kevin Jansen', breedte: undefined }]);
  expect(naamregels('Wilhelminaantoinette', 96)).toEqual([{ tekst: 'Wilhelminaantoinette', breedte: 96 }]);
});

it('van geen naam valt een letter weg', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zé-]{1,30}$/), { minLength: 1, maxLength: 8 }), (woorden) => {
    const regels = naamregels(woorden.join(' '), 96);
    expect(regels.length).toBeLessThanOrEqual(2);
    expect(regels.map(({ tekst }) => tekst).join(' ')).toBe(woorden.join(' '));
  }));
});
