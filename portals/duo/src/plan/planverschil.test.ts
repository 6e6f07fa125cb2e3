import { describe, expect, test } from '@jest/globals';
import { planverschil } from './planverschil.js';

describe('wat er veranderde sinds de vorige versie', () => {
  test('de eerste versie heeft niets nieuws: zij is het begin', () =>
    expect(planverschil('Als a, dan b.', undefined)).toEqual({ zinnen: [{ tekst: 'Als a, dan b.', isNieuw: false }], vervallen: [] }));

  test('een zin die erbij kwam en een die verviel worden genoemd', () =>
    expect(planverschil('Als a, dan b.\n\nAls c, dan d.', 'Als a, dan b.\n\nAls e, dan f.')).toEqual({
      zinnen: [{ tekst: 'Als a, dan b.', isNieuw: false }, { tekst: 'Als c, dan d.', isNieuw: true }],
      vervallen: ['Als e, dan f.'],
    }));
});
