import { describe, expect, test } from '@jest/globals';
import { dagVan } from '@bv/begrippen';
import { adrescategorie } from '../adresrij.js';
import { gezinsnaamVan } from '../gezinsnaam.js';
import { melderscategorie } from './melderscategorie.js';
import { meldingtermijn, urgentieVan } from './urgentie.js';

describe('wie de melder mag weten', () => {
  test.each([
    ['OMSTANDER', null, 'MELDER_ANONIEM'],
    ['OMSTANDER', true, 'MELDER_ANONIEM'],
    ['OMSTANDER', false, 'MELDER_OPEN'],
    ['PROFESSIONAL', null, 'MELDER_OPEN'],
    ['PROFESSIONAL', true, 'MELDER_ANONIEM'],
    ['PROFESSIONAL', false, 'MELDER_OPEN'],
    [null, null, 'MELDER_ANONIEM'],
  ])('%s met anonimiteit toegezegd %s: %s', (soort, anonimiteitToegezegd, categorie) => {
    expect(melderscategorie({ soort, anonimiteitToegezegd })).toBe(categorie);
  });
});

test('een geheim adres is een eigen categorie', () => {
  expect([adrescategorie(true), adrescategorie(false)]).toEqual(['GEHEIM_ADRES', 'CONTACT']);
});

describe('de naam van een gezin', () => {
  const lid = (achternaam: string, rol: string, geboortedatum: string | null) => ({ achternaam, rol, geboortedatum });

  test('komt van het jongste kind', () => {
    expect(gezinsnaamVan([lid('Bakker', 'OUDER', '1999-01-01'), lid('Vos', 'KIND', '2015-01-01'), lid('Mol', 'KIND', '2020-01-01')])).toBe('Gezin Mol');
  });
  test('zonder kinderen van de jongste ouder, en anders van wie het eerst is genoemd', () => {
    expect(gezinsnaamVan([lid('Bakker', 'OUDER', '1960-01-01'), lid('Vos', 'OUDER', '1970-01-01')])).toBe('Gezin Vos');
    expect(gezinsnaamVan([lid('Bakker', 'PARTNER', null), lid('Vos', 'PARTNER', '1970-01-01')])).toBe('Gezin Bakker');
    expect(gezinsnaamVan([])).toBe('Gezin onbekend');
  });
});

describe('de termijn', () => {
  const vrijdag = new Date('2026-11-20T15:00:00+01:00');

  test('is vijf werkdagen, en in een crisis vandaag', () => {
    expect(dagVan(meldingtermijn('SPOED', vrijdag))).toBe('2026-11-27');
    expect(dagVan(meldingtermijn('CRISIS', vrijdag))).toBe('2026-11-20');
    expect(meldingtermijn('CRISIS', vrijdag).toISOString()).toBe('2026-11-20T22:59:59.000Z');
  });
  test('volgt bij niets gekozen uit hoe veilig het nu is', () => {
    expect(urgentieVan(null, 'ACUUT_ONVEILIG')).toBe('CRISIS');
    expect(urgentieVan(null, 'ONBEKEND')).toBe('SPOED');
    expect(urgentieVan('NIET_ACUUT', 'ACUUT_ONVEILIG')).toBe('NIET_ACUUT');
  });
});
