import { useLezen } from '@bv/portal';
import { SamenwerkingDocument } from './gql/graphql.js';

/** How the duo and others work together for this family, as both sides read it. */
export const useSamenwerking = (casusId: string) => useLezen(SamenwerkingDocument, { casusId });
