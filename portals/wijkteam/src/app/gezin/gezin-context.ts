import { bepaalZicht, type Gegevenscategorie, mag } from '@bv/beleid';
import { useOutletContext } from '@bv/portal';
import type { GezinQuery } from '../../gql/graphql.js';

export type Gezinscasus = NonNullable<GezinQuery['casus']>;
export type Afspraak = Gezinscasus['afspraken'][number];

export interface Gezinskader {
  /** Address of the family, without a slash at the end. */
  readonly basis: string;
  readonly casus: Gezinscasus;
  /** Whether this person may write agreements here. Only decides what the screen offers: the gateway decides again. */
  readonly magAfspreken: boolean;
  /** Whether this person answers the family: adds their words, and shows them who looked. */
  readonly magAanvullen: boolean;
}

/** The family around the page. */
export const useGezin = (): Gezinskader => useOutletContext<Gezinskader>();

/** By the same policy as the gateway's, from the own running involvements. */
export const magSchrijven = ({ betrokkenheden }: Pick<Gezinscasus, 'betrokkenheden'>, persoonId: string, label: Gegevenscategorie): boolean => {
  const eigen = betrokkenheden.flatMap(({ partij, tot, hoedanigheid, stand, handelingId }) =>
    partij?.id === persoonId && tot === null && hoedanigheid !== null && stand !== null ? [{ hoedanigheid, stand, handelingId }] : [],
  );
  return mag(bepaalZicht(eigen, 'wijkteam').schrijven, label);
};
