import { expect, test } from '@jest/globals';
import { antwoordtGezin, type Getoondebetrokkenheid } from './meewerken.js';

const rij = (eigen: Partial<Getoondebetrokkenheid>): Getoondebetrokkenheid => ({ hoedanigheid: 'DUOLID', stand: 'ACTIEF', tot: null, partij: { id: 'samira' }, ...eigen });

test('wie met het gezin werkt, antwoordt het gezin', () => {
  expect(antwoordtGezin([rij({})], 'samira', 'duo')).toBe(true);
});

test.each<[string, Getoondebetrokkenheid, string]>([
  ['een ander', rij({ partij: { id: 'joost' } }), 'duo'],
  ['wiens werk voorbij is', rij({ tot: '2026-01-01T00:00:00Z' }), 'duo'],
  ['wie alleen kwam nakijken', rij({ hoedanigheid: 'WIJKTEAM_NAKIJKER' }), 'wijkteam'],
  ['van wie de hoedanigheid wordt achtergehouden', rij({ hoedanigheid: null }), 'duo'],
  ['wie toetst', rij({ hoedanigheid: 'TOETSER' }), 'rvdk'],
  ['wie in dit portaal niet werkt', rij({}), 'wijkteam'],
])('%s doet dat niet', (_wie, betrokkenheid, portaal) => {
  expect(antwoordtGezin([betrokkenheid], 'samira', portaal)).toBe(false);
});
