import { type Bevindingoordeel, controleer, invoerschemas } from '@bv/begrippen';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { type Antwoorden, useAntwoorden } from '../app/toetsing/use-antwoorden.js';
import { BevindingVastleggenDocument } from '../gql/graphql.js';

/** What the reviewer finds of each fact, by the id of the stuk. */
export const useBevindingen = (): Antwoorden<Bevindingoordeel> => {
  const { toetsing, basis } = useToetsing();
  return useAntwoorden({
    concept: { sleutel: `${basis}/feiten`, titel: `${toetsingnaam(toetsing)}: feiten` },
    bewaard: new Map(toetsing.stukken.flatMap(({ id, bevinding }) => (bevinding === null ? [] : [[id, { keuze: bevinding.oordeel, tekst: bevinding.notitie ?? '' }]]))),
    document: BevindingVastleggenDocument,
    controleer: (stukId, { keuze: oordeel, tekst: notitie }) => controleer(invoerschemas.bevindingVastleggen, { toetsingId: toetsing.id, stukId, oordeel, notitie }),
  });
};
