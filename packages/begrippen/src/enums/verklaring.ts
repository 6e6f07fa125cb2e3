/** Facts, interpretations and views are kept apart from the first word on (A20). */
export const Verklaringsoort = {
  FEIT: 'FEIT',
  INTERPRETATIE: 'INTERPRETATIE',
  MENING_BETROKKENE: 'MENING_BETROKKENE',
} as const;
export type Verklaringsoort = (typeof Verklaringsoort)[keyof typeof Verklaringsoort];

export const verklaringsoortNaam: Record<Verklaringsoort, string> = {
  FEIT: 'Feit',
  INTERPRETATIE: 'Interpretatie',
  MENING_BETROKKENE: 'Mening van een gezinslid',
};

export const Bronsoort = {
  GEZINSLID: 'GEZINSLID',
  INFORMANT: 'INFORMANT',
  DOCUMENT: 'DOCUMENT',
  EIGEN_WAARNEMING: 'EIGEN_WAARNEMING',
  MELDING: 'MELDING',
} as const;
export type Bronsoort = (typeof Bronsoort)[keyof typeof Bronsoort];

export const bronsoortNaam: Record<Bronsoort, string> = {
  GEZINSLID: 'Gezinslid',
  INFORMANT: 'Informant',
  DOCUMENT: 'Document',
  EIGEN_WAARNEMING: 'Zelf gezien of gehoord',
  MELDING: 'Melding',
};

export const Zekerheid = {
  ZEKER: 'ZEKER',
  WAARSCHIJNLIJK: 'WAARSCHIJNLIJK',
  ONZEKER: 'ONZEKER',
} as const;
export type Zekerheid = (typeof Zekerheid)[keyof typeof Zekerheid];

export const zekerheidNaam: Record<Zekerheid, string> = {
  ZEKER: 'Zeker',
  WAARSCHIJNLIJK: 'Waarschijnlijk',
  ONZEKER: 'Onzeker',
};

export const Accorderingsoordeel = {
  AKKOORD: 'AKKOORD',
  NIET_AKKOORD: 'NIET_AKKOORD',
  AANVULLING: 'AANVULLING',
} as const;
export type Accorderingsoordeel = (typeof Accorderingsoordeel)[keyof typeof Accorderingsoordeel];

export const accorderingsoordeelNaam: Record<Accorderingsoordeel, string> = {
  AKKOORD: 'Klopt',
  NIET_AKKOORD: 'Klopt niet',
  AANVULLING: 'Klopt, met aanvulling',
};
