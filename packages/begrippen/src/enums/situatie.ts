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
