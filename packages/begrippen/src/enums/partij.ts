export const Partijsoort = {
  PERSOON: 'PERSOON',
  GROEP: 'GROEP',
} as const;
export type Partijsoort = (typeof Partijsoort)[keyof typeof Partijsoort];

export const partijsoortNaam: Record<Partijsoort, string> = {
  PERSOON: 'Persoon',
  GROEP: 'Groep',
};

export const Organisatiesoort = {
  VEILIG_THUIS: 'VEILIG_THUIS',
  VROUWENOPVANG: 'VROUWENOPVANG',
  GECERTIFICEERDE_INSTELLING: 'GECERTIFICEERDE_INSTELLING',
  RVDK: 'RVDK',
  WIJKTEAM: 'WIJKTEAM',
  BLIJVEND_VEILIG: 'BLIJVEND_VEILIG',
  OVERIG: 'OVERIG',
} as const;
export type Organisatiesoort = (typeof Organisatiesoort)[keyof typeof Organisatiesoort];

export const organisatiesoortNaam: Record<Organisatiesoort, string> = {
  VEILIG_THUIS: 'Veilig Thuis',
  VROUWENOPVANG: 'Vrouwenopvang',
  GECERTIFICEERDE_INSTELLING: 'Gecertificeerde instelling',
  RVDK: 'Raad voor de Kinderbescherming',
  WIJKTEAM: 'Wijkteam',
  BLIJVEND_VEILIG: 'Blijvend Veilig',
  OVERIG: 'Andere organisatie',
};

export const Specialisme = {
  HUISELIJKE_RELATIES: 'HUISELIJKE_RELATIES',
  SEKSUEEL_GEDRAG: 'SEKSUEEL_GEDRAG',
  EERGERELATEERD: 'EERGERELATEERD',
  OUDERENMISHANDELING: 'OUDERENMISHANDELING',
  TRAUMA: 'TRAUMA',
  LVB: 'LVB',
  UITVOEREN_MAATREGEL: 'UITVOEREN_MAATREGEL',
  GGZ: 'GGZ',
  VERSLAVING: 'VERSLAVING',
  SCHEIDING: 'SCHEIDING',
} as const;
export type Specialisme = (typeof Specialisme)[keyof typeof Specialisme];

export const specialismeNaam: Record<Specialisme, string> = {
  HUISELIJKE_RELATIES: 'Geweld in relaties',
  SEKSUEEL_GEDRAG: 'Seksueel gedrag',
  EERGERELATEERD: 'Eer en familiedruk',
  OUDERENMISHANDELING: 'Onveiligheid bij ouderen',
  TRAUMA: 'Trauma',
  LVB: 'Licht verstandelijke beperking',
  UITVOEREN_MAATREGEL: 'Kinderbeschermingsmaatregel uitvoeren',
  GGZ: 'Psychische problemen',
  VERSLAVING: 'Verslaving',
  SCHEIDING: 'Scheiding',
};
