import { useApolloClient } from '@apollo/client/react';
import { ConceptWissenDocument, ConceptenDocument } from '../gql/graphql.js';
import { useLezen } from '../lezen/use-lezen.js';
import { leesConcept } from './conceptinhoud.js';

export interface Bewaardconcept {
  readonly sleutel: string;
  readonly titel: string;
  readonly pad: string;
  readonly bijgewerktOp: string;
}

/** The unfinished texts of this person, newest first. */
export const useConcepten = () => {
  const client = useApolloClient();
  const lezing = useLezen(ConceptenDocument, {});
  const concepten = lezing.data?.concepten.flatMap(({ sleutel, inhoud, bijgewerktOp }): Bewaardconcept[] => {
    const { titel = 'Concept', pad = '/' } = leesConcept(inhoud) ?? {};
    return [{ sleutel, titel, pad, bijgewerktOp }];
  });
  return {
    lezing: { ...lezing, data: concepten?.sort((een, ander) => ander.bijgewerktOp.localeCompare(een.bijgewerktOp)) },
    wis: async (sleutel: string) => {
      await client.mutate({ mutation: ConceptWissenDocument, variables: { invoer: { sleutel }, sleutel: crypto.randomUUID() } });
      await client.refetchQueries({ include: [ConceptenDocument] });
    },
  };
};
