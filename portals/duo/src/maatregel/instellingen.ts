import type { UitvoerdersQuery } from '../gql/graphql.js';

type Collega = UitvoerdersQuery['partijen'][number];
type Organisatie = NonNullable<Collega['organisatie']>;

const vanInstelling = (collega: Collega): Organisatie[] => (collega.organisatie?.soort === 'GECERTIFICEERDE_INSTELLING' ? [collega.organisatie] : []);

/** The instellingen that somebody here works for: a measure without a person to carry it out helps nobody. */
export const instellingen = (collegas: readonly Collega[]): Organisatie[] =>
  [...new Map(collegas.flatMap(vanInstelling).map((organisatie) => [organisatie.id, organisatie])).values()].toSorted((een, ander) => een.naam.localeCompare(ander.naam));

/** Who could carry out a measure of this instelling: not one of the duo, which stays the duo (N98b). */
export const jeugdbeschermers = (collegas: readonly Collega[], uitvoerderId: string | undefined, behalve: readonly string[]): Collega[] =>
  collegas.filter((collega) => vanInstelling(collega).some(({ id }) => id === uitvoerderId) && !behalve.includes(collega.id));
