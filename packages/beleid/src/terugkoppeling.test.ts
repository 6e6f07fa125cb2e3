import { describe, expect, test } from '@jest/globals';
import { Meldersoort, Terugkoppeldeel, Terugkoppelmoment } from '@bv/begrippen';
import fc from 'fast-check';
import { terugkoppeldelen, terugkoppelregel, vindSporen } from './terugkoppeling.js';

const mag = (soort: Meldersoort | null, heeftRol: boolean, moment: Terugkoppelmoment = 'AAN_HET_EINDE') => terugkoppeldelen.filter((deel) => terugkoppelregel(deel, { soort, heeftRol, moment }).mag);

describe('wat een melder mag horen', () => {
  test.each([
    ['een omstander', 'OMSTANDER', false, ['DANK', 'BEOORDEELD', 'AFGEROND', 'OPNIEUW_MELDEN']],
    ['een omstander, ook als iemand een taak aankruist', 'OMSTANDER', true, ['DANK', 'BEOORDEELD', 'AFGEROND', 'OPNIEUW_MELDEN']],
    ['een professional', 'PROFESSIONAL', false, ['DANK', 'BEOORDEELD', 'VERVOLG', 'NAAR_WIE', 'AFGEROND', 'OPNIEUW_MELDEN']],
    ['een professional met een taak', 'PROFESSIONAL', true, ['DANK', 'BEOORDEELD', 'VERVOLG', 'NAAR_WIE', 'VOORWAARDEN', 'MONITORAFSPRAKEN', 'AFGEROND', 'OPNIEUW_MELDEN']],
    ['een melder van wie de soort ontbreekt', null, true, ['DANK', 'BEOORDEELD', 'AFGEROND', 'OPNIEUW_MELDEN']],
  ] as const)('%s', (_wie, soort, rol, delen) => {
    expect(mag(soort, rol)).toEqual(delen);
    expect(mag(soort, rol, 'NA_BEOORDELING')).toEqual(delen.filter((deel) => deel !== 'AFGEROND'));
  });

  test('elk deel staat in de volgorde, en elke nee heeft een zin', () => {
    expect([...terugkoppeldelen].sort()).toEqual(Object.values(Terugkoppeldeel).sort());
    fc.assert(fc.property(fc.constantFrom(...terugkoppeldelen), fc.constantFrom(...Object.values(Meldersoort)), fc.boolean(), fc.constantFrom(...Object.values(Terugkoppelmoment)), (deel, soort, heeftRol, moment) => {
      expect(terugkoppelregel(deel, { soort, heeftRol, moment }).reden).toMatch(/\.$/);
      // More of a task never tells less.
      if (terugkoppelregel(deel, { soort, heeftRol: false, moment }).mag) expect(terugkoppelregel(deel, { soort, heeftRol: true, moment }).mag).toBe(true);
    }));
  });
});

const dossier = { namen: ['Iris Blom'], vindplaatsen: ['Schuilplein'], teksten: ['De leerkracht zag blauwe plekken op beide armen van Sem.'] };

describe('wat er in eigen woorden niet in mag', () => {
  test.each([
    ['Bel mij op 020 555 0101.', ['020 555 0101']],
    ['Het gaat om 123456782.', ['123456782']],
    ['Zij wonen op 1061 AB.', ['1061 AB']],
    ['Wij spraken iris blom ook.', ['Iris Blom']],
    ['Het huis aan het Schuilplein.', ['Schuilplein']],
    ['Er waren blauwe plekken op beide armen, schreef u.', ['blauwe plekken op beide armen']],
    ['Dank voor uw zorg. U hoort van ons.', []],
    ['Iris belde; de familie Blom niet.', []],
  ])('%s', (tekst, fragmenten) => {
    expect(vindSporen(tekst, dossier).map(({ fragment }) => fragment)).toEqual(fragmenten);
  });

  test('vindt een naam hoe hij ook geschreven is', () => {
    fc.assert(fc.property(fc.constantFrom('Iris Blom', 'IRIS BLOM', 'iris  blom', 'Iris-Blom'), fc.lorem({ maxCount: 3 }), (naam, rest) => {
      expect(vindSporen(`${rest} ${naam}, ${rest}`, { ...dossier, teksten: [] })).toHaveLength(1);
    }));
  });
});
