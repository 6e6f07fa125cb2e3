import { ApolloLink } from '@apollo/client';
import { operatieverwijzing } from './operatiehash.js';

/**
 * Sends the hash of a registered operation and never its text.
 * Not Apollo's PersistedQueryLink: that one sends the whole text when the server does not know the hash.
 */
export const vasteOperatieLink = (): ApolloLink =>
  new ApolloLink((operation, forward) => {
    operation.extensions = { ...operation.extensions, ...operatieverwijzing(operation.query) };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation);
  });
