/** Why a family comes back to Blijvend Veilig after the closing (N83). */
export const Terugkeeraanleiding = {
  AFSPRAAK_GEBROKEN: 'AFSPRAAK_GEBROKEN',
  ZORG_STIJGT: 'ZORG_STIJGT',
  NIEUW_VOORVAL: 'NIEUW_VOORVAL',
  SIGNAAL_VAN_BUITEN: 'SIGNAAL_VAN_BUITEN',
} as const;
export type Terugkeeraanleiding = (typeof Terugkeeraanleiding)[keyof typeof Terugkeeraanleiding];

export const terugkeeraanleidingNaam: Record<Terugkeeraanleiding, string> = {
  AFSPRAAK_GEBROKEN: 'Een afspraak is niet nagekomen',
  ZORG_STIJGT: 'De zorg neemt toe',
  NIEUW_VOORVAL: 'Er is iets gebeurd',
  SIGNAAL_VAN_BUITEN: 'De huisarts of een ander die contact houdt, belde',
};

/** Who came: the duo of then, or the team that forms a new one. */
export const Terugkeeruitkomst = {
  OUDE_DUO: 'OUDE_DUO',
  TEAM: 'TEAM',
} as const;
export type Terugkeeruitkomst = (typeof Terugkeeruitkomst)[keyof typeof Terugkeeruitkomst];

export const terugkeeruitkomstNaam: Record<Terugkeeruitkomst, string> = {
  OUDE_DUO: 'Het duo van toen werkt weer met het gezin',
  TEAM: 'Aangeboden aan het team, dat een nieuw duo vormt',
};

/** What was found at a moment to look again, by who keeps contact. */
export const Kijkoordeel = {
  GAAT_GOED: 'GAAT_GOED',
  LET_OP: 'LET_OP',
  ZORG_STIJGT: 'ZORG_STIJGT',
} as const;
export type Kijkoordeel = (typeof Kijkoordeel)[keyof typeof Kijkoordeel];

export const kijkoordeelNaam: Record<Kijkoordeel, string> = {
  GAAT_GOED: 'Het gaat goed',
  LET_OP: 'Er is iets om op te letten',
  ZORG_STIJGT: 'De zorg neemt toe',
};
