import { describe, expect, test } from '@jest/globals';
import { bepaalInzagerecht, inzagerechtVan, type Inzagefeiten } from './recht.js';

type Geval = [leeftijd: number | null, vrager: Inzagefeiten['vrager'], omstandigheden: string, verwacht: 'zelf' | 'ouder' | 'nee'];

/** From domein §6.2, by hand. G gezag, M machtiging, T toestemming van het kind, W kan het eigen belang waarderen, N kan dat niet. */
const TABEL: readonly Geval[] = [
  [8, 'ZELF', '', 'nee'], [11, 'ZELF', 'W', 'nee'],
  [12, 'ZELF', '', 'nee'], [12, 'ZELF', 'W', 'zelf'], [15, 'ZELF', 'W', 'zelf'], [15, 'ZELF', 'N', 'nee'],
  [16, 'ZELF', '', 'zelf'], [38, 'ZELF', '', 'zelf'], [null, 'ZELF', '', 'nee'],
  [8, 'OUDER', 'G', 'ouder'], [8, 'OUDER', '', 'nee'], [14, 'OUDER', 'G', 'ouder'], [14, 'OUDER', 'GT', 'zelf'], [14, 'OUDER', 'T', 'nee'],
  [16, 'OUDER', 'G', 'nee'], [17, 'OUDER', 'GT', 'zelf'], [17, 'OUDER', 'T', 'nee'], [18, 'OUDER', 'GT', 'nee'], [40, 'OUDER', 'G', 'nee'], [null, 'OUDER', 'G', 'nee'],
  [8, 'GEMACHTIGDE', '', 'nee'], [8, 'GEMACHTIGDE', 'M', 'nee'], [8, 'GEMACHTIGDE', 'MG', 'ouder'],
  [13, 'GEMACHTIGDE', 'MG', 'nee'], [13, 'GEMACHTIGDE', 'MGW', 'nee'], [13, 'GEMACHTIGDE', 'MTW', 'zelf'], [13, 'GEMACHTIGDE', 'MN', 'nee'], [13, 'GEMACHTIGDE', 'MGN', 'ouder'],
  [16, 'GEMACHTIGDE', 'M', 'zelf'], [40, 'GEMACHTIGDE', 'M', 'zelf'], [40, 'GEMACHTIGDE', 'GT', 'nee'],
];

describe('wie mag inzage vragen', () => {
  test.each(TABEL)('over iemand van %s, gevraagd door %s (%s): %s', (leeftijd, vrager, omstandigheden, verwacht) => {
    const heeft = (letter: string): boolean => omstandigheden.includes(letter);
    const recht = bepaalInzagerecht({
      leeftijd, vrager, heeftGezag: heeft('G'), isGemachtigd: heeft('M'), heeftToestemmingKind: heeft('T'), kanBelangWaarderen: heeft('W') ? true : heeft('N') ? false : null,
    });
    expect(recht.mag ? (recht.spreektZelf ? 'zelf' : 'ouder') : 'nee').toBe(verwacht);
    expect(recht.regel).toMatch(/^[A-Z].*\.$/);
  });

  test('telt de leeftijd op de dag van het verzoek', () => {
    const aanvraag = { vrager: 'ZELF', gezagGezienOp: null, machtigingGezienOp: null, toestemmingKindOp: null, kanBelangWaarderen: null, voor: { geboortedatum: '2010-11-20' } } as const;
    expect(inzagerechtVan({ ...aanvraag, gevraagdOp: '2026-11-19' }).mag).toBe(false);
    expect(inzagerechtVan({ ...aanvraag, gevraagdOp: '2026-11-20' }).mag).toBe(true);
  });
});
