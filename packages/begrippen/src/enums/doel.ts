/** Why somebody reads or writes (purpose limitation, AVG art. 5(1)(b)); every operation carries one. */
export const Doel = {
  INTAKE_EN_BEOORDELING: 'INTAKE_EN_BEOORDELING',
  ZORGSIGNAAL: 'ZORGSIGNAAL',
  OVERDRACHT: 'OVERDRACHT',
  UITVOEREN_HULP: 'UITVOEREN_HULP',
  TOETSING: 'TOETSING',
  NAZORG: 'NAZORG',
  TOEZICHT: 'TOEZICHT',
  ALGEMEEN: 'ALGEMEEN',
} as const;
export type Doel = (typeof Doel)[keyof typeof Doel];

export const doelNaam: Record<Doel, string> = {
  INTAKE_EN_BEOORDELING: 'Melding aannemen en beoordelen',
  ZORGSIGNAAL: 'Een zorgsignaal van een wijkagent bekijken',
  OVERDRACHT: 'Het gezin overdragen',
  UITVOEREN_HULP: 'Hulp geven aan het gezin',
  TOETSING: 'Onafhankelijk toetsen',
  NAZORG: 'Horen hoe het verder gaat',
  TOEZICHT: 'Toezicht op privacy',
  ALGEMEEN: 'Algemeen gebruik',
};

/** Who decides on a request for access to what is withheld. */
export const Beslisser = {
  DUO: 'DUO',
  VEILIG_THUIS: 'VEILIG_THUIS',
  RVDK: 'RVDK',
  PRIVACYFUNCTIONARIS: 'PRIVACYFUNCTIONARIS',
  NIEMAND: 'NIEMAND',
} as const;
export type Beslisser = (typeof Beslisser)[keyof typeof Beslisser];

export const beslisserNaam: Record<Beslisser, string> = {
  DUO: 'Het duo van het gezin',
  VEILIG_THUIS: 'Veilig Thuis',
  RVDK: 'De Raad voor de Kinderbescherming',
  PRIVACYFUNCTIONARIS: 'De privacyfunctionaris',
  NIEMAND: 'Niemand; dit blijft dicht',
};
