/** A pattern in the access log that asks for a second look. */
export const Opvallendsoort = {
  VEEL_CASUSSEN: 'VEEL_CASUSSEN',
  EIGEN_NAAM: 'EIGEN_NAAM',
  ZONDER_VERVOLG: 'ZONDER_VERVOLG',
  BUITEN_WERKTIJD: 'BUITEN_WERKTIJD',
  TE_VEEL_ZOEKEN: 'TE_VEEL_ZOEKEN',
} as const;
export type Opvallendsoort = (typeof Opvallendsoort)[keyof typeof Opvallendsoort];

export const opvallendsoortNaam: Record<Opvallendsoort, string> = {
  VEEL_CASUSSEN: 'Veel casussen in korte tijd',
  EIGEN_NAAM: 'Eigen achternaam',
  ZONDER_VERVOLG: 'Kijken zonder vervolg',
  BUITEN_WERKTIJD: 'Buiten werktijd',
  TE_VEEL_ZOEKEN: 'Te veel zoeken',
};

/** What the privacy officer found when looking into a pattern. */
export const Nakijkbevinding = {
  IN_ORDE: 'IN_ORDE',
  GESPREK: 'GESPREK',
  ONRECHTMATIG: 'ONRECHTMATIG',
} as const;
export type Nakijkbevinding = (typeof Nakijkbevinding)[keyof typeof Nakijkbevinding];

export const nakijkbevindingNaam: Record<Nakijkbevinding, string> = {
  IN_ORDE: 'In orde',
  GESPREK: 'Gesprek nodig',
  ONRECHTMATIG: 'Mocht niet',
};
