import { type Fase, gezinsgewicht, type Inzetmate, vandaag } from '@bv/begrippen';
import { STANDAARDGRENZEN } from '../app/grenzen.js';
import type { CaseloadQuery } from '../gql/graphql.js';

type Werk = CaseloadQuery['mijnWerk'][number];

export interface Caseloadgezin {
  readonly casusId: string;
  readonly nummer: string;
  readonly fase: Fase | null;
  readonly nevenfasen: readonly Fase[];
  /** Days in this phase; null when nobody said since when. */
  readonly dagen: number | null;
  readonly mate: Inzetmate | null;
  /** Longer ago than the team set; counted from the opening while there was none. */
  readonly isContactOud: boolean;
}

export interface Caseload {
  readonly partijId: string;
  readonly naam: string;
  readonly gezinnen: readonly Caseloadgezin[];
  /** What they ask together: by their phase, and by what part this person does. */
  readonly gewicht: number;
}

const dagenGeleden = (dag: string, nu: string): number => Math.round((Date.parse(nu) - Date.parse(dag)) / 86_400_000);

const gezinVan = ({ casusId, casus, partij }: Werk, lidId: string, nu: string): Caseloadgezin => {
  const grens = partij?.bereikbaarheid?.dagenZonderContact ?? STANDAARDGRENZEN.contact;
  return {
    casusId,
    nummer: casus?.nummer ?? 'Gezin zonder nummer',
    fase: casus?.fase ?? null,
    nevenfasen: casus?.nevenfasen ?? [],
    dagen: casus?.faseSinds ? dagenGeleden(casus.faseSinds, nu) : null,
    mate: casus?.inzet.find((regel) => regel.fase === casus.fase && regel.partij?.id === lidId)?.mate ?? null,
    isContactOud: (casus?.dagenZonderContact ?? 0) > grens,
  };
};

/** Process only, no content and no names of families: who of the team works with how many, in which phase, and whether contact was long ago. The heaviest first. */
export const caseloadPerLid = (werk: readonly Werk[], nu: string = vandaag()): Caseload[] => {
  const perLid = new Map<string, { naam: string; gezinnen: Caseloadgezin[] }>();
  for (const regel of werk.filter(({ hoedanigheid, casus }) => hoedanigheid === 'TEAMLEIDER' && casus?.toestand === 'BIJ_DUO')) {
    for (const { hoedanigheid, stand, tot, partij } of regel.casus?.betrokkenheden ?? []) {
      if (hoedanigheid !== 'DUOLID' || stand !== 'ACTIEF' || tot !== null || partij === null) continue;
      const lid = perLid.get(partij.id) ?? { naam: partij.naam, gezinnen: [] };
      lid.gezinnen.push(gezinVan(regel, partij.id, nu));
      perLid.set(partij.id, lid);
    }
  }
  return [...perLid]
    .map(([partijId, lid]) => ({ partijId, ...lid, gewicht: lid.gezinnen.reduce((som, { fase, mate }) => som + gezinsgewicht(fase, mate), 0) }))
    .toSorted((een, ander) => ander.gewicht - een.gewicht || een.naam.localeCompare(ander.naam, 'nl'));
};
