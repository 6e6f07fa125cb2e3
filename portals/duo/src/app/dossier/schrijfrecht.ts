import { bepaalZicht, type Gegevenscategorie, mag } from '@bv/beleid';
import type { Dossiercasus } from './dossier-context.js';

type Feiten = Pick<Dossiercasus, 'betrokkenheden'>;

/** The labels that this person may write, from the same policy as the gateway's. */
export const schrijfrecht = ({ betrokkenheden }: Feiten, persoonId: string): ((label: Gegevenscategorie) => boolean) => {
  const eigen = betrokkenheden.flatMap(({ partij, tot, hoedanigheid, stand, handelingId }) =>
    partij?.id === persoonId && tot === null && hoedanigheid !== null && stand !== null ? [{ hoedanigheid, stand, handelingId }] : [],
  );
  const { schrijven } = bepaalZicht(eigen, 'duo');
  return (label) => mag(schrijven, label);
};
