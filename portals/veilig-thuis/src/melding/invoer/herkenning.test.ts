import { describe, expect, test } from '@jest/globals';
import { herkenningshulp, vindMelderwoorden } from './herkenning.js';
import { legeMelding } from './waarden.js';

const melder = {
  ...legeMelding().melder,
  naam: 'Truus van den Berg',
  functie: 'leerkracht',
  organisatie: 'Basisschool De Kring',
  telefoon: '06 1234 5678',
  relatieTotGezin: 'buurvrouw van beneden',
};
const leden = [{ voornamen: 'Sem', achternaam: 'Vos' }];
const vind = (tekst: string) => vindMelderwoorden(tekst, melder, leden);

describe('woorden die de melder kunnen verraden', () => {
  test.each([
    ['De buurvrouw hoorde geschreeuw.', ['buurvrouw']],
    ['Zijn LEERKRACHT zag blauwe plekken.', ['LEERKRACHT']],
    ['Op basisschool De Kring ging het mis.', ['basisschool', 'Kring']],
    ['Bel 0612345678.', ['06 1234 5678']],
    ['Truüs zei dat.', ['Truüs']],
  ])('%s', (tekst, woorden) => expect(vind(tekst)).toEqual(woorden));

  test.each([
    ['Sem huilde op de trap van het huis.'],
    ['De bergen waren hoog.'],
    ['Vader sloeg Sem, 6 keer in 2026.'],
    [''],
  ])('niets in: %s', (tekst) => expect(vind(tekst)).toEqual([]));

  test('de naam van het gezin zelf verraadt niemand, ook niet als oma meldt', () => {
    const oma = { ...melder, naam: 'Ria Vos', relatieTotGezin: 'oma' };
    expect(vindMelderwoorden('Sem Vos sliep bij oma.', oma, leden)).toEqual(['oma']);
  });

  test('elk woord staat er één keer in', () => {
    expect(herkenningshulp('De buurvrouw riep. Buurvrouw belde.', melder, leden)).toMatch(/^“Buurvrouw” staat ook bij de melder/);
    expect(herkenningshulp('Er zijn zorgen.', melder, leden)).toBeUndefined();
  });
});
