import { describe, expect, test } from '@jest/globals';
import { huidigMenupunt } from './huidig-menupunt.js';

const MENU = ['/duo', '/duo/team'];

describe('het punt in het menu dat bij een adres hoort', () => {
  test.each([
    ['/duo', '/duo'],
    ['/duo/team', '/duo/team'],
    ['/duo/team/x', '/duo/team'],
    ['/duo/gezin/c-1', '/duo'],
    ['/berichten', undefined],
    ['/duovorming', undefined],
  ])('van %s is %s', (pad, punt) => {
    expect(huidigMenupunt(MENU, pad)).toBe(punt);
  });
});
