/** Stable codes of an expected refusal; the text may change, the code may not. */
export const Weigeringcode = {
  VERPLICHT: 'VERPLICHT',
  BSN_ONGELDIG: 'BSN_ONGELDIG',
  DATUM_ONGELDIG: 'DATUM_ONGELDIG',
  DATUM_IN_TOEKOMST: 'DATUM_IN_TOEKOMST',
  TEKST_TE_LANG: 'TEKST_TE_LANG',
  TEKST_TE_KORT: 'TEKST_TE_KORT',
  KEUZE_ONGELDIG: 'KEUZE_ONGELDIG',
  SCORE_BUITEN_BEREIK: 'SCORE_BUITEN_BEREIK',
  POSTCODE_ONGELDIG: 'POSTCODE_ONGELDIG',
  GROND_VERPLICHT: 'GROND_VERPLICHT',
  CONTACT_MELDER_VERPLICHT: 'CONTACT_MELDER_VERPLICHT',
  PERSOONSGEGEVEN: 'PERSOONSGEGEVEN',
} as const;
export type Weigeringcode = (typeof Weigeringcode)[keyof typeof Weigeringcode];

/** One refusal: `veld` is the path in the input, `gezinsleden.0.bsn`. */
export interface Invoerweigering {
  readonly code: Weigeringcode;
  readonly veld: string;
  readonly tekst: string;
}
