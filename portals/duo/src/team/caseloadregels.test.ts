import { describe, expect, test } from '@jest/globals';
import type { CaseloadQuery } from '../gql/graphql.js';
import { caseloadPerLid } from './caseloadregels.js';

type Werk = CaseloadQuery['mijnWerk'][number];
const NU = '2026-11-22';

const lid = (id: string, tot: string | null = null) => ({ __typename: 'Betrokkenheid' as const, id: `b-${id}`, hoedanigheid: 'DUOLID' as const, stand: 'ACTIEF' as const, tot, partij: { __typename: 'Partij' as const, id, naam: id } });

const werk = (nummer: string, leden: ReturnType<typeof lid>[], casus: Partial<NonNullable<Werk['casus']>> = {}, overig: Partial<Werk> = {}): Werk => ({
  __typename: 'Betrokkenheid', id: nummer, casusId: nummer, hoedanigheid: 'TEAMLEIDER', stand: 'ACTIEF', partij: { __typename: 'Partij', id: 'marijke', bereikbaarheid: null },
  casus: { __typename: 'Casus', id: nummer, nummer, toestand: 'BIJ_DUO', fase: 'DIRECTE_VEILIGHEID', nevenfasen: [], faseSinds: '2026-11-01', dagenZonderContact: 2, betrokkenheden: leden, inzet: [], ...casus },
  ...overig,
});

describe('de caseload van het team', () => {
  test('zet boven wie het meeste draagt: naar de fase en naar wat iemand er doet, niet naar hoeveel gezinnen', () => {
    const herstel = { fase: 'HERSTELGERICHT_WERKEN' as const };
    const inzet = [{ __typename: 'Inzet' as const, id: 'i', fase: 'DIRECTE_VEILIGHEID' as const, mate: 'VOOROP' as const, partij: { __typename: 'Partij' as const, id: 'samira' } }];
    const leden = caseloadPerLid([werk('1', [lid('joost')], herstel), werk('2', [lid('joost')], herstel), werk('3', [lid('samira')], { inzet })], NU);
    expect(leden.map(({ naam, gezinnen, gewicht }) => [naam, gezinnen.length, gewicht])).toEqual([['samira', 1, 4.5], ['joost', 2, 2]]);
  });

  test('telt gezinnen per medewerker, bij gelijk werk wie er de meeste heeft boven', () =>
    expect(caseloadPerLid([werk('1', [lid('samira'), lid('joost')]), werk('2', [lid('joost'), lid('priya')])], NU).map(({ naam, gezinnen }) => [naam, gezinnen.length])).toEqual([['joost', 2], ['priya', 1], ['samira', 1]]));

  test('telt een vervanger niet als duolid, en wat niet bij het duo is niet', () =>
    expect(caseloadPerLid([werk('1', [lid('samira'), lid('priya', '2026-12-01T00:00:00Z')]), werk('2', [lid('joost')], { toestand: 'WACHT_OP_DUO' })], NU).map(({ naam }) => naam)).toEqual(['samira']));

  test('is van wie leidt: een gezin waarin men zelf duolid is, telt niet mee', () => expect(caseloadPerLid([werk('1', [lid('samira')], {}, { hoedanigheid: 'DUOLID' })], NU)).toEqual([]));

  test.each([
    [14, null, false],
    [15, null, true],
    // As the team set it.
    [15, 30, false],
  ])('na %s dagen zonder contact, met grens %s, is dat oud: %s', (dagen, dagenZonderContact, isContactOud) => {
    const partij = { __typename: 'Partij' as const, id: 'marijke', bereikbaarheid: { __typename: 'Bereikbaarheid' as const, id: 'r', dagenZonderContact } };
    expect(caseloadPerLid([werk('1', [lid('samira')], { dagenZonderContact: dagen }, { partij })], NU)[0]?.gezinnen[0]).toMatchObject({ isContactOud, dagen: 21 });
  });
});
