export const AardOnveiligheid = {
  ACUUT: 'ACUUT',
  STRUCTUREEL: 'STRUCTUREEL',
} as const;
export type AardOnveiligheid = (typeof AardOnveiligheid)[keyof typeof AardOnveiligheid];

export const aardOnveiligheidNaam: Record<AardOnveiligheid, string> = {
  ACUUT: 'Acuut',
  STRUCTUREEL: 'Structureel',
};

export const Situatietoestand = {
  ACTUEEL: 'ACTUEEL',
  OPGELOST: 'OPGELOST',
} as const;
export type Situatietoestand = (typeof Situatietoestand)[keyof typeof Situatietoestand];

export const situatietoestandNaam: Record<Situatietoestand, string> = {
  ACTUEEL: 'Speelt nog',
  OPGELOST: 'Opgelost',
};

/** How a member of the family took part in setting the Top-3. */
export const Deelnamewijze = {
  ERBIJ: 'ERBIJ',
  APART: 'APART',
  WILDE_NIET: 'WILDE_NIET',
} as const;
export type Deelnamewijze = (typeof Deelnamewijze)[keyof typeof Deelnamewijze];

export const deelnamewijzeNaam: Record<Deelnamewijze, string> = {
  ERBIJ: 'Was erbij',
  APART: 'Apart gesproken',
  WILDE_NIET: 'Wilde niet',
};

/** What of an unsafe situation was changed, for its history. */
export const Situatieveld = {
  TITEL: 'TITEL',
  WIE_DOET_WAT: 'WIE_DOET_WAT',
  LAATST_GEBEURD: 'LAATST_GEBEURD',
  FREQUENTIE: 'FREQUENTIE',
  AARD: 'AARD',
  GEVOLG: 'GEVOLG',
  TOESTAND: 'TOESTAND',
  RANG: 'RANG',
} as const;
export type Situatieveld = (typeof Situatieveld)[keyof typeof Situatieveld];

export const situatieveldNaam: Record<Situatieveld, string> = {
  TITEL: 'Korte titel',
  WIE_DOET_WAT: 'Wie doet wat bij wie',
  LAATST_GEBEURD: 'Laatst gebeurd',
  FREQUENTIE: 'Hoe vaak',
  AARD: 'Acuut of structureel',
  GEVOLG: 'Gevolg',
  TOESTAND: 'Speelt dit nog',
  RANG: 'Plaats',
};
