/** The three parts of the plan of a family, one for each phase of the Top-3 method (domein §2.3). */
export const Plandeel = {
  VEILIGHEID: 'VEILIGHEID',
  HULPVERLENING: 'HULPVERLENING',
  TOEKOMST: 'TOEKOMST',
} as const;
export type Plandeel = (typeof Plandeel)[keyof typeof Plandeel];

export const plandeelNaam: Record<Plandeel, string> = {
  VEILIGHEID: 'Veiligheidsplan',
  HULPVERLENING: 'Hulpverleningsplan',
  TOEKOMST: 'Toekomstplan',
};

export const Doeltoestand = {
  LOPEND: 'LOPEND',
  BEHAALD: 'BEHAALD',
  GESTOPT: 'GESTOPT',
} as const;
export type Doeltoestand = (typeof Doeltoestand)[keyof typeof Doeltoestand];

export const doeltoestandNaam: Record<Doeltoestand, string> = {
  LOPEND: 'Loopt',
  BEHAALD: 'Gelukt',
  GESTOPT: 'Gestopt',
};

/** How an agreement went, said together at the table. */
export const Evaluatieuitkomst = {
  GEWERKT: 'GEWERKT',
  DEELS: 'DEELS',
  NIET: 'NIET',
} as const;
export type Evaluatieuitkomst = (typeof Evaluatieuitkomst)[keyof typeof Evaluatieuitkomst];

export const evaluatieuitkomstNaam: Record<Evaluatieuitkomst, string> = {
  GEWERKT: 'Het werkte',
  DEELS: 'Het werkte soms',
  NIET: 'Het werkte niet',
};
