import { bepaalZicht, type Gegevenscategorie, type Hoedanigheid, isNakijker, mag } from '@bv/beleid';
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
  readonly isNakijker: boolean;
}

/** The family around the page. */
export const useGezin = (): Gezinskader => useOutletContext<Gezinskader>();

type Betrokken = Pick<Gezinscasus, 'betrokkenheden'>;

const eigenVan = ({ betrokkenheden }: Betrokken, persoonId: string, nu = Date.now()) =>
  betrokkenheden.flatMap(({ partij, tot, hoedanigheid, stand, handelingId }) =>
    partij?.id === persoonId && (tot === null || Date.parse(tot) > nu) && hoedanigheid !== null && stand !== null ? [{ hoedanigheid, stand, handelingId }] : [],
  );

/** By the same policy as the gateway's, from the own running involvements. */
export const magSchrijven = (casus: Betrokken, persoonId: string, label: Gegevenscategorie): boolean => mag(bepaalZicht(eigenVan(casus, persoonId), 'wijkteam').schrijven, label);

/** In which hoedanigheid somebody is here now. */
export const eigenRol = (casus: Betrokken, persoonId: string): Hoedanigheid | undefined => eigenVan(casus, persoonId)[0]?.hoedanigheid;

/** Asked along for one check of what goes to a family member. */
export const isGevraagdeNakijker = (casus: Betrokken, persoonId: string): boolean => eigenVan(casus, persoonId).some(({ hoedanigheid }) => isNakijker(hoedanigheid));

/** Who holds the family after the closing, while the duo is not back yet. */
export const magTerugvragen = ({ casus, magAfspreken }: Gezinskader): boolean => magAfspreken && casus.toestand === 'BIJ_WIJKTEAM';

/** The team that accepted this family, when it ends and another follows. */
export const teamDatStopt = ({ overdrachten }: Pick<Gezinscasus, 'overdrachten'>) => {
  const team = overdrachten.find(({ soort, toestand }) => soort === 'NAAR_WIJKTEAM' && (toestand === 'AANVAARD' || toestand === 'AFGEROND'))?.naar;
  return team?.geldigTot && team.opvolger ? { naam: team.naam, geldigTot: team.geldigTot, opvolger: team.opvolger } : undefined;
};
