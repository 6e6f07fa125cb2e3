export const Toetsingtoestand = {
  AANGEVRAAGD: 'AANGEVRAAGD',
  IN_TOETSING: 'IN_TOETSING',
  TERUGGEGEVEN: 'TERUGGEGEVEN',
  VOORGELEGD: 'VOORGELEGD',
  GEDEELD: 'GEDEELD',
  INGETROKKEN: 'INGETROKKEN',
} as const;
export type Toetsingtoestand = (typeof Toetsingtoestand)[keyof typeof Toetsingtoestand];

export const toetsingtoestandNaam: Record<Toetsingtoestand, string> = {
  AANGEVRAAGD: 'Aangevraagd',
  IN_TOETSING: 'Wordt getoetst',
  TERUGGEGEVEN: 'Teruggegeven om aan te vullen',
  VOORGELEGD: 'Het gezin leest het concept',
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

/** What the reviewer asks the duo about the frozen version; the dossier itself stays closed (N97b). */
export const Terugvraagsoort = {
  VRAAG: 'VRAAG',
  NIEUWER: 'NIEUWER',
  AANVULLING: 'AANVULLING',
} as const;
export type Terugvraagsoort = (typeof Terugvraagsoort)[keyof typeof Terugvraagsoort];

export const terugvraagsoortNaam: Record<Terugvraagsoort, string> = {
  VRAAG: 'Vraag',
  NIEUWER: 'Vraag om wat nieuwer is',
  AANVULLING: 'Teruggegeven om aan te vullen',
};

export const Gesprektoestand = {
  GEPLAND: 'GEPLAND',
  GEVOERD: 'GEVOERD',
  VERVALLEN: 'VERVALLEN',
} as const;
export type Gesprektoestand = (typeof Gesprektoestand)[keyof typeof Gesprektoestand];

export const gesprektoestandNaam: Record<Gesprektoestand, string> = {
  GEPLAND: 'Gepland',
  GEVOERD: 'Gevoerd',
  VERVALLEN: 'Ging niet door',
};

/** How somebody of the family met the concept, which they may read for at least five werkdagen (domein §4.3). */
export const Conceptwijze = {
  ZELF_GELEZEN: 'ZELF_GELEZEN',
  SAMEN_GELEZEN: 'SAMEN_GELEZEN',
  WILDE_NIET: 'WILDE_NIET',
  NIET_BEREIKT: 'NIET_BEREIKT',
  GEEN_REACTIE: 'GEEN_REACTIE',
} as const;
export type Conceptwijze = (typeof Conceptwijze)[keyof typeof Conceptwijze];

export const conceptwijzeNaam: Record<Conceptwijze, string> = {
  ZELF_GELEZEN: 'Las het zelf',
  SAMEN_GELEZEN: 'Las het samen met de toetser',
  WILDE_NIET: 'Wilde het niet lezen',
  NIET_BEREIKT: 'Is niet bereikt',
  GEEN_REACTIE: 'Reageerde niet binnen de leestijd',
};
