import { Maatregeltoestand } from '@bv/begrippen';
import { describe, expect, test } from '@jest/globals';
import { Hoedanigheid } from './hoedanigheid.js';
import { isGeldend, Maatregelhandeling, vindMaatregelstap } from './maatregelstap.js';

/** By hand, from the law and the nota: where it goes, and who says so. */
const kan: Readonly<Record<string, readonly [naar: string, door: readonly string[]]>> = {
  'VERZOCHT TOEWIJZEN': ['UITGESPROKEN', ['DUOLID']],
  'VERZOCHT AFWIJZEN': ['AFGEWEZEN', ['DUOLID']],
  'VERZOCHT INTREKKEN': ['INGETROKKEN', ['DUOLID']],
  'UITGESPROKEN HOREN': ['UITGESPROKEN', ['DUOLID']],
  'UITGESPROKEN BEGINNEN': ['IN_UITVOERING', ['DUOLID']],
  'UITGESPROKEN VERVALLEN': ['VERVALLEN', ['DUOLID']],
  'UITGESPROKEN BEEINDIGEN': ['BEEINDIGD', ['DUOLID']],
  'IN_UITVOERING HOREN': ['IN_UITVOERING', ['DUOLID', 'JEUGDBESCHERMER']],
  'IN_UITVOERING WISSELEN': ['IN_UITVOERING', ['DUOLID']],
  'IN_UITVOERING VERLENGEN': ['IN_UITVOERING', ['JEUGDBESCHERMER']],
  'IN_UITVOERING BEEINDIGEN': ['BEEINDIGD', ['JEUGDBESCHERMER']],
};

describe('een maatregel als toestandsmachine', () => {
  const alles = Object.values(Maatregeltoestand).flatMap((toestand) => Object.values(Maatregelhandeling).map((handeling) => [toestand, handeling] as const));

  test.each(alles)('%s %s, door elke hoedanigheid', (toestand, handeling) => {
    const stap = vindMaatregelstap(toestand, handeling);
    const [naar, door] = kan[`${toestand} ${handeling}`] ?? [undefined, [] as readonly string[]];
    expect(stap?.naar).toBe(naar);
    for (const hoedanigheid of Object.values(Hoedanigheid)) expect(stap?.door.includes(hoedanigheid) ?? false).toBe(door.includes(hoedanigheid));
  });

  test('wat geëindigd, afgewezen, ingetrokken of vervallen is, komt nooit terug', () => {
    for (const einde of ['BEEINDIGD', 'AFGEWEZEN', 'INGETROKKEN', 'VERVALLEN'] as const) expect(Object.values(Maatregelhandeling).filter((handeling) => vindMaatregelstap(einde, handeling))).toEqual([]);
  });

  test('wat geldt, is uitgesproken of loopt', () => {
    expect(Object.values(Maatregeltoestand).filter(isGeldend)).toEqual(['UITGESPROKEN', 'IN_UITVOERING']);
  });
});
