/** Whether a change of the policy widens sight, narrows it, or changes words only. */
export const Verschilsoort = { RUIMER: 'RUIMER', KRAPPER: 'KRAPPER', ANDERS: 'ANDERS' } as const;
export type Verschilsoort = (typeof Verschilsoort)[keyof typeof Verschilsoort];

export const verschilsoortNaam: Record<Verschilsoort, string> = {
  RUIMER: 'Iemand ziet of mag meer',
  KRAPPER: 'Iemand ziet of mag minder',
  ANDERS: 'Andere woorden, grond of volgorde',
};

/** What somebody gets of one field: the value, nothing because nothing was filled in, or nothing because it is withheld. */
export const Veldstand = { GETOOND: 'GETOOND', LEEG: 'LEEG', AFGESCHERMD: 'AFGESCHERMD' } as const;
export type Veldstand = (typeof Veldstand)[keyof typeof Veldstand];

export const veldstandNaam: Record<Veldstand, string> = { GETOOND: 'Getoond', LEEG: 'Niet ingevuld', AFGESCHERMD: 'Afgeschermd' };

/** How far a proposal to destroy has come: nobody reviews the own proposal. */
export const Vernietigingstoestand = {
  VOORGESTELD: 'VOORGESTELD',
  GOEDGEKEURD: 'GOEDGEKEURD',
  AFGEKEURD: 'AFGEKEURD',
  UITGEVOERD: 'UITGEVOERD',
} as const;
export type Vernietigingstoestand = (typeof Vernietigingstoestand)[keyof typeof Vernietigingstoestand];

export const vernietigingstoestandNaam: Record<Vernietigingstoestand, string> = {
  VOORGESTELD: 'Wacht op een tweede toezichthouder',
  GOEDGEKEURD: 'Goedgekeurd, nog niet uitgevoerd',
  AFGEKEURD: 'Afgekeurd',
  UITGEVOERD: 'Uitgevoerd',
};

/** What became of one dossier in a proposal. */
export const Vernietigingsregeltoestand = { OPEN: 'OPEN', VERNIETIGD: 'VERNIETIGD', OVERGESLAGEN: 'OVERGESLAGEN' } as const;
export type Vernietigingsregeltoestand = (typeof Vernietigingsregeltoestand)[keyof typeof Vernietigingsregeltoestand];

export const vernietigingsregeltoestandNaam: Record<Vernietigingsregeltoestand, string> = {
  OPEN: 'Nog niet vernietigd',
  VERNIETIGD: 'Vernietigd',
  OVERGESLAGEN: 'Overgeslagen: mocht niet meer',
};

/** The answer to a family member who asks to destroy their data. */
export const Vernietigingsbesluit = { TOEGEWEZEN: 'TOEGEWEZEN', GEWEIGERD: 'GEWEIGERD' } as const;
export type Vernietigingsbesluit = (typeof Vernietigingsbesluit)[keyof typeof Vernietigingsbesluit];

export const vernietigingsbesluitNaam: Record<Vernietigingsbesluit, string> = { TOEGEWEZEN: 'Toegewezen', GEWEIGERD: 'Geweigerd' };

/** From when a term counts. */
export const Bewaartermijnbegin = { EINDE: 'EINDE', GEBOORTE: 'GEBOORTE', ALTIJD: 'ALTIJD' } as const;
export type Bewaartermijnbegin = (typeof Bewaartermijnbegin)[keyof typeof Bewaartermijnbegin];

export const bewaartermijnbeginNaam: Record<Bewaartermijnbegin, string> = {
  EINDE: 'Na het einde',
  GEBOORTE: 'Na de geboorte van het jongste kind',
  ALTIJD: 'Altijd bewaren',
};

/** Kinds of record: which one an organisation has of a casus follows from what happened in it. */
export const Dossiersoort = {
  MELDING: 'MELDING',
  JEUGDHULP: 'JEUGDHULP',
  MAATREGEL: 'MAATREGEL',
  BESCHERMING: 'BESCHERMING',
  GEZAGSBEEINDIGING: 'GEZAGSBEEINDIGING',
  ONDERSTEUNING: 'ONDERSTEUNING',
} as const;
export type Dossiersoort = (typeof Dossiersoort)[keyof typeof Dossiersoort];

export const dossiersoortNaam: Record<Dossiersoort, string> = {
  MELDING: 'Melding en onderzoek',
  JEUGDHULP: 'Jeugdhulp',
  MAATREGEL: 'Kinderbeschermingsmaatregel',
  BESCHERMING: 'Toetsing of onderzoek van de Raad',
  GEZAGSBEEINDIGING: 'Beëindiging van het gezag',
  ONDERSTEUNING: 'Ondersteuning door het wijkteam',
};
