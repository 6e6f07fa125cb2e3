import { ApolloClient, ApolloLink } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';
import type { Portaal } from '@bv/beleid';
import { type Bereikbaarheidsluisteraar, bereikbaarheidLink } from './bereikbaarheid-link.js';
import { kopregels } from './kopregels.js';
import { maakCache } from './maak-cache.js';
import { vasteOperatieLink } from './vaste-operatie-link.js';

// The base link, because the usual one adds name and version of the library to every request.
const naarGateway = (portaal: Portaal, persoonId: string) =>
  new BaseHttpLink({ uri: '/graphql', credentials: 'same-origin', headers: kopregels(portaal, persoonId) });

/** The client of one portal, for one person. Reads show what is known at once and ask again. */
export const maakClient = (
  portaal: Portaal,
  persoonId: string,
  luisteraar: Bereikbaarheidsluisteraar,
  transport: ApolloLink = naarGateway(portaal, persoonId),
): ApolloClient =>
  new ApolloClient({
    link: ApolloLink.from([bereikbaarheidLink(luisteraar), vasteOperatieLink(), transport]),
    cache: maakCache(),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
      query: { fetchPolicy: 'network-only' },
    },
  });
