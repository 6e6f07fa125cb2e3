import { type Wachtrijopties } from '@bv/portal';
import { GesprekAfspraakDocument, GesprekBelevingDocument, GesprekScoreDocument, GesprekssleutelDocument } from '../gql/graphql.js';

/** What can wait on the tablet, by the name under which it lies there. */
export const GESPREKSWACHTRIJ: Wachtrijopties = {
  sleutelvraag: GesprekssleutelDocument,
  opdrachten: { beleving: GesprekBelevingDocument, score: GesprekScoreDocument, afspraak: GesprekAfspraakDocument },
};
