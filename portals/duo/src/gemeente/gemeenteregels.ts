import { geldendeAfspraak, vandaag } from '@bv/begrippen';
import type { GemeentenQuery } from '../gql/graphql.js';

export type Afspraak = GemeentenQuery['gemeenteafspraken'][number];
export type Groep = GemeentenQuery['partijen'][number];

export const wijkteams = (groepen: readonly Groep[]): Groep[] => groepen.filter(({ portaal }) => portaal === 'wijkteam');

/** Only who is of a team that receives families writes here; the gateway decides again. */
export const leidtTeam = ({ ik, partijen }: GemeentenQuery): boolean =>
  partijen.some(({ portaal, leden }) => portaal === 'duo' && leden.some(({ tot, persoon }) => tot === null && persoon?.id === ik.partij.id));

export interface Gemeente {
  readonly naam: string;
  readonly nu: Afspraak | undefined;
  /** Begins later. */
  readonly straks: readonly Afspraak[];
  /** Held before, or was corrected. */
  readonly geweest: readonly Afspraak[];
  /** The last that was written: who writes next says it was read. */
  readonly laatste: Afspraak | undefined;
}

export const gemeenten = (afspraken: readonly Afspraak[], dag = vandaag()): Gemeente[] =>
  [...new Set(afspraken.map(({ gemeente }) => gemeente))].toSorted((een, ander) => een.localeCompare(ander, 'nl')).map((naam) => {
    const eigen = afspraken.filter(({ gemeente }) => gemeente === naam);
    const nu = geldendeAfspraak(eigen, naam, dag);
    return {
      naam,
      nu,
      straks: eigen.filter(({ geldigVan }) => geldigVan > dag),
      geweest: eigen.filter((afspraak) => afspraak.geldigVan <= dag && afspraak.id !== nu?.id),
      laatste: eigen.toSorted((een, ander) => Date.parse(ander.vastgelegdOp) - Date.parse(een.vastgelegdOp))[0],
    };
  });
