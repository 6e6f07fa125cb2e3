import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beleid } from './beleid.js';
import { labelsVanPortaal } from './contract.js';
import { Hoedanigheid, Stand } from './hoedanigheid.js';
import { labelsIn, mag, masker } from './masker.js';
import { allePortalen } from './portaal.js';
import { GEEN_ZICHT, bepaalZicht } from './zicht.js';
import type { Betrokkenheidsfeit } from './zicht.js';

const handeling = fc.constantFrom('h1', 'h2', 'h3');
const feit: fc.Arbitrary<Betrokkenheidsfeit> = fc.record({
  hoedanigheid: fc.constantFrom(...Object.values(Hoedanigheid)),
  stand: fc.constantFrom(...Object.values(Stand)),
  handelingId: fc.option(handeling),
  groepsportaal: fc.option(fc.constantFrom(...allePortalen)),
  portaal: fc.option(fc.constantFrom(...allePortalen)),
  verleend: fc.nat(2 ** 30 - 1),
});
const feiten = fc.array(feit, { maxLength: 6 });
const zonderUitsluiting = feiten.map((lijst) => lijst.filter(({ hoedanigheid }) => hoedanigheid !== 'UITGESLOTEN'));
const portaal = fc.constantFrom(...allePortalen);
const gevraagd = fc.option(handeling);

const isDeel = (klein: number, groot: number): boolean => (klein & ~groot) === 0;

describe('zicht', () => {
  test('een duolid ziet in het portaal van de Raad niets van het dossier', () => {
    const duolid = { hoedanigheid: 'DUOLID', stand: 'ACTIEF' };
    expect(labelsIn(bepaalZicht([duolid], 'duo').lezen)).toContain('FEIT');
    expect(bepaalZicht([duolid], 'rvdk')).toEqual(GEEN_ZICHT);
  });

  test('een toetser ziet feiten alleen in de eigen toetsing', () => {
    const toetser = { hoedanigheid: 'TOETSER', stand: 'ACTIEF', handelingId: 't1' };
    expect(labelsIn(bepaalZicht([toetser], 'rvdk').lezen)).toEqual(['PROCES']);
    expect(labelsIn(bepaalZicht([toetser], 'rvdk', 't2').lezen)).toEqual(['PROCES']);
    expect(labelsIn(bepaalZicht([toetser], 'rvdk', 't1').lezen)).toContain('FEIT');
    expect(bepaalZicht([toetser], 'rvdk').schrijven).toBe(0);
    expect(labelsIn(bepaalZicht([toetser], 'rvdk', 't1').schrijven)).toEqual(['TOETSING', 'TOETS_CONCEPT']);
  });

  test('een wachtrij telt alleen in het portaal van de eigen groep', () => {
    const rij = { hoedanigheid: 'WACHTRIJ', stand: 'ACTIEF', groepsportaal: 'rvdk' };
    expect(labelsIn(bepaalZicht([rij], 'rvdk').lezen)).toEqual(['PROCES', 'KERN']);
    expect(bepaalZicht([rij], 'duo')).toEqual(GEEN_ZICHT);
    expect(bepaalZicht([{ ...rij, groepsportaal: null }], 'rvdk')).toEqual(GEEN_ZICHT);
  });

  test('een betrokkenheid zonder handeling opent geen handeling zonder kenmerk', () => {
    const kandidaat = { hoedanigheid: 'TEAMLEIDER', stand: 'KANDIDAAT', handelingId: '' };
    for (const leeg of ['', null, undefined]) expect(labelsIn(bepaalZicht([kandidaat], 'duo', leeg).lezen)).toEqual(['PROCES']);
  });

  test.each([
    ['DUOLID', 'KANDIDAAT', 'duo'], ['TOVENAAR', 'ACTIEF', 'duo'], ['DUOLID', 'OOIT', 'duo'], ['DUOLID', 'ACTIEF', 'marktplaats'],
    ['', '', ''], ['toString', 'constructor', '__proto__'],
  ])('wat het beleid niet kent, is dicht: %s %s in %s', (hoedanigheid, stand, naam) => {
    expect(bepaalZicht([{ hoedanigheid, stand }], naam)).toEqual(GEEN_ZICHT);
  });

  test('een willekeurig woord als hoedanigheid, stand of portaal opent niets, ook niet met alles toegekend', () => {
    const hoedanigheden: readonly string[] = Object.values(Hoedanigheid);
    const standen: readonly string[] = Object.values(Stand);
    const woord = fc.oneof(fc.string(), fc.constantFrom(...hoedanigheden, ...standen).map((naam) => naam.toLowerCase()), fc.constantFrom(...hoedanigheden).map((naam) => `${naam} `));
    const vreemd = (bekend: readonly string[]): fc.Arbitrary<string> => woord.filter((naam) => !bekend.includes(naam));
    const onbekend = fc.oneof(
      fc.tuple(vreemd(hoedanigheden), fc.constantFrom(...standen)), fc.tuple(fc.constantFrom(...hoedanigheden), vreemd(standen)), fc.tuple(vreemd(hoedanigheden), vreemd(standen)));
    fc.assert(fc.property(onbekend, portaal, gevraagd, ([hoedanigheid, stand], naam, handelingId) => {
      expect(bepaalZicht([{ hoedanigheid, stand, handelingId: 'h1', portaal: naam, verleend: 2 ** 30 - 1 }], naam, handelingId)).toEqual(GEEN_ZICHT);
    }), { numRuns: 500 });
    fc.assert(fc.property(feiten, vreemd(allePortalen), gevraagd, (lijst, naam, handelingId) => {
      expect(bepaalZicht(lijst, naam, handelingId)).toEqual(GEEN_ZICHT);
    }));
  });

  test('zonder betrokkenheid is alles dicht', () => {
    fc.assert(fc.property(portaal, gevraagd, (naam, handelingId) => {
      expect(bepaalZicht([], naam, handelingId)).toEqual(GEEN_ZICHT);
    }));
  });
});

