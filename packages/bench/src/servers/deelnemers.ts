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
  { naam: 'postgraphile', bestand: 'postgraphile', titel: 'PostGraphile 5, row-level security, kolomrechten' },
  { naam: 'apollo', bestand: 'apollo', titel: 'Apollo Server, DataLoader, graphql-shield' },
  { naam: 'typegraphql', bestand: 'typegraphql', titel: 'type-graphql, TypeORM, DataLoader, @Authorized' },
  { naam: 'mercurius', bestand: 'mercurius', titel: 'Mercurius, graphql-jit, loaders, mercurius-auth' },
];

export const titelVan = (naam: string): string => (naam === PRODUCT ? 'Blijvend Veilig' : (deelnemers.find((deelnemer) => deelnemer.naam === naam)?.titel ?? naam));
