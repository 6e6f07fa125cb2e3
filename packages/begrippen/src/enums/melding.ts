/** AMBTSHALVE: Veilig Thuis acts of its own accord, so there is no melder. */
export const Meldingsoort = {
  MELDING: 'MELDING',
  AMBTSHALVE: 'AMBTSHALVE',
} as const;
export type Meldingsoort = (typeof Meldingsoort)[keyof typeof Meldingsoort];

export const meldingsoortNaam: Record<Meldingsoort, string> = {
  MELDING: 'Melding',
  AMBTSHALVE: 'Ambtshalve melding',
};

export const Meldingtoestand = {
  NIEUW: 'NIEUW',
  IN_BEOORDELING: 'IN_BEOORDELING',
  BEOORDEELD: 'BEOORDEELD',
} as const;
export type Meldingtoestand = (typeof Meldingtoestand)[keyof typeof Meldingtoestand];

export const meldingtoestandNaam: Record<Meldingtoestand, string> = {
  NIEUW: 'Nieuw',
  IN_BEOORDELING: 'In beoordeling',
  BEOORDEELD: 'Beoordeeld',
};

export const Urgentie = {
  CRISIS: 'CRISIS',
  SPOED: 'SPOED',
  NIET_ACUUT: 'NIET_ACUUT',
} as const;
export type Urgentie = (typeof Urgentie)[keyof typeof Urgentie];

export const urgentieNaam: Record<Urgentie, string> = {
  CRISIS: 'Crisis: vandaag',
  SPOED: 'Spoed',
  NIET_ACUUT: 'Niet acuut',
};

export const DirecteVeiligheid = {
  ACUUT_ONVEILIG: 'ACUUT_ONVEILIG',
  ONVEILIG: 'ONVEILIG',
  VOLDOENDE_VEILIG: 'VOLDOENDE_VEILIG',
  ONBEKEND: 'ONBEKEND',
} as const;
export type DirecteVeiligheid = (typeof DirecteVeiligheid)[keyof typeof DirecteVeiligheid];

export const directeVeiligheidNaam: Record<DirecteVeiligheid, string> = {
  ACUUT_ONVEILIG: 'Acuut onveilig',
  ONVEILIG: 'Onveilig',
  VOLDOENDE_VEILIG: 'Nu veilig genoeg',
  ONBEKEND: 'Nog niet bekend',
};

export const Meldersoort = {
  OMSTANDER: 'OMSTANDER',
  PROFESSIONAL: 'PROFESSIONAL',
} as const;
export type Meldersoort = (typeof Meldersoort)[keyof typeof Meldersoort];

export const meldersoortNaam: Record<Meldersoort, string> = {
  OMSTANDER: 'Omstander',
  PROFESSIONAL: 'Professional',
};

/** Wmo 2015: why the family does not hear who reported (domain §3.4). */
export const Anonimiteitsgrond = {
  GEEN_TOESTEMMING_OMSTANDER: 'GEEN_TOESTEMMING_OMSTANDER',
  BEDREIGING_BETROKKENEN: 'BEDREIGING_BETROKKENEN',
  BEDREIGING_MELDER: 'BEDREIGING_MELDER',
  VERSTORING_VERTROUWENSRELATIE: 'VERSTORING_VERTROUWENSRELATIE',
} as const;
export type Anonimiteitsgrond = (typeof Anonimiteitsgrond)[keyof typeof Anonimiteitsgrond];

export const anonimiteitsgrondNaam: Record<Anonimiteitsgrond, string> = {
  GEEN_TOESTEMMING_OMSTANDER: 'De omstander geeft geen toestemming om de naam te noemen',
  BEDREIGING_BETROKKENEN: 'Noemen van de naam bedreigt (mogelijk) de mensen om wie het gaat',
  BEDREIGING_MELDER: 'Noemen van de naam bedreigt (mogelijk) de melder of collega’s',
  VERSTORING_VERTROUWENSRELATIE: 'Noemen van de naam verstoort (mogelijk) de vertrouwensrelatie',
};

export const Triagebesluit = {
  OVERDRACHT_BLIJVEND_VEILIG: 'OVERDRACHT_BLIJVEND_VEILIG',
  OVERDRACHT_WIJKTEAM: 'OVERDRACHT_WIJKTEAM',
  OVERDRACHT_BETROKKEN_PROFESSIONAL: 'OVERDRACHT_BETROKKEN_PROFESSIONAL',
  VOORWAARDEN_EN_VERVOLG: 'VOORWAARDEN_EN_VERVOLG',
  ONDERZOEK: 'ONDERZOEK',
  VERZOEK_RAAD: 'VERZOEK_RAAD',
  OMZETTEN_IN_ADVIES: 'OMZETTEN_IN_ADVIES',
  GEEN_VERVOLG: 'GEEN_VERVOLG',
} as const;
export type Triagebesluit = (typeof Triagebesluit)[keyof typeof Triagebesluit];

export const triagebesluitNaam: Record<Triagebesluit, string> = {
  OVERDRACHT_BLIJVEND_VEILIG: 'Overdragen aan Blijvend Veilig',
  OVERDRACHT_WIJKTEAM: 'Overdragen aan het wijkteam',
  OVERDRACHT_BETROKKEN_PROFESSIONAL: 'Overdragen aan een betrokken professional',
  VOORWAARDEN_EN_VERVOLG: 'Voorwaarden en vervolg',
  ONDERZOEK: 'Onderzoek door Veilig Thuis',
  VERZOEK_RAAD: 'De Raad vragen om onderzoek',
  OMZETTEN_IN_ADVIES: 'Omzetten in advies',
  GEEN_VERVOLG: 'Geen vervolg',
};
