import type { Hoedanigheid } from '@bv/beleid';
import { Bezoektoestand, type Samenwerkingsvorm } from '@bv/begrippen';

export interface Zichtvorm {
  readonly hoedanigheid: Hoedanigheid;
  /** Whether both write in the visits that they make together. */
  readonly metBezoek: boolean;
}

/** What the other sees in each form. While the duo has taken over they stay attached: the same limited sight, and nothing to write (N108). */
export const zichtBij: Readonly<Record<Samenwerkingsvorm, Zichtvorm>> = {
  ADVIES: { hoedanigheid: 'WIJKTEAM_ADVIES', metBezoek: false },
  MEELOPEN: { hoedanigheid: 'WIJKTEAM_MEELOPER', metBezoek: true },
  OVERNAME: { hoedanigheid: 'WIJKTEAM_MEELOPER', metBezoek: false },
};

export const Bezoekhandeling = { VERSLAAN: 'VERSLAAN', LATEN_VERVALLEN: 'LATEN_VERVALLEN' } as const;
export type Bezoekhandeling = (typeof Bezoekhandeling)[keyof typeof Bezoekhandeling];

const { GEWEEST, VERVALLEN } = Bezoektoestand;
const zetten: Readonly<Record<Bezoektoestand, Readonly<Partial<Record<Bezoekhandeling, Bezoektoestand>>>>> = {
  GEPLAND: { VERSLAAN: GEWEEST, LATEN_VERVALLEN: VERVALLEN },
  // The second of the two writes after the first.
  GEWEEST: { VERSLAAN: GEWEEST },
  VERVALLEN: {},
};

const isToestand = (toestand: string | null): toestand is Bezoektoestand => toestand !== null && Object.hasOwn(zetten, toestand);

export const volgendBezoek = (toestand: string | null, handeling: Bezoekhandeling): Bezoektoestand | undefined => (isToestand(toestand) ? zetten[toestand][handeling] : undefined);
