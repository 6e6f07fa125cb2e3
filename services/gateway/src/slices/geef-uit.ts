import { GraphQLError } from 'graphql';
import type { Context } from '../zicht/context.js';
import type { Uitgifte } from '../platform/document.js';

/** Before anything is read: over /graphql there is nobody to give a file to. */
export function eisUitgifte({ uitgifte }: Context): Uitgifte {
  if (!uitgifte) throw new GraphQLError('Vraag een document op bij /document.', { extensions: { code: 'ONGELDIGE_INVOER' } });
  return uitgifte;
}
