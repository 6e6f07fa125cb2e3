/** A beoordeling stands when it is VASTGESTELD; *geen vervolg* waits for a colleague first. */
export const Beoordelingtoestand = {
  TE_BEVESTIGEN: 'TE_BEVESTIGEN',
  VASTGESTELD: 'VASTGESTELD',
  TERUGGESTUURD: 'TERUGGESTUURD',
} as const;
export type Beoordelingtoestand = (typeof Beoordelingtoestand)[keyof typeof Beoordelingtoestand];

export const beoordelingtoestandNaam: Record<Beoordelingtoestand, string> = {
  TE_BEVESTIGEN: 'Wacht op een collega',
  VASTGESTELD: 'Vastgesteld',
  TERUGGESTUURD: 'Teruggestuurd',
};

export const Onderzoektoestand = {
  LOPEND: 'LOPEND',
  AFGEROND: 'AFGEROND',
} as const;
export type Onderzoektoestand = (typeof Onderzoektoestand)[keyof typeof Onderzoektoestand];

export const onderzoektoestandNaam: Record<Onderzoektoestand, string> = {
  LOPEND: 'Loopt',
  AFGEROND: 'Afgerond',
};

/** What Veilig Thuis must state by law (N100a): whether there was violence or abuse. */
export const Onderzoeksconclusie = {
  BEVESTIGD: 'BEVESTIGD',
  NIET_BEVESTIGD: 'NIET_BEVESTIGD',
  NIET_VAST_TE_STELLEN: 'NIET_VAST_TE_STELLEN',
} as const;
export type Onderzoeksconclusie = (typeof Onderzoeksconclusie)[keyof typeof Onderzoeksconclusie];

export const onderzoeksconclusieNaam: Record<Onderzoeksconclusie, string> = {
  BEVESTIGD: 'Bevestigd',
  NIET_BEVESTIGD: 'Niet bevestigd',
  NIET_VAST_TE_STELLEN: 'Niet vast te stellen',
};

export const Vervolgtoestand = {
  LOPEND: 'LOPEND',
  AFGEROND: 'AFGEROND',
} as const;
export type Vervolgtoestand = (typeof Vervolgtoestand)[keyof typeof Vervolgtoestand];

export const vervolgtoestandNaam: Record<Vervolgtoestand, string> = {
  LOPEND: 'Loopt',
  AFGEROND: 'Afgerond',
};

/** How safe it is when Veilig Thuis looks again: first directly safe, in the end safe for good. */
export const Monitoroordeel = {
  NIET_VEILIG: 'NIET_VEILIG',
  DIRECT_VEILIG: 'DIRECT_VEILIG',
  STABIEL_VEILIG: 'STABIEL_VEILIG',
} as const;
export type Monitoroordeel = (typeof Monitoroordeel)[keyof typeof Monitoroordeel];

export const monitoroordeelNaam: Record<Monitoroordeel, string> = {
  NIET_VEILIG: 'Niet veilig',
  DIRECT_VEILIG: 'Direct veilig',
  STABIEL_VEILIG: 'Stabiel veilig',
};

/** The melder hears at least twice (domein §3.5). */
export const Terugkoppelmoment = {
  NA_BEOORDELING: 'NA_BEOORDELING',
  AAN_HET_EINDE: 'AAN_HET_EINDE',
} as const;
export type Terugkoppelmoment = (typeof Terugkoppelmoment)[keyof typeof Terugkoppelmoment];

export const terugkoppelmomentNaam: Record<Terugkoppelmoment, string> = {
  NA_BEOORDELING: 'Na de veiligheidsbeoordeling',
  AAN_HET_EINDE: 'Aan het einde',
};

export const Terugkoppelvorm = {
  BRIEF: 'BRIEF',
  GESPREK: 'GESPREK',
} as const;
export type Terugkoppelvorm = (typeof Terugkoppelvorm)[keyof typeof Terugkoppelvorm];

export const terugkoppelvormNaam: Record<Terugkoppelvorm, string> = {
  BRIEF: 'Brief',
  GESPREK: 'Gesprek aan de telefoon',
};

/** What can be told to a melder; which of these depends on who the melder is (packages/beleid, `terugkoppeling.ts`). */
export const Terugkoppeldeel = {
  DANK: 'DANK',
  BEOORDEELD: 'BEOORDEELD',
  VERVOLG: 'VERVOLG',
  NAAR_WIE: 'NAAR_WIE',
  VOORWAARDEN: 'VOORWAARDEN',
  MONITORAFSPRAKEN: 'MONITORAFSPRAKEN',
  AFGEROND: 'AFGEROND',
  OPNIEUW_MELDEN: 'OPNIEUW_MELDEN',
} as const;
export type Terugkoppeldeel = (typeof Terugkoppeldeel)[keyof typeof Terugkoppeldeel];

export const terugkoppeldeelNaam: Record<Terugkoppeldeel, string> = {
  DANK: 'Dank voor de melding',
  BEOORDEELD: 'Dat de melding is beoordeeld',
  VERVOLG: 'Of er een vervolg is',
  NAAR_WIE: 'Wie er nu met het gezin werkt',
  VOORWAARDEN: 'De veiligheidsvoorwaarden',
  MONITORAFSPRAKEN: 'Wanneer Veilig Thuis weer kijkt',
  AFGEROND: 'Dat Veilig Thuis klaar is',
  OPNIEUW_MELDEN: 'Dat opnieuw melden altijd kan',
};
