import { bepaalZicht, type Gegevenscategorie, mag } from '@bv/beleid';
import type { Dossiercasus } from './dossier-context.js';

type Feiten = Pick<Dossiercasus, 'betrokkenheden'>;

/** The labels that this person may write, from the same policy as the gateway's; a stand-in until the last day. */
export const schrijfrecht = ({ betrokkenheden }: Feiten, persoonId: string, nu: string = new Date().toISOString()): ((label: Gegevenscategorie) => boolean) => {
  const eigen = betrokkenheden.flatMap(({ partij, tot, hoedanigheid, stand, handelingId }) =>
    partij?.id === persoonId && (tot === null || tot > nu) && hoedanigheid !== null && stand !== null ? [{ hoedanigheid, stand, handelingId }] : [],
  );
  const { schrijven } = bepaalZicht(eigen, 'duo');
  return (label) => mag(schrijven, label);
};
