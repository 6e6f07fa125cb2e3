import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { type Storing, storingUit } from '../client/storing.js';

export interface Lezing<Data> {
  /** What is known, also while it is read again or when that failed. */
  data: Data | undefined;
  laden: boolean;
  storing: Storing | undefined;
  opnieuw: () => void;
}

/**
 * Reads a registered query: shows at once what is known, and asks again.
 * `variabelen` undefined: not yet, something to ask with is missing.
 */
export const useLezen = <Data, Variabelen extends OperationVariables>(
  document: TypedDocumentNode<Data, Variabelen>,
  variabelen: Variabelen | undefined,
): Lezing<Data> => {
  // Apollo makes `variables` optional or not by the document; here they always are there, so a looser view will do.
  const { data, loading, error, refetch } = useQuery(
    document as TypedDocumentNode<Data>,
    variabelen === undefined ? skipToken : { variables: variabelen, errorPolicy: 'all' },
  );
  return {
    data,
    laden: loading && data === undefined,
    storing: error ? storingUit(error) : undefined,
    opnieuw: () => void refetch().catch(() => undefined),
  };
};
