import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Specialisme } from '@bv/begrippen';
import { weegParen } from './duoparen.js';
import type { Kandidaat } from './duoscore.js';

const kandidaat = (partijId: string, meer: Partial<Kandidaat> = {}): Kandidaat => ({
  partijId, specialismen: [], organisatieId: partijId, organisatiesoort: 'GECERTIFICEERDE_INSTELLING', caseload: 0, werk: [], belasting: 0, uitgesloten: false, ...meer,
});
const met = (aantal: number): Pick<Kandidaat, 'caseload' | 'werk' | 'belasting'> => ({ caseload: aantal, werk: [{ fase: 'DIRECTE_VEILIGHEID', mate: null, aantal }], belasting: aantal * 3 });
const samira = kandidaat('samira', { specialismen: ['HUISELIJKE_RELATIES'], organisatieId: 'blijf', organisatiesoort: 'VROUWENOPVANG', ...met(3) });
const joost = kandidaat('joost', { specialismen: ['SCHEIDING'], ...met(1) });
const priya = kandidaat('priya', { organisatieId: 'blijf' });

describe('het voorgestelde duo', () => {
  test('weet samen zo veel mogelijk van wat er speelt, en zegt waarom', () => {
    expect(weegParen([priya, joost, samira], ['HUISELIJKE_RELATIES', 'SCHEIDING', 'GGZ'])[0]).toEqual({
      leden: ['joost', 'samira'], score: 43,
      redenen: [
        'Weten samen veel van wat er speelt: geweld in relaties en scheiding', 'Een van de twee komt van de vrouwenopvang; dat past bij wat er speelt',
        'Komen van twee organisaties: twee manieren van kijken', 'Werken nu met 1 gezin (weegt 3) en 3 gezinnen (weegt 9)',
      ],
      ontbreekt: ['GGZ'],
    });
  });

  test('heeft ruimte als er geen thema bekend is', () => expect(weegParen([samira, joost, priya], [])[0]?.leden).toEqual(['priya', 'joost']));

  test('bestaat niet als er maar één iemand mag', () => expect(weegParen([joost, { ...priya, uitgesloten: true }], [])).toEqual([]));

  test('bevat nooit wie niet met dit gezin mag werken, en noemt niemand dubbel', () => {
    const wie = fc.record({ partijId: fc.uuid(), specialismen: fc.subarray(Object.values(Specialisme)), organisatieId: fc.option(fc.constantFrom('x', 'y')), belasting: fc.nat(60), uitgesloten: fc.boolean() });
    fc.assert(fc.property(fc.uniqueArray(wie, { selector: ({ partijId }) => partijId, maxLength: 8 }), fc.subarray(Object.values(Specialisme)), (mensen, themas) => {
      const kandidaten = mensen.map((mens) => kandidaat(mens.partijId, mens));
      const mag = new Set(kandidaten.filter(({ uitgesloten }) => !uitgesloten).map(({ partijId }) => partijId));
      const paren = weegParen(kandidaten, themas);
      expect(paren).toHaveLength(Math.min(3, (mag.size * (mag.size - 1)) / 2));
      for (const { leden: [een, ander] } of paren) expect([mag.has(een), mag.has(ander), een !== ander]).toEqual([true, true, true]);
      expect(paren.map(({ score }) => score)).toEqual(paren.map(({ score }) => score).toSorted((een, ander) => ander - een));
    }), { numRuns: 60 });
  });
});
