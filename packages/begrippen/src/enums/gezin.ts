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
  ADOPTIEOUDER_VAN: 'ADOPTIEOUDER_VAN',
  PLEEGOUDER_VAN: 'PLEEGOUDER_VAN',
  STIEFOUDER_VAN: 'STIEFOUDER_VAN',
  PARTNER_VAN: 'PARTNER_VAN',
  GEHUWD_MET: 'GEHUWD_MET',
  EX_PARTNER_VAN: 'EX_PARTNER_VAN',
  GESCHEIDEN_VAN: 'GESCHEIDEN_VAN',
  BROER_ZUS_VAN: 'BROER_ZUS_VAN',
  EENEIIGE_TWEELING_VAN: 'EENEIIGE_TWEELING_VAN',
  TWEEEIIGE_TWEELING_VAN: 'TWEEEIIGE_TWEELING_VAN',
  GROOTOUDER_VAN: 'GROOTOUDER_VAN',
  VERZORGER_VAN: 'VERZORGER_VAN',
  ANDERS: 'ANDERS',
} as const;
export type Relatiesoort = (typeof Relatiesoort)[keyof typeof Relatiesoort];

export const relatiesoortNaam: Record<Relatiesoort, string> = {
  OUDER_VAN: 'Ouder van',
  ADOPTIEOUDER_VAN: 'Adoptieouder van',
  PLEEGOUDER_VAN: 'Pleegouder van',
  STIEFOUDER_VAN: 'Stiefouder van',
  PARTNER_VAN: 'Partner van',
  GEHUWD_MET: 'Gehuwd met',
  EX_PARTNER_VAN: 'Ex-partner van',
  GESCHEIDEN_VAN: 'Gescheiden van',
  BROER_ZUS_VAN: 'Broer of zus van',
  EENEIIGE_TWEELING_VAN: 'Eeneiige tweeling met',
  TWEEEIIGE_TWEELING_VAN: 'Twee-eiige tweeling met',
  GROOTOUDER_VAN: 'Grootouder van',
  VERZORGER_VAN: 'Verzorger van',
  ANDERS: 'Andere relatie met',
};

/** How two people are with each other now. Violence goes from the first to the second. */
export const Relatieband = {
  NABIJ: 'NABIJ',
  AFSTANDELIJK: 'AFSTANDELIJK',
  GESPANNEN: 'GESPANNEN',
  CONFLICT: 'CONFLICT',
  GEWELD: 'GEWELD',
  VERBROKEN: 'VERBROKEN',
} as const;
export type Relatieband = (typeof Relatieband)[keyof typeof Relatieband];

export const relatiebandNaam: Record<Relatieband, string> = {
  NABIJ: 'Nabij',
  AFSTANDELIJK: 'Afstandelijk',
  GESPANNEN: 'Gespannen',
  CONFLICT: 'Veel ruzie',
  GEWELD: 'Geweld',
  VERBROKEN: 'Contact verbroken',
};

/** How strong the line is between the family and somebody around it. */
export const Netwerkband = {
  STERK: 'STERK',
  GEWOON: 'GEWOON',
  ZWAK: 'ZWAK',
  GESPANNEN: 'GESPANNEN',
  VERBROKEN: 'VERBROKEN',
} as const;
export type Netwerkband = (typeof Netwerkband)[keyof typeof Netwerkband];

export const netwerkbandNaam: Record<Netwerkband, string> = {
  STERK: 'Sterk',
  GEWOON: 'Gewoon',
  ZWAK: 'Zwak',
  GESPANNEN: 'Gespannen',
  VERBROKEN: 'Verbroken',
};

/** What a home is to who lives there; somebody may have two homes. */
export const Verblijfsoort = {
  THUIS: 'THUIS',
  TWEEDE_THUIS: 'TWEEDE_THUIS',
  NETWERK: 'NETWERK',
  PLEEGGEZIN: 'PLEEGGEZIN',
  OPVANG: 'OPVANG',
  INSTELLING: 'INSTELLING',
} as const;
export type Verblijfsoort = (typeof Verblijfsoort)[keyof typeof Verblijfsoort];

export const verblijfsoortNaam: Record<Verblijfsoort, string> = {
  THUIS: 'Thuis',
  TWEEDE_THUIS: 'Tweede thuis',
  NETWERK: 'Bij familie of bekenden',
  PLEEGGEZIN: 'Pleeggezin',
  OPVANG: 'Opvang',
  INSTELLING: 'Instelling',
};

/** In what way somebody decides about a child by law. */
export const Gezagsoort = {
  OUDERLIJK_GEZAG: 'OUDERLIJK_GEZAG',
  GEZAMENLIJK_GEZAG: 'GEZAMENLIJK_GEZAG',
  VOOGDIJ: 'VOOGDIJ',
  VOORLOPIGE_VOOGDIJ: 'VOORLOPIGE_VOOGDIJ',
  GEEN_GEZAG: 'GEEN_GEZAG',
} as const;
export type Gezagsoort = (typeof Gezagsoort)[keyof typeof Gezagsoort];

export const gezagsoortNaam: Record<Gezagsoort, string> = {
  OUDERLIJK_GEZAG: 'Ouderlijk gezag, alleen',
  GEZAMENLIJK_GEZAG: 'Ouderlijk gezag, samen',
  VOOGDIJ: 'Voogdij',
  VOORLOPIGE_VOOGDIJ: 'Voorlopige voogdij',
  GEEN_GEZAG: 'Geen gezag',
};
