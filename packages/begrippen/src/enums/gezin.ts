export const Geslacht = {
  VROUW: 'VROUW',
  MAN: 'MAN',
  ANDERS: 'ANDERS',
  ONBEKEND: 'ONBEKEND',
} as const;
export type Geslacht = (typeof Geslacht)[keyof typeof Geslacht];

export const geslachtNaam: Record<Geslacht, string> = {
  VROUW: 'Vrouw',
  MAN: 'Man',
  ANDERS: 'Anders',
  ONBEKEND: 'Onbekend',
};

export const Gezinsrol = {
  OUDER: 'OUDER',
  KIND: 'KIND',
  PARTNER: 'PARTNER',
  GROOTOUDER: 'GROOTOUDER',
  HUISGENOOT: 'HUISGENOOT',
  ANDERS: 'ANDERS',
} as const;
export type Gezinsrol = (typeof Gezinsrol)[keyof typeof Gezinsrol];

export const gezinsrolNaam: Record<Gezinsrol, string> = {
  OUDER: 'Ouder',
  KIND: 'Kind',
  PARTNER: 'Partner',
  GROOTOUDER: 'Grootouder',
  HUISGENOOT: 'Huisgenoot',
  ANDERS: 'Anders',
};

export const Relatiesoort = {
  OUDER_VAN: 'OUDER_VAN',
  PARTNER_VAN: 'PARTNER_VAN',
  EX_PARTNER_VAN: 'EX_PARTNER_VAN',
  BROER_ZUS_VAN: 'BROER_ZUS_VAN',
  GROOTOUDER_VAN: 'GROOTOUDER_VAN',
  VERZORGER_VAN: 'VERZORGER_VAN',
  ANDERS: 'ANDERS',
} as const;
export type Relatiesoort = (typeof Relatiesoort)[keyof typeof Relatiesoort];

export const relatiesoortNaam: Record<Relatiesoort, string> = {
  OUDER_VAN: 'Ouder van',
  PARTNER_VAN: 'Partner van',
  EX_PARTNER_VAN: 'Ex-partner van',
  BROER_ZUS_VAN: 'Broer of zus van',
  GROOTOUDER_VAN: 'Grootouder van',
  VERZORGER_VAN: 'Verzorger van',
  ANDERS: 'Andere relatie met',
};
