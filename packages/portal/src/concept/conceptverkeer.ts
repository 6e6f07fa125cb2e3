import type { ApolloClient } from '@apollo/client';
import { ConceptBewarenDocument, ConceptDocument, ConceptWissenDocument } from '../gql/graphql.js';
import { conceptlade } from './conceptlade.js';

/** The drafts of this person on the server, one key at a time. */
export const conceptverkeer = (client: ApolloClient, sleutel: string) => ({
  haal: async () => {
    const { data } = await client.query({ query: ConceptDocument, variables: { sleutel } });
    return data?.concept ?? undefined;
  },
  bewaar: async (inhoud: string): Promise<void> => {
    if (!conceptlade.magWeg()) throw new Error('Deze sessie is niet van wie dit typte.');
    const { data } = await client.mutate({
      mutation: ConceptBewarenDocument,
      variables: { invoer: { sleutel, inhoud }, sleutel: crypto.randomUUID() },
    });
    if (!data?.conceptBewaren.gelukt) throw new Error('Het concept is niet bewaard.');
  },
  wis: async (): Promise<void> => {
    await client.mutate({ mutation: ConceptWissenDocument, variables: { invoer: { sleutel }, sleutel: crypto.randomUUID() } });
  },
});
