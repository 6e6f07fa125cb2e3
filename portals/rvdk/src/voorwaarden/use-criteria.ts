import { controleer, type Criterium, invoerschemas } from '@bv/begrippen';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { type Antwoord, type Antwoorden, useAntwoorden } from '../app/toetsing/use-antwoorden.js';
import { CriteriumVastleggenDocument } from '../gql/graphql.js';

export type JaNee = 'JA' | 'NEE';

/** Whether each condition is met, by its name. */
export const useCriteria = (): Antwoorden<JaNee> => {
  const { toetsing, basis } = useToetsing();
  const bewaard = toetsing.criteria.flatMap(({ criterium, voldoet, toelichting }): [string, Antwoord<JaNee>][] =>
    criterium === null || voldoet === null ? [] : [[criterium, { keuze: voldoet ? 'JA' : 'NEE', tekst: toelichting ?? '' }]],
  );
  return useAntwoorden({
    concept: { sleutel: `${basis}/voorwaarden`, titel: `${toetsingnaam(toetsing)}: voorwaarden` },
    bewaard: new Map(bewaard),
    document: CriteriumVastleggenDocument,
    controleer: (criterium, { keuze, tekst }) =>
      controleer(invoerschemas.criteriumVastleggen, {
        toetsingId: toetsing.id,
        criterium: criterium as Criterium,
        voldoet: keuze === null ? undefined : keuze === 'JA',
        toelichting: tekst,
      }),
  });
};
