import { dagVan, isWerkdag, plusDagen, vandaag, werkdagenTussen } from '@bv/begrippen';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUitgelezen, leestermijn, LEESTERMIJN_WERKDAGEN, toetstermijn, TOETSTERMIJN_WERKDAGEN } from './termijn.js';

const moment = fc.date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2045-12-31T23:59:59Z'), noInvalidDate: true });

const TERMIJNEN = [['de Raad', toetstermijn, TOETSTERMIJN_WERKDAGEN], ['het gezin', leestermijn, LEESTERMIJN_WERKDAGEN]] as const;

describe.each(TERMIJNEN)('de termijn van %s', (_wie, termijn, aantal) => {
  test('telt precies zoveel werkdagen, over weekenden, feestdagen en jaarwisselingen heen', () => {
    fc.assert(fc.property(moment, (nu) => {
      const [begin, eind] = [vandaag(nu), dagVan(termijn(nu))];
      // Counted day by day, apart from the formula that the term is made with.
      let geteld = 0;
      for (let dag = begin; dag < eind; dag = plusDagen(dag, 1)) if (isWerkdag(plusDagen(dag, 1))) geteld += 1;
      expect([geteld, werkdagenTussen(begin, eind)]).toEqual([aantal, aantal]);
      expect(isWerkdag(eind)).toBe(true);
    }));
  });

  test('loopt tot het eind van die dag in Nederland, ook als de klok verzet is', () => {
    fc.assert(fc.property(moment, (nu) => {
      const eind = termijn(nu);
      expect(vandaag(eind)).toBe(dagVan(eind));
      expect(vandaag(new Date(eind.getTime() + 1_000))).toBe(plusDagen(dagVan(eind), 1));
    }));
  });

  test('is nooit korter voor wie later begint', () => {
    fc.assert(fc.property(moment, fc.integer({ min: 0, max: 40 }), (nu, dagen) => {
      expect(termijn(new Date(nu.getTime() + dagen * 86_400_000)).getTime()).toBeGreaterThanOrEqual(termijn(nu).getTime());
    }));
  });
});

describe('het gezin heeft zijn tijd gehad', () => {
  test('pas na het laatste moment van de vijfde werkdag', () => {
    fc.assert(fc.property(moment, (nu) => {
      const tot = leestermijn(nu);
      expect([isUitgelezen(tot, tot), isUitgelezen(tot, new Date(tot.getTime() + 1)), isUitgelezen(null, tot)]).toEqual([false, true, false]);
    }));
  });

  test.each([
    // Over Kerst and Nieuwjaar; over Pasen; Koningsdag and Bevrijdingsdag of a lustrum.
    ['2025-12-23', '2026-01-02'], ['2026-04-02', '2026-04-10'], ['2025-04-30', '2025-05-08'], ['2026-04-24', '2026-05-04'],
  ])('van %s mag het gezin lezen tot en met %s', (begin, eind) => {
    expect(dagVan(leestermijn(new Date(`${begin}T12:00:00Z`)))).toBe(eind);
  });
});
