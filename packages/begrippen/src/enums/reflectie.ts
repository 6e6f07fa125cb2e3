export const Reflectiesoort = {
  TWIJFEL: 'TWIJFEL',
  VRAAG: 'VRAAG',
  PERSPECTIEF: 'PERSPECTIEF',
  TEGENDENKVRAAG: 'TEGENDENKVRAAG',
} as const;
export type Reflectiesoort = (typeof Reflectiesoort)[keyof typeof Reflectiesoort];

export const reflectiesoortNaam: Record<Reflectiesoort, string> = {
  TWIJFEL: 'Twijfel',
  VRAAG: 'Vraag',
  PERSPECTIEF: 'Ander perspectief',
  TEGENDENKVRAAG: 'Tegendenkvraag',
};

/** What a point learned helps with: the page of the duo where it stands as help. */
export const Leerpuntplek = {
  TOP_3: 'TOP_3',
  FEITEN: 'FEITEN',
  PLAN: 'PLAN',
  CONTACT: 'CONTACT',
  RISICOS: 'RISICOS',
  BELEVING: 'BELEVING',
  REFLECTIE: 'REFLECTIE',
  TOETSING: 'TOETSING',
  OVERDRACHT: 'OVERDRACHT',
} as const;
export type Leerpuntplek = (typeof Leerpuntplek)[keyof typeof Leerpuntplek];

export const leerpuntplekNaam: Record<Leerpuntplek, string> = {
  TOP_3: 'Top-3',
  FEITEN: 'Feiten',
  PLAN: 'Plannen en afspraken',
  CONTACT: 'Contact',
  RISICOS: 'Risico’s',
  BELEVING: 'Veiligheidsbeleving',
  REFLECTIE: 'Reflectie',
  TOETSING: 'Toetsing door de Raad',
  OVERDRACHT: 'Overdracht en afsluiten',
};

export const Leerpunttoestand = { VOORGESTELD: 'VOORGESTELD', HELPTEKST: 'HELPTEKST', AFGEWEZEN: 'AFGEWEZEN' } as const;
export type Leerpunttoestand = (typeof Leerpunttoestand)[keyof typeof Leerpunttoestand];

export const leerpunttoestandNaam: Record<Leerpunttoestand, string> = {
  VOORGESTELD: 'Wacht op een collega',
  HELPTEKST: 'Staat als hulp op de bladzijde',
  AFGEWEZEN: 'Niet overgenomen',
};
