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
