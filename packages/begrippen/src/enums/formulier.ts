/** What a link with a code is for; two kinds with two purposes, that never mix. */
export const Formuliersoort = {
  MELDING: 'MELDING',
  ZORGSIGNAAL: 'ZORGSIGNAAL',
} as const;
export type Formuliersoort = (typeof Formuliersoort)[keyof typeof Formuliersoort];

export const formuliersoortNaam: Record<Formuliersoort, string> = {
  MELDING: 'Melding van een professional',
  ZORGSIGNAAL: 'Zorgsignaal van een wijkagent',
};

export const Formuliertoestand = {
  ONTVANGEN: 'ONTVANGEN',
  OPGEPAKT: 'OPGEPAKT',
  VERWERKT: 'VERWERKT',
  GESLOTEN: 'GESLOTEN',
} as const;
export type Formuliertoestand = (typeof Formuliertoestand)[keyof typeof Formuliertoestand];

export const formuliertoestandNaam: Record<Formuliertoestand, string> = {
  ONTVANGEN: 'Wacht op een medewerker',
  OPGEPAKT: 'Opgepakt',
  VERWERKT: 'Melding vastgelegd',
  GESLOTEN: 'Afgesloten zonder melding',
};

/** Veilig Thuis honours every wish to report (domain §3.2): a form ends without a melding only because it is none. */
export const Formuliersluitreden = {
  DUBBEL: 'DUBBEL',
  LEEG_OF_PROEF: 'LEEG_OF_PROEF',
  GEEN_VERVOLG: 'GEEN_VERVOLG',
} as const;
export type Formuliersluitreden = (typeof Formuliersluitreden)[keyof typeof Formuliersluitreden];

export const formuliersluitredenNaam: Record<Formuliersluitreden, string> = {
  DUBBEL: 'Deze melding kwam ook op een andere manier binnen',
  LEEG_OF_PROEF: 'Er staat geen melding in: leeg, een proef of misbruik',
  GEEN_VERVOLG: 'Het zorgsignaal vraagt nu geen vervolg',
};
