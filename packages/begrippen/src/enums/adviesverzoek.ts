/** A question of a wijkteam to Blijvend Veilig, about nobody by name (N107 step 1, N109). */
export const Adviesverzoektoestand = {
  OPEN: 'OPEN',
  WACHT_OP_WIJKTEAM: 'WACHT_OP_WIJKTEAM',
  BEANTWOORD: 'BEANTWOORD',
  GESLOTEN: 'GESLOTEN',
  MEELOPEN: 'MEELOPEN',
  MELDING: 'MELDING',
} as const;
export type Adviesverzoektoestand = (typeof Adviesverzoektoestand)[keyof typeof Adviesverzoektoestand];

export const adviesverzoektoestandNaam: Record<Adviesverzoektoestand, string> = {
  OPEN: 'Wacht op Blijvend Veilig',
  WACHT_OP_WIJKTEAM: 'Wacht op het wijkteam',
  BEANTWOORD: 'Beantwoord',
  GESLOTEN: 'Afgesloten',
  MEELOPEN: 'Meelopen geworden',
  MELDING: 'Naar Veilig Thuis gegaan',
};

export const Adviesthema = {
  VEILIGHEID: 'VEILIGHEID',
  GESPREK: 'GESPREK',
  HUISELIJKE_RELATIES: 'HUISELIJKE_RELATIES',
  SEKSUEEL_GEDRAG: 'SEKSUEEL_GEDRAG',
  EERGERELATEERD: 'EERGERELATEERD',
  OUDERENMISHANDELING: 'OUDERENMISHANDELING',
  TRAUMA: 'TRAUMA',
  LVB: 'LVB',
  GGZ: 'GGZ',
  VERSLAVING: 'VERSLAVING',
  SCHEIDING: 'SCHEIDING',
} as const;
export type Adviesthema = (typeof Adviesthema)[keyof typeof Adviesthema];

export const adviesthemaNaam: Record<Adviesthema, string> = {
  VEILIGHEID: 'Veiligheid inschatten',
  GESPREK: 'Het gesprek met het gezin',
  HUISELIJKE_RELATIES: 'Geweld in relaties',
  SEKSUEEL_GEDRAG: 'Seksueel gedrag',
  EERGERELATEERD: 'Eer en familiedruk',
  OUDERENMISHANDELING: 'Onveiligheid bij ouderen',
  TRAUMA: 'Trauma',
  LVB: 'Licht verstandelijke beperking',
  GGZ: 'Psychische problemen',
  VERSLAVING: 'Verslaving',
  SCHEIDING: 'Scheiding',
};

/** Who says what in the talk about one question. */
export const Adviesberichtsoort = { REACTIE: 'REACTIE', TERUGVRAAG: 'TERUGVRAAG', ADVIES: 'ADVIES' } as const;
export type Adviesberichtsoort = (typeof Adviesberichtsoort)[keyof typeof Adviesberichtsoort];

export const adviesberichtsoortNaam: Record<Adviesberichtsoort, string> = { REACTIE: 'Het wijkteam schrijft', TERUGVRAAG: 'Blijvend Veilig vraagt', ADVIES: 'Advies' };
