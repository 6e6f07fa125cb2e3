/** Practical things and help that a duo arranges (A41, N93c); a code list, in the order in which they are asked for most. */
export const Hulpsoort = {
  OUDERSCHAPSPLAN: 'OUDERSCHAPSPLAN',
  WONINGURGENTIE: 'WONINGURGENTIE',
  SCHOOL: 'SCHOOL',
  KINDEROPVANG: 'KINDEROPVANG',
  CRISISBED: 'CRISISBED',
  SPOEDHULP: 'SPOEDHULP',
  PLEEGGEZIN: 'PLEEGGEZIN',
  GEZINSHUIS: 'GEZINSHUIS',
  BESCHERMD_WONEN: 'BESCHERMD_WONEN',
  OPVANG: 'OPVANG',
  UITKERING_EN_SCHULDEN: 'UITKERING_EN_SCHULDEN',
  BEHANDELING: 'BEHANDELING',
  VERSLAVINGSZORG: 'VERSLAVINGSZORG',
  OPVOEDHULP: 'OPVOEDHULP',
  RECHTSHULP: 'RECHTSHULP',
  ANDERS: 'ANDERS',
} as const;
export type Hulpsoort = (typeof Hulpsoort)[keyof typeof Hulpsoort];

export const hulpsoortNaam: Record<Hulpsoort, string> = {
  OUDERSCHAPSPLAN: 'Ouderschapsplan',
  WONINGURGENTIE: 'Urgentie voor een woning',
  SCHOOL: 'School',
  KINDEROPVANG: 'Kinderopvang',
  CRISISBED: 'Crisisbed',
  SPOEDHULP: 'Spoedhulp thuis',
  PLEEGGEZIN: 'Pleeggezin',
  GEZINSHUIS: 'Gezinshuis',
  BESCHERMD_WONEN: 'Beschermd of begeleid wonen',
  OPVANG: 'Opvang',
  UITKERING_EN_SCHULDEN: 'Uitkering en schulden',
  BEHANDELING: 'Behandeling (ggz of trauma)',
  VERSLAVINGSZORG: 'Verslavingszorg',
  OPVOEDHULP: 'Hulp bij opvoeden',
  RECHTSHULP: 'Hulp van een advocaat',
  ANDERS: 'Iets anders',
};

/** The duo does it themselves, or somebody else is put in place (N90): both is a choice with a reason. */
export const Hulpuitvoering = {
  ZELF: 'ZELF',
  ANDER: 'ANDER',
} as const;
export type Hulpuitvoering = (typeof Hulpuitvoering)[keyof typeof Hulpuitvoering];

export const hulpuitvoeringNaam: Record<Hulpuitvoering, string> = {
  ZELF: 'Actie van het duo',
  ANDER: 'Hulp van een ander',
};

export const Hulptoestand = {
  AANGEVRAAGD: 'AANGEVRAAGD',
  LOOPT: 'LOOPT',
  GELUKT: 'GELUKT',
  NIET_GELUKT: 'NIET_GELUKT',
} as const;
export type Hulptoestand = (typeof Hulptoestand)[keyof typeof Hulptoestand];

export const hulptoestandNaam: Record<Hulptoestand, string> = {
  AANGEVRAAGD: 'Aangevraagd',
  LOOPT: 'Loopt',
  GELUKT: 'Gelukt',
  NIET_GELUKT: 'Niet gelukt',
};
