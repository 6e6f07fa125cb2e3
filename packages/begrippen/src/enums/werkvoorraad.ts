/** Which part of the own work a list shows. */
export const Werkgroep = {
  TE_BEOORDELEN: 'TE_BEOORDELEN',
  IN_BEHANDELING: 'IN_BEHANDELING',
  AANGEBODEN: 'AANGEBODEN',
  VERLOPEN: 'VERLOPEN',
  OVERGEDRAGEN: 'OVERGEDRAGEN',
} as const;
export type Werkgroep = (typeof Werkgroep)[keyof typeof Werkgroep];

export const werkgroepNaam: Record<Werkgroep, string> = {
  TE_BEOORDELEN: 'te beoordelen',
  IN_BEHANDELING: 'in behandeling bij u',
  AANGEBODEN: 'aangeboden',
  VERLOPEN: 'termijn verlopen',
  OVERGEDRAGEN: 'overgedragen',
};

/** Why somebody takes over from a colleague. A list and no text: everybody who works with the gezin later reads it. */
export const Overnamereden = {
  AFWEZIG: 'AFWEZIG',
  TERMIJN: 'TERMIJN',
  ONAFHANKELIJK: 'ONAFHANKELIJK',
  ANDERE_VERDELING: 'ANDERE_VERDELING',
} as const;
export type Overnamereden = (typeof Overnamereden)[keyof typeof Overnamereden];

export const overnameredenNaam: Record<Overnamereden, string> = {
  AFWEZIG: 'De collega is er nu niet',
  TERMIJN: 'De termijn dreigt te verlopen',
  ONAFHANKELIJK: 'Iemand anders moet hiernaar kijken',
  ANDERE_VERDELING: 'Wij verdelen het werk anders',
};
