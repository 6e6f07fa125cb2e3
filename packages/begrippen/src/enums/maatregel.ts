export const Maatregelsoort = {
  OTS: 'OTS',
  VOTS: 'VOTS',
  UHP: 'UHP',
  GEZAGSBEEINDIGING: 'GEZAGSBEEINDIGING',
  VOOGDIJ: 'VOOGDIJ',
} as const;
export type Maatregelsoort = (typeof Maatregelsoort)[keyof typeof Maatregelsoort];

export const maatregelsoortNaam: Record<Maatregelsoort, string> = {
  OTS: 'Ondertoezichtstelling',
  VOTS: 'Voorlopige ondertoezichtstelling',
  UHP: 'Uithuisplaatsing',
  GEZAGSBEEINDIGING: 'Beëindiging van het gezag',
  VOOGDIJ: 'Voogdij',
};

export const Rechtbeslissing = {
  TOEGEKEND: 'TOEGEKEND',
  AFGEWEZEN: 'AFGEWEZEN',
  LOOPT: 'LOOPT',
} as const;
export type Rechtbeslissing = (typeof Rechtbeslissing)[keyof typeof Rechtbeslissing];

export const rechtbeslissingNaam: Record<Rechtbeslissing, string> = {
  TOEGEKEND: 'Toegekend',
  AFGEWEZEN: 'Afgewezen',
  LOOPT: 'Loopt nog',
};
