/** The kind of danger for which somebody opens a dossier without being involved. */
export const Gevaarsoort = {
  LEVENSGEVAAR: 'LEVENSGEVAAR',
  GEWELD_NU: 'GEWELD_NU',
  KIND_ALLEEN: 'KIND_ALLEEN',
  VERMIST: 'VERMIST',
  ANDERS: 'ANDERS',
} as const;
export type Gevaarsoort = (typeof Gevaarsoort)[keyof typeof Gevaarsoort];

export const gevaarsoortNaam: Record<Gevaarsoort, string> = {
  LEVENSGEVAAR: 'Iemand is in levensgevaar',
  GEWELD_NU: 'Er is nu geweld, of het dreigt elk moment',
  KIND_ALLEEN: 'Een kind is zonder veilige volwassene',
  VERMIST: 'Iemand is weg en mogelijk in gevaar',
  ANDERS: 'Ander acuut gevaar',
};

/** What the privacy officer finds of a noodtoegang afterwards. */
export const Noodbevinding = {
  TERECHT: 'TERECHT',
  NIET_TERECHT: 'NIET_TERECHT',
  NADER_ONDERZOEK: 'NADER_ONDERZOEK',
} as const;
export type Noodbevinding = (typeof Noodbevinding)[keyof typeof Noodbevinding];

export const noodbevindingNaam: Record<Noodbevinding, string> = {
  TERECHT: 'Terecht',
  NIET_TERECHT: 'Niet terecht',
  NADER_ONDERZOEK: 'Nader onderzoek',
};
