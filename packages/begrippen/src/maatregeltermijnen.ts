import { Maatregelgrond, Maatregelsoort, Maatregelverzoeker } from './enums/maatregel.js';
import { plusDagen, plusMaanden } from './datum.js';
import { werkdagOfEerder } from './termijnen.js';

interface Maatregelregel {
  /** At most so many months at once; null: until the child is of age. */
  readonly maanden: number | null;
  /** In all; null: as often as the judge finds it needed. */
  readonly maandenTotaal: number | null;
  readonly gronden: readonly Maatregelgrond[];
  readonly verzoekers: readonly Maatregelverzoeker[];
  /** Those concerned must be heard within so many days of the decision. */
  readonly horenBinnenDagen?: number;
  /** Lapses when it was not used within so many months. */
  readonly beginBinnenMaanden?: number;
  /** The Raad must advise when it would last longer than so many months in all. */
  readonly raadsadviesNaMaanden?: number;
  /** Only while one of these runs for the same child. */
  readonly alleenBij?: readonly Maatregelsoort[];
  readonly grondslag: string;
}

const { RAAD, OPENBAAR_MINISTERIE, GECERTIFICEERDE_INSTELLING } = Maatregelverzoeker;

/** What the law says of each measure (domein §4.4): a list, so that a change of the law is a change of this list. */
export const MAATREGELREGELS: Readonly<Record<Maatregelsoort, Maatregelregel>> = {
  OTS: {
    maanden: 12, maandenTotaal: null, gronden: [Maatregelgrond.ONTWIKKELING_BEDREIGD], verzoekers: [RAAD, OPENBAAR_MINISTERIE],
    grondslag: 'BW art. 1:255, 1:258 en 1:260',
  },
  VOTS: {
    maanden: 3, maandenTotaal: 3, gronden: [Maatregelgrond.ACUTE_BEDREIGING], verzoekers: [RAAD, OPENBAAR_MINISTERIE], horenBinnenDagen: 14,
    grondslag: 'BW art. 1:257; Rv art. 800 lid 3',
  },
  UHP: {
    maanden: 12, maandenTotaal: null, gronden: [Maatregelgrond.VERZORGING_EN_OPVOEDING, Maatregelgrond.ONDERZOEK_TOESTAND],
    verzoekers: [GECERTIFICEERDE_INSTELLING, RAAD, OPENBAAR_MINISTERIE], beginBinnenMaanden: 3, raadsadviesNaMaanden: 24,
    alleenBij: [Maatregelsoort.OTS, Maatregelsoort.VOTS], grondslag: 'BW art. 1:265b, 1:265c en 1:265j lid 3',
  },
  GEZAGSBEEINDIGING: {
    maanden: null, maandenTotaal: null, gronden: [Maatregelgrond.GEEN_VERANTWOORDELIJKHEID, Maatregelgrond.MISBRUIK_VAN_GEZAG],
    verzoekers: [RAAD, OPENBAAR_MINISTERIE], grondslag: 'BW art. 1:266 en 1:267',
  },
  VOOGDIJ: {
    maanden: null, maandenTotaal: null, gronden: [Maatregelgrond.GEZAG_ONTBREEKT], verzoekers: [RAAD, OPENBAAR_MINISTERIE, GECERTIFICEERDE_INSTELLING],
    grondslag: 'BW boek 1; Jeugdwet art. 3.2',
  },
};

/** Weeks before the end at which the request to extend must be with the judge; our own choice, early enough for a hearing. */
export const VERLENGEN_WEKEN_VOORAF = 8;

/** In whole months from a day: a month from the 31st ends on the last day of the next month. */
const achttien = (geboortedatum: string): string => plusMaanden(geboortedatum, 18 * 12);

/** The latest day until which this measure may hold (that day itself no more): the term of the law, and never past the eighteenth birthday. */
export function uitersteEinde(soort: Maatregelsoort, ingaatOp: string, geboortedatum: string | null): string | null {
  const { maanden } = MAATREGELREGELS[soort];
  const volgensWet = maanden === null ? null : plusMaanden(ingaatOp, maanden);
  const meerderjarig = geboortedatum === null ? null : achttien(geboortedatum);
  if (volgensWet === null || meerderjarig === null) return volgensWet ?? meerderjarig;
  return volgensWet < meerderjarig ? volgensWet : meerderjarig;
}

export interface Maatregeldagen {
  readonly horenVoor: string | null;
  readonly beginVoor: string | null;
  readonly verlengenVoor: string | null;
}

/** The days that count besides the end. A day on which somebody must act lies on a werkdag, and never later than the law says (besluit 0019). */
export function maatregeldagen(soort: Maatregelsoort, beslistOp: string, geldtTot: string | null): Maatregeldagen {
  const { horenBinnenDagen, beginBinnenMaanden, maanden, maandenTotaal } = MAATREGELREGELS[soort];
  const isVerlengbaar = maanden !== null && maandenTotaal === null;
  return {
    horenVoor: horenBinnenDagen === undefined ? null : werkdagOfEerder(plusDagen(beslistOp, horenBinnenDagen)),
    beginVoor: beginBinnenMaanden === undefined ? null : plusMaanden(beslistOp, beginBinnenMaanden),
    verlengenVoor: !isVerlengbaar || geldtTot === null ? null : werkdagOfEerder(plusDagen(geldtTot, VERLENGEN_WEKEN_VOORAF * -7)),
  };
}

/** Would it last so long in all that the Raad must advise first? */
export function vraagtRaadsadvies(soort: Maatregelsoort, ingaatOp: string, geldtTot: string): boolean {
  const { raadsadviesNaMaanden } = MAATREGELREGELS[soort];
  return raadsadviesNaMaanden !== undefined && geldtTot > plusMaanden(ingaatOp, raadsadviesNaMaanden);
}

/** May this one be extended at all, and until when at most? Null: it may not. */
export function uiterstNaVerlenging(soort: Maatregelsoort, geldtTot: string, geboortedatum: string | null): string | null {
  const { maanden, maandenTotaal } = MAATREGELREGELS[soort];
  return maanden === null || maandenTotaal !== null ? null : uitersteEinde(soort, geldtTot, geboortedatum);
}
