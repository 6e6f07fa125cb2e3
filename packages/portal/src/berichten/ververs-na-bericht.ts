import type { ApolloClient } from '@apollo/client';
import type { BerichtVeldenFragment } from '../gql/graphql.js';

// Lists of which any message can change the content; the rest is read again only when it is about the same thing.
const LIJSTEN = /^(MijnWerk|Werkvoorraadtelling|WachtendeOverdrachten|Berichten|Toegangsverzoeken|Verzoekgezinnen)/;

const WERKLIJSTEN = /^(MijnWerk|Werkvoorraadtelling)/;

const noemt = (variabelen: unknown, ids: readonly string[]): boolean => {
  const tekst = JSON.stringify(variabelen ?? {});
  return ids.some((id) => tekst.includes(id));
};

/** Reads again what is on the screen and is touched by this message. */
export const verversNaBericht = (client: ApolloClient, { soort, casusId, handelingId }: BerichtVeldenFragment): void => {
  // More or less became visible, also on a page that is asked for by something else than the casus.
  if (soort.startsWith('TOEGANG_')) {
    void client.refetchQueries({ include: 'active' });
    return;
  }
  // Something went from one hand to another: the lists only, and no messages came of it.
  if (soort === 'WERK_VERPLAATST') {
    for (const lezing of client.getObservableQueries('active')) if (WERKLIJSTEN.test(lezing.queryName ?? '')) void lezing.refetch().catch(() => undefined);
    return;
  }
  const ids = [casusId, handelingId].filter((id) => id !== null);
  for (const lezing of client.getObservableQueries('active')) {
    const { queryName, variables } = lezing;
    if (LIJSTEN.test(queryName ?? '') || noemt(variables, ids)) void lezing.refetch().catch(() => undefined);
  }
};
