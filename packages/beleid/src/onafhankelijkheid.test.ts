import { expect, test } from '@jest/globals';
import { verhinderingen } from './onafhankelijkheid.js';

test('wie in het team bij het gezin betrokken was, toetst dat gezin niet', () => {
  expect(verhinderingen('TOETSER', ['DUOLID', 'DUOLID'])).toEqual(['DUOLID']);
  expect(verhinderingen('TOETSER', ['TEGENDENKER'])).toEqual(['TEGENDENKER']);
  expect(verhinderingen('GEDRAGSDESKUNDIGE_RAAD', ['GEDRAGSDESKUNDIGE_TEAM'])).toEqual(['GEDRAGSDESKUNDIGE_TEAM']);
});

test('wie een gezin toetste, komt daarna niet in het duo', () => {
  expect(verhinderingen('DUOLID', ['TOETSER', 'WACHTRIJ'])).toEqual(['TOETSER']);
});

test('wie er nog niet bij was, mag', () => {
  expect(verhinderingen('TOETSER', [])).toEqual([]);
  expect(verhinderingen('TOETSER', ['WACHTRIJ', 'TOETSER'])).toEqual([]);
  expect(verhinderingen('WIJKTEAM_HOUDER', ['DUOLID'])).toEqual([]);
});
