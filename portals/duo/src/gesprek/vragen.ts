import { lidnaam } from '@bv/begrippen';
import type { GesprekQuery } from '../gql/graphql.js';

export type Gesprekscasus = NonNullable<GesprekQuery['casus']>;

/** One question is one screen. */
export type Vraag =
  | { readonly soort: 'beleving'; readonly lidId: string; readonly naam: string }
  | { readonly soort: 'score'; readonly lidId: string; readonly naam: string; readonly situatieId: string; readonly titel: string }
  | { readonly soort: 'afspraak'; readonly afspraak: Gesprekscasus['afspraken'][number] };

const MEESTE_SITUATIES = 3;

/**
 * What is asked of who sits at the table. Only for them: nobody is shown what another said or scored, and nothing that was answered before
 * comes back on the screen.
 */
export const vragenVoor = ({ gezinsleden, situaties, afspraken }: Pick<Gesprekscasus, 'gezinsleden' | 'situaties' | 'afspraken'>, aanTafel: readonly string[]): Vraag[] => {
  const top = situaties.filter(({ toestand }) => toestand === 'ACTUEEL').toSorted((een, ander) => (een.rang ?? 99) - (ander.rang ?? 99)).slice(0, MEESTE_SITUATIES);
  const personen = gezinsleden.filter(({ id }) => aanTafel.includes(id)).map((lid) => ({ lidId: lid.id, naam: lidnaam(lid) }));
  return [
    ...personen.flatMap((persoon): Vraag[] => [
      { soort: 'beleving', ...persoon },
      ...top.map((situatie): Vraag => ({ soort: 'score', ...persoon, situatieId: situatie.id, titel: situatie.titel ?? '' })),
    ]),
    ...afspraken.filter(({ toestand }) => toestand === 'LOPEND').map((afspraak): Vraag => ({ soort: 'afspraak', afspraak })),
  ];
};
