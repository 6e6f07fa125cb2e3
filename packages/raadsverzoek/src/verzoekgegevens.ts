import { GEHOORD_VANAF } from '@bv/begrippen';
import type { RaadsverzoekenQuery, RaadsverzoekVeldenFragment } from './gql/graphql.js';

export type Verzoek = RaadsverzoekVeldenFragment;
export type Verzoekcasus = NonNullable<RaadsverzoekenQuery['casus']>;

/** Who still has to hear of it before it can go. */
export const nogTeBespreken = ({ gezinsleden }: Verzoekcasus, { zienswijzen, isSpoed }: Verzoek): Verzoekcasus['gezinsleden'] =>
  isSpoed === true ? [] : gezinsleden.filter(({ id, leeftijd, isDirectbetrokkene }) => isDirectbetrokkene !== false && (leeftijd === null || leeftijd >= GEHOORD_VANAF) && !zienswijzen.some(({ gezinslid }) => gezinslid?.id === id));
