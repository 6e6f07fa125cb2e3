/** Who asks, as a kind: an adviesvraag names nobody (domain §3.2). */
export const Adviesvrager = {
  BETROKKENE: 'BETROKKENE',
  OMSTANDER: 'OMSTANDER',
  ONDERWIJS_OPVANG: 'ONDERWIJS_OPVANG',
  ZORG: 'ZORG',
  POLITIE_JUSTITIE: 'POLITIE_JUSTITIE',
  GEMEENTE_WIJKTEAM: 'GEMEENTE_WIJKTEAM',
  ANDERE_PROFESSIONAL: 'ANDERE_PROFESSIONAL',
} as const;
export type Adviesvrager = (typeof Adviesvrager)[keyof typeof Adviesvrager];

export const adviesvragerNaam: Record<Adviesvrager, string> = {
  BETROKKENE: 'Iemand uit het gezin zelf',
  OMSTANDER: 'Familie, buur of vriend',
  ONDERWIJS_OPVANG: 'School of kinderopvang',
  ZORG: 'Huisarts of andere zorg',
  POLITIE_JUSTITIE: 'Politie of justitie',
  GEMEENTE_WIJKTEAM: 'Gemeente of wijkteam',
  ANDERE_PROFESSIONAL: 'Andere professional',
};

export const Adviesvraagtoestand = {
  OPEN: 'OPEN',
  BEANTWOORD: 'BEANTWOORD',
  GESLOTEN: 'GESLOTEN',
  WORDT_MELDING: 'WORDT_MELDING',
  OMGEZET: 'OMGEZET',
} as const;
export type Adviesvraagtoestand = (typeof Adviesvraagtoestand)[keyof typeof Adviesvraagtoestand];

export const adviesvraagtoestandNaam: Record<Adviesvraagtoestand, string> = {
  OPEN: 'Wacht op antwoord',
  BEANTWOORD: 'Beantwoord',
  GESLOTEN: 'Afgesloten',
  WORDT_MELDING: 'Wordt een melding',
  OMGEZET: 'Melding geworden',
};

export const Adviessluitreden = {
  GEHOLPEN: 'GEHOLPEN',
  DOORVERWEZEN: 'DOORVERWEZEN',
  NIET_MEER_NODIG: 'NIET_MEER_NODIG',
} as const;
export type Adviessluitreden = (typeof Adviessluitreden)[keyof typeof Adviessluitreden];

export const adviessluitredenNaam: Record<Adviessluitreden, string> = {
  GEHOLPEN: 'De vrager kan verder met het advies',
  DOORVERWEZEN: 'Verwezen naar een andere organisatie',
  NIET_MEER_NODIG: 'De vraag is niet meer nodig',
};
