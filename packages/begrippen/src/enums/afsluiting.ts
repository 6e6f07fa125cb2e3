export const Afsluitreden = {
  ZELFSTANDIG_VERDER: 'ZELFSTANDIG_VERDER',
  OVERGEDRAGEN_BEMOEIZORG: 'OVERGEDRAGEN_BEMOEIZORG',
  TERUG_NAAR_WIJKTEAM: 'TERUG_NAAR_WIJKTEAM',
  OVERGEDRAGEN_WIJKTEAM: 'OVERGEDRAGEN_WIJKTEAM',
  GEVLUCHT_BUITENLAND: 'GEVLUCHT_BUITENLAND',
  GEEN_ONVEILIGHEID_VASTGESTELD: 'GEEN_ONVEILIGHEID_VASTGESTELD',
} as const;
export type Afsluitreden = (typeof Afsluitreden)[keyof typeof Afsluitreden];

export const afsluitredenNaam: Record<Afsluitreden, string> = {
  ZELFSTANDIG_VERDER: 'Het gezin kan zelf verder',
  OVERGEDRAGEN_BEMOEIZORG: 'Overgedragen aan bemoeizorg',
  TERUG_NAAR_WIJKTEAM: 'Terug naar het wijkteam',
  OVERGEDRAGEN_WIJKTEAM: 'Overgedragen aan het wijkteam',
  GEVLUCHT_BUITENLAND: 'Gevlucht naar het buitenland',
  GEEN_ONVEILIGHEID_VASTGESTELD: 'Geen onveiligheid vastgesteld',
};

/** What came of it for one person: a family can go on while one of them cannot (N82). */
export const Liduitkomst = {
  VEILIG_THUIS: 'VEILIG_THUIS',
  VEILIG_ELDERS: 'VEILIG_ELDERS',
  VERDER_MET_HULP: 'VERDER_MET_HULP',
  NIET_VEILIG_GENOEG: 'NIET_VEILIG_GENOEG',
  NIET_BEKEND: 'NIET_BEKEND',
} as const;
export type Liduitkomst = (typeof Liduitkomst)[keyof typeof Liduitkomst];

export const liduitkomstNaam: Record<Liduitkomst, string> = {
  VEILIG_THUIS: 'Woont veilig thuis',
  VEILIG_ELDERS: 'Woont veilig ergens anders',
  VERDER_MET_HULP: 'Veilig, met hulp van een ander',
  NIET_VEILIG_GENOEG: 'Nog niet veilig genoeg, een ander gaat verder',
  NIET_BEKEND: 'Niet bekend',
};

/** What stood in the way (N25, N102): for who decides about it, never about whom. */
export const Knelpunt = {
  WACHTLIJST: 'WACHTLIJST',
  GEEN_PASSENDE_HULP: 'GEEN_PASSENDE_HULP',
  GELD_OF_BESCHIKKING: 'GELD_OF_BESCHIKKING',
  WONEN: 'WONEN',
  REGELS_VAN_INSTANTIES: 'REGELS_VAN_INSTANTIES',
  DUBBEL_WERK: 'DUBBEL_WERK',
  GEEN_CAPACITEIT: 'GEEN_CAPACITEIT',
  HULP_NIET_GEWILD: 'HULP_NIET_GEWILD',
} as const;
export type Knelpunt = (typeof Knelpunt)[keyof typeof Knelpunt];

export const knelpuntNaam: Record<Knelpunt, string> = {
  WACHTLIJST: 'Een wachtlijst',
  GEEN_PASSENDE_HULP: 'Passende hulp bestaat niet of is vol',
  GELD_OF_BESCHIKKING: 'Geld of een beschikking',
  WONEN: 'Geen woning of opvang',
  REGELS_VAN_INSTANTIES: 'Regels van een instantie',
  DUBBEL_WERK: 'Anderen deden hetzelfde werk',
  GEEN_CAPACITEIT: 'Te weinig mensen of tijd bij ons',
  HULP_NIET_GEWILD: 'Een ouder wilde geen hulp voor zichzelf',
};

export const Vervolgcontact = {
  HUISARTS: 'HUISARTS',
  WIJKTEAM: 'WIJKTEAM',
  BEMOEIZORG: 'BEMOEIZORG',
  GEEN: 'GEEN',
} as const;
export type Vervolgcontact = (typeof Vervolgcontact)[keyof typeof Vervolgcontact];

export const vervolgcontactNaam: Record<Vervolgcontact, string> = {
  HUISARTS: 'Huisarts',
  WIJKTEAM: 'Wijkteam',
  BEMOEIZORG: 'Bemoeizorg',
  GEEN: 'Geen',
};

export const Terugkoppelingaan = {
  VEILIG_THUIS: 'VEILIG_THUIS',
  RVDK: 'RVDK',
} as const;
export type Terugkoppelingaan = (typeof Terugkoppelingaan)[keyof typeof Terugkoppelingaan];

export const terugkoppelingaanNaam: Record<Terugkoppelingaan, string> = {
  VEILIG_THUIS: 'Veilig Thuis',
  RVDK: 'Raad voor de Kinderbescherming',
};
