import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nieuweRangen } from './rangschikking.js';

const plaatsen = (...ids: string[]) => ids.map((id, i) => ({ id, rang: i + 1 }));

describe('the order of the unsafe situations', () => {
  it('changes only the places that move', () => {
    expect(nieuweRangen(plaatsen('a', 'b', 'c', 'd'), ['b', 'a'])).toEqual([{ id: 'b', rang: 1 }, { id: 'a', rang: 2 }]);
  });

  it('puts what is not named after what is, in the order it had', () => {
    expect(nieuweRangen(plaatsen('a', 'b', 'c'), ['c'])).toEqual([{ id: 'c', rang: 1 }, { id: 'a', rang: 2 }, { id: 'b', rang: 3 }]);
  });

  it('refuses a situation of another casus', () => {
    expect(nieuweRangen(plaatsen('a'), ['a', 'x'])).toBeNull();
  });

  it('always gives each situation one place, from 1 on without holes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (ids, n) => {
        const volgorde = [...ids].reverse().slice(0, n % (ids.length + 1));
        const nieuw = new Map(plaatsen(...ids).map(({ id, rang }) => [id, rang]));
        for (const { id, rang } of nieuweRangen(plaatsen(...ids), volgorde) ?? []) nieuw.set(id, rang);
        expect([...nieuw.values()].sort((a, b) => a - b)).toEqual(ids.map((_, i) => i + 1));
      }),
    );
  });
});
