export const Toetsingtoestand = {
  AANGEVRAAGD: 'AANGEVRAAGD',
  IN_TOETSING: 'IN_TOETSING',
  GEDEELD: 'GEDEELD',
  INGETROKKEN: 'INGETROKKEN',
} as const;
export type Toetsingtoestand = (typeof Toetsingtoestand)[keyof typeof Toetsingtoestand];

export const toetsingtoestandNaam: Record<Toetsingtoestand, string> = {
  AANGEVRAAGD: 'Aangevraagd',
  IN_TOETSING: 'Wordt getoetst',
  GEDEELD: 'Gedeeld',
  INGETROKKEN: 'Ingetrokken',
};

export const Bevindingoordeel = {
  VOLGT_UIT_BRON: 'VOLGT_UIT_BRON',
  VRAAG: 'VRAAG',
  VOLGT_NIET: 'VOLGT_NIET',
} as const;
export type Bevindingoordeel = (typeof Bevindingoordeel)[keyof typeof Bevindingoordeel];

export const bevindingoordeelNaam: Record<Bevindingoordeel, string> = {
  VOLGT_UIT_BRON: 'Volgt uit de bron',
  VRAAG: 'Hier is een vraag bij',
  VOLGT_NIET: 'Volgt niet uit de bron',
};

/** The checklist of the marginal test (domain §4.3; A20, N97, N101). */
export const Criterium = {
  FEIT_EN_MENING_GESCHEIDEN: 'FEIT_EN_MENING_GESCHEIDEN',
  HOOR_EN_WEDERHOOR: 'HOOR_EN_WEDERHOOR',
  CONCREET_BESCHREVEN: 'CONCREET_BESCHREVEN',
  ACCORDERING_EXPLICIET: 'ACCORDERING_EXPLICIET',
  WEGING_NAVOLGBAAR: 'WEGING_NAVOLGBAAR',
  RAPPORTEN_VOLLEDIG: 'RAPPORTEN_VOLLEDIG',
} as const;
export type Criterium = (typeof Criterium)[keyof typeof Criterium];

export const criteriumNaam: Record<Criterium, string> = {
  FEIT_EN_MENING_GESCHEIDEN: 'Feiten en meningen staan apart',
  HOOR_EN_WEDERHOOR: 'Iedereen kon zijn verhaal doen',
  CONCREET_BESCHREVEN: 'De onveiligheid is concreet beschreven',
  ACCORDERING_EXPLICIET: 'Bij elk feit staat wie akkoord is',
  WEGING_NAVOLGBAAR: 'De afweging is te volgen',
  RAPPORTEN_VOLLEDIG: 'De rapporten zijn volledig',
};

export const Toetsuitkomst = {
  VERZOEK_MAATREGEL: 'VERZOEK_MAATREGEL',
  VRIJWILLIG_KADER: 'VRIJWILLIG_KADER',
  AANVULLEN: 'AANVULLEN',
} as const;
export type Toetsuitkomst = (typeof Toetsuitkomst)[keyof typeof Toetsuitkomst];

export const toetsuitkomstNaam: Record<Toetsuitkomst, string> = {
  VERZOEK_MAATREGEL: 'Verzoek om een maatregel',
  VRIJWILLIG_KADER: 'Verder met vrijwillige hulp',
  AANVULLEN: 'Eerst aanvullen',
};
