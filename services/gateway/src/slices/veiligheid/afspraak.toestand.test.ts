import { describe, expect, it } from '@jest/globals';
import { naEvaluatie } from './afspraak.toestand.js';

describe('after an evaluation an agreement', () => {
  it.each([
    ['GEWERKT', true, 'LOPEND'],
    ['GEWERKT', false, 'NAGEKOMEN'],
    ['DEELS', true, 'LOPEND'],
    ['DEELS', false, 'BEEINDIGD'],
    // Going on without it working is no agreement that protects.
    ['NIET', true, 'GEBROKEN'],
    ['NIET', false, 'BEEINDIGD'],
  ] as const)('that went %s, and goes on: %s, is %s', (uitkomst, gaatDoor, toestand) => {
    expect(naEvaluatie(uitkomst, gaatDoor)).toBe(toestand);
  });
});
