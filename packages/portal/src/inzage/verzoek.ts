import type { ToegangsverzoekenQuery } from '../gql/graphql.js';

/** A request as the page of requests reads it. */
export type Verzoek = ToegangsverzoekenQuery['toegangsverzoeken'][number];
