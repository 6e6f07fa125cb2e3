import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dagVan, eindeVanDag, plusDagen } from './datum.js';
import { feestdagen, isFeestdag, weekdag } from './feestdagen.js';
import { adviestermijn, beoordelingstermijn, duotermijn, monitorvoorstel, onderzoekstermijn, overdrachttermijn } from './termijnen.js';
import { werkdagenTussen } from './werkdagen.js';

const dag = fc.integer({ min: 0, max: 25_000 }).map((dagen) => plusDagen('2000-01-01', dagen));
/** Any moment of a day, also just after midnight and in both seasons of the clock. */
const moment = fc.tuple(dag, fc.integer({ min: 0, max: 86_399 })).map(([datum, seconde]) => new Date(eindeVanDag(datum).getTime() - seconde * 1000));
/** Around Christmas, Easter, King's Day, Ascension and Whitsun, where mistakes are made. */
const bijEenFeestdag = fc.tuple(fc.integer({ min: 2020, max: 2060 }), fc.nat(20), fc.integer({ min: -12, max: 6 })).map(([jaar, plaats, verschil]) => {
  const dagen = [...feestdagen(jaar).keys()];
  return new Date(`${plusDagen(dagen[plaats % dagen.length] ?? '', verschil)}T09:00:00Z`);
});

const isVrij = (datum: string): boolean => weekdag(datum) === 0 || weekdag(datum) === 6 || isFeestdag(datum);

/** Counted as somebody with a calendar counts, one day after the other. */
function naWerkdagen(datum: string, aantal: number): string {
  let teller = 0;
  let nu = datum;
  while (teller < aantal) {
    nu = plusDagen(nu, 1);
    if (!isVrij(nu)) teller += 1;
  }
  return nu;
}

describe('de termijn van de veiligheidsbeoordeling', () => {
  test.each([
    ['gewoon', '2026-11-23T10:00:00Z', '2026-11-30'],
    ['over Kerst en Nieuwjaar', '2026-12-24T10:00:00Z', '2027-01-04'],
    ['over Pasen', '2026-04-01T10:00:00Z', '2026-04-09'],
    ['over Bevrijdingsdag in een lustrumjaar', '2025-04-29T10:00:00Z', '2025-05-07'],
    ['Goede Vrijdag telt als werkdag', '2026-04-02T10:00:00Z', '2026-04-10'],
    ['een melding na middernacht in Nederland is van die dag', '2026-11-22T23:30:00Z', '2026-11-30'],
  ])('%s', (_wat, nu, einde) => {
    expect(dagVan(beoordelingstermijn(false, new Date(nu)))).toBe(einde);
  });

  test('is altijd het einde van de vijfde werkdag, op de kalender geteld', () => {
    fc.assert(fc.property(fc.oneof(moment, bijEenFeestdag), (nu) => {
      const einde = beoordelingstermijn(false, nu);
      expect(dagVan(einde)).toBe(naWerkdagen(dagVan(nu), 5));
      expect(einde).toEqual(eindeVanDag(dagVan(einde)));
      expect(werkdagenTussen(dagVan(nu), dagVan(einde))).toBe(5);
    }), { numRuns: 400 });
  });

  test('is bij een crisis vandaag, ook op een feestdag', () => {
    fc.assert(fc.property(fc.oneof(moment, bijEenFeestdag), (nu) => expect(dagVan(beoordelingstermijn(true, nu))).toBe(dagVan(nu))));
  });
});

describe.each([['om op een overdracht te antwoorden', overdrachttermijn], ['om een duo te vormen', duotermijn]] as const)('de termijn %s', (_wat, termijn) => {
  test.each([
    ['gewoon', '2026-11-23T10:00:00Z', '2026-11-25'],
    ['op vrijdag', '2026-11-27T10:00:00Z', '2026-12-01'],
    ['op kerstavond: over Kerst en het weekend', '2026-12-24T10:00:00Z', '2026-12-29'],
    ['op Goede Vrijdag, die telt als werkdag: over Pasen', '2026-04-03T10:00:00Z', '2026-04-08'],
    ['voor Hemelvaart: de vrijdag erna is een werkdag', '2026-05-13T10:00:00Z', '2026-05-18'],
  ])('%s', (_hoe, nu, einde) => expect(dagVan(termijn(new Date(nu)))).toBe(einde));

  test('is altijd het einde van de tweede werkdag, op de kalender geteld', () => {
    fc.assert(fc.property(fc.oneof(moment, bijEenFeestdag), (nu) => {
      const einde = termijn(nu);
      expect(dagVan(einde)).toBe(naWerkdagen(dagVan(nu), 2));
      expect(einde).toEqual(eindeVanDag(dagVan(einde)));
    }), { numRuns: 400 });
  });
});

describe('de termijn van een advies aan een wijkteam', () => {
  test.each([
    ['gewoon de derde werkdag, over het weekend', false, '2026-11-26T10:00:00Z', '2026-12-01'],
    ['met spoed de volgende werkdag, over het weekend', true, '2026-11-27T10:00:00Z', '2026-11-30'],
  ] as const)('is %s', (_hoe, isSpoed, nu, einde) => expect(dagVan(adviestermijn(isSpoed, new Date(nu)))).toBe(einde));
});

describe('de termijn van het onderzoek', () => {
  test.each([
    ['gewoon', '2026-11-30T10:00:00Z', '2027-02-08'],
    ['eindigt op een zondag: de vrijdag ervoor', '2026-12-06T10:00:00Z', '2027-02-12'],
    ['eindigt op Tweede paasdag: de donderdag is geen feestdag, de vrijdag ervoor wel werk', '2026-01-26T10:00:00Z', '2026-04-03'],
    ['eindigt op Eerste kerstdag', '2026-10-16T10:00:00Z', '2026-12-24'],
  ])('%s', (_wat, nu, einde) => {
    expect(dagVan(onderzoekstermijn(new Date(nu)))).toBe(einde);
  });

  test('is nooit later dan tien weken, eindigt op een werkdag, en daartussen ligt geen werkdag', () => {
    fc.assert(fc.property(fc.oneof(moment, bijEenFeestdag), (nu) => {
      const einde = dagVan(onderzoekstermijn(nu));
      const tienWeken = plusDagen(dagVan(nu), 70);
      expect(einde <= tienWeken).toBe(true);
      expect(isVrij(einde)).toBe(false);
      for (let tussen = plusDagen(einde, 1); tussen <= tienWeken; tussen = plusDagen(tussen, 1)) expect(isVrij(tussen)).toBe(true);
    }), { numRuns: 400 });
  });

  test('komt nooit eerder als het onderzoek later begint', () => {
    fc.assert(fc.property(dag, fc.nat(40), (begin, later) => {
      const een = onderzoekstermijn(new Date(`${begin}T09:00:00Z`));
      expect(onderzoekstermijn(new Date(`${plusDagen(begin, later)}T09:00:00Z`)) >= een).toBe(true);
    }));
  });
});

describe('de momenten om weer te kijken', () => {
  test('liggen op werkdagen, in volgorde, verspreid over ongeveer anderhalf jaar', () => {
    fc.assert(fc.property(dag, (start) => {
      const dagen = monitorvoorstel(start);
      expect(dagen.every((een) => !isVrij(een))).toBe(true);
      expect([...dagen].sort()).toEqual(dagen);
      const laatste = dagen[dagen.length - 1] ?? '';
      expect(laatste >= plusDagen(start, 78 * 7) && laatste <= plusDagen(start, 78 * 7 + 6)).toBe(true);
    }));
  });
});
