/** Who takes part beside the product: the name in the tables, the file that is its server, and what it is. */
export interface Deelnemer {
  readonly naam: string;
  readonly bestand: string;
  readonly titel: string;
}

export const PRODUCT = 'product';
export const LIMIET = 'limiet';

export const deelnemers: readonly Deelnemer[] = [
  { naam: LIMIET, bestand: 'limiet', titel: 'De grens: node:http en één opdracht per vraag' },
];

export const titelVan = (naam: string): string => (naam === PRODUCT ? 'Blijvend Veilig' : (deelnemers.find((deelnemer) => deelnemer.naam === naam)?.titel ?? naam));
