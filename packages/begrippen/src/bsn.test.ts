import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bsnEinde, isBsn, maskeerBsn, normaliseerBsn } from './bsn.js';

describe('een burgerservicenummer', () => {
  test('voldoet aan de 11-proef', () => {
    expect(isBsn('123456782')).toBe(true);
    expect(isBsn('123456783')).toBe(false);
  });

  test('van acht cijfers krijgt een nul ervoor', () => {
    expect(normaliseerBsn('10000008')).toBe('010000008');
    expect(isBsn('10000008')).toBe(isBsn('010000008'));
  });

  test('mag spaties en punten hebben, maar geen letters', () => {
    expect(isBsn('1234 56.782')).toBe(true);
    expect(normaliseerBsn('12345678a')).toBeUndefined();
    expect(isBsn('1234567')).toBe(false);
    expect(isBsn('000000000')).toBe(false);
  });

  test('toont gemaskeerd alleen de laatste vier cijfers', () => {
    expect(maskeerBsn('123456782')).toBe('•••••6782');
    expect(maskeerBsn(bsnEinde('123456782'))).toBe('•••••6782');
  });

  test('met één verkeerd cijfer is nooit geldig', () => {
    const geldig = fc.integer({ min: 10_000_000, max: 999_999_999 }).map(String).filter(isBsn);
    const verandering = fc.record({ plaats: fc.nat(8), met: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(geldig, verandering, (bsn, { plaats, met }) => {
        const cijfers = Array.from(normaliseerBsn(bsn) ?? '');
        cijfers[plaats] = String((Number(cijfers[plaats]) + met) % 10);
        expect(isBsn(cijfers.join(''))).toBe(false);
      }),
    );
  });
});