describe('voor iedere willekeurige geschiedenis', () => {
  test('wat open is, staat in een regel van een eigen betrokkenheid in dit portaal', () => {
    fc.assert(fc.property(feiten, portaal, gevraagd, (lijst, naam, handelingId) => {
      const toegestaan = lijst.flatMap(({ hoedanigheid, stand, handelingId: eigen, portaal: gevraagdIn, verleend = 0 }) =>
        beleid
          .filter((regel) => regel.hoedanigheid === hoedanigheid && regel.stand === stand && regel.portalen.includes(naam))
          .flatMap((regel) => [...regel.lezen, ...(handelingId !== null && eigen === handelingId ? regel.handeling.lezen : []),
            ...(hoedanigheid === 'OP_VERZOEK' && gevraagdIn === naam ? regel.opVerzoek.filter((label) => mag(verleend, label)) : [])]),
      );
      expect(isDeel(bepaalZicht(lijst, naam, handelingId).lezen, masker(toegestaan))).toBe(true);
    }));
  });

  test('wat iemand schrijft, kan die ook lezen', () => {
    fc.assert(fc.property(feiten, portaal, gevraagd, (lijst, naam, handelingId) => {
      const { lezen, schrijven } = bepaalZicht(lijst, naam, handelingId);
      expect(isDeel(schrijven, lezen)).toBe(true);
    }));
  });

  test('een uitsluiting erbij sluit alles, waar zij ook staat en in welk portaal ook', () => {
    const stand = fc.constantFrom(...Object.values(Stand), 'ANDERS');
    fc.assert(fc.property(feiten, stand, fc.nat(6), portaal, gevraagd, (lijst, hoe, plaats, naam, handelingId) => {
      const met = lijst.toSpliced(plaats, 0, { hoedanigheid: 'UITGESLOTEN', stand: hoe });
      expect(bepaalZicht(met, naam, handelingId)).toEqual(GEEN_ZICHT);
    }));
  });

  test('een betrokkenheid minder toont nooit meer', () => {
    fc.assert(fc.property(zonderUitsluiting, fc.nat(5), portaal, gevraagd, (lijst, plaats, naam, handelingId) => {
      const alles = bepaalZicht(lijst, naam, handelingId);
      const minder = bepaalZicht(lijst.toSpliced(plaats, 1), naam, handelingId);
      expect(isDeel(minder.lezen, alles.lezen) && isDeel(minder.schrijven, alles.schrijven)).toBe(true);
    }));
  });

  test('een ontbrekend kenmerk toont nooit meer', () => {
    fc.assert(fc.property(feiten, portaal, gevraagd, (lijst, naam, handelingId) => {
      const kaal = lijst.map(({ hoedanigheid, stand }) => ({ hoedanigheid, stand }));
      expect(isDeel(bepaalZicht(kaal, naam, handelingId).lezen, bepaalZicht(lijst, naam, handelingId).lezen)).toBe(true);
      expect(isDeel(bepaalZicht(lijst, naam).lezen, bepaalZicht(lijst, naam, handelingId).lezen)).toBe(true);
    }));
  });

  test('niemand ziet een label dat niet in het contract van het portaal staat', () => {
    fc.assert(fc.property(feiten, portaal, gevraagd, (lijst, naam, handelingId) => {
      expect(isDeel(bepaalZicht(lijst, naam, handelingId).lezen, masker(labelsVanPortaal(naam)))).toBe(true);
    }));
  });

  test('de volgorde van betrokkenheden maakt niet uit', () => {
    fc.assert(fc.property(feiten, portaal, gevraagd, (lijst, naam, handelingId) => {
      expect(bepaalZicht(lijst.toReversed(), naam, handelingId)).toEqual(bepaalZicht(lijst, naam, handelingId));
    }));
  });
});
