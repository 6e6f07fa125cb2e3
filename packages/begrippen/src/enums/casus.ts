/** Derived, never stored: with children it is a gezin (C01). */
export const SoortSamenlevingsvorm = {
  GEZIN: 'GEZIN',
  HUISHOUDEN: 'HUISHOUDEN',
} as const;
export type SoortSamenlevingsvorm = (typeof SoortSamenlevingsvorm)[keyof typeof SoortSamenlevingsvorm];

export const soortSamenlevingsvormNaam: Record<SoortSamenlevingsvorm, string> = {
  GEZIN: 'Gezin',
  HUISHOUDEN: 'Huishouden',
};

export const Herkomst = {
  VEILIG_THUIS: 'VEILIG_THUIS',
  RVDK: 'RVDK',
  WIJKTEAM: 'WIJKTEAM',
} as const;
export type Herkomst = (typeof Herkomst)[keyof typeof Herkomst];

export const herkomstNaam: Record<Herkomst, string> = {
  VEILIG_THUIS: 'Veilig Thuis',
  RVDK: 'Raad voor de Kinderbescherming',
  WIJKTEAM: 'Wijkteam',
};

export const Casustoestand = {
  BIJ_VEILIG_THUIS: 'BIJ_VEILIG_THUIS',
  BIJ_RAAD: 'BIJ_RAAD',
  AANGEBODEN: 'AANGEBODEN',
  WACHT_OP_DUO: 'WACHT_OP_DUO',
  BIJ_DUO: 'BIJ_DUO',
  BIJ_WIJKTEAM: 'BIJ_WIJKTEAM',
  GESLOTEN: 'GESLOTEN',
} as const;
export type Casustoestand = (typeof Casustoestand)[keyof typeof Casustoestand];

export const casustoestandNaam: Record<Casustoestand, string> = {
  BIJ_VEILIG_THUIS: 'Bij Veilig Thuis',
  BIJ_RAAD: 'Bij de Raad',
  AANGEBODEN: 'Aangeboden',
  WACHT_OP_DUO: 'Wacht op een duo',
  BIJ_DUO: 'Bij het duo',
  BIJ_WIJKTEAM: 'Bij het wijkteam',
  GESLOTEN: 'Gesloten',
};

/** The three phases of the Top-3 method; they may overlap and go back. */
export const Fase = {
  DIRECTE_VEILIGHEID: 'DIRECTE_VEILIGHEID',
  RISICOGESTUURD_WERKEN: 'RISICOGESTUURD_WERKEN',
  HERSTELGERICHT_WERKEN: 'HERSTELGERICHT_WERKEN',
} as const;
export type Fase = (typeof Fase)[keyof typeof Fase];

export const faseNaam: Record<Fase, string> = {
  DIRECTE_VEILIGHEID: 'Directe veiligheid',
  RISICOGESTUURD_WERKEN: 'Risicogestuurd werken',
  HERSTELGERICHT_WERKEN: 'Herstelgericht werken',
};

export const Kader = {
  VRIJWILLIG: 'VRIJWILLIG',
  GEDWONGEN: 'GEDWONGEN',
} as const;
export type Kader = (typeof Kader)[keyof typeof Kader];

export const kaderNaam: Record<Kader, string> = {
  VRIJWILLIG: 'Vrijwillig',
  GEDWONGEN: 'Gedwongen',
};
