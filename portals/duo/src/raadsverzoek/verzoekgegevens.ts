import type { RaadsverzoekenQuery, RaadsverzoekVeldenFragment } from '../gql/graphql.js';

export type Verzoek = RaadsverzoekVeldenFragment;
export type Verzoekcasus = NonNullable<RaadsverzoekenQuery['casus']>;

/** From this age somebody is told, and asked what they think. */
const GEHOORD_VANAF = 12;

/** Who still has to hear of it before it can go. */
export const nogTeBespreken = ({ gezinsleden }: Verzoekcasus, { zienswijzen, isSpoed }: Verzoek): Verzoekcasus['gezinsleden'] =>
  isSpoed === true ? [] : gezinsleden.filter(({ id, leeftijd, isDirectbetrokkene }) => isDirectbetrokkene !== false && (leeftijd === null || leeftijd >= GEHOORD_VANAF) && !zienswijzen.some(({ gezinslid }) => gezinslid?.id === id));
