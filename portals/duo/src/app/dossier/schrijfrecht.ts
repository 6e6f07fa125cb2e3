import { bepaalZicht, type Gegevenscategorie, mag } from '@bv/beleid';
import type { Dossiercasus } from './dossier-context.js';

type Feiten = Pick<Dossiercasus, 'betrokkenheden'>;

const eigenRollen = ({ betrokkenheden }: Feiten, persoonId: string, nu: string) =>
  betrokkenheden.flatMap(({ partij, tot, hoedanigheid, stand, handelingId }) =>
    partij?.id === persoonId && (tot === null || tot > nu) && hoedanigheid !== null && stand !== null ? [{ hoedanigheid, stand, handelingId }] : [],
  );

/** The labels that this person may write, from the same policy as the gateway's; a stand-in until the last day. */
export const schrijfrecht = (casus: Feiten, persoonId: string, nu: string = new Date().toISOString()): ((label: Gegevenscategorie) => boolean) => {
  const { schrijven } = bepaalZicht(eigenRollen(casus, persoonId, nu), 'duo');
  return (label) => mag(schrijven, label);
};

/** The duo of then, that follows the family from afar: it comes back by itself when somebody calls. */
export const magTerughalen = (casus: Feiten, persoonId: string, nu: string = new Date().toISOString()): boolean =>
  eigenRollen(casus, persoonId, nu).some(({ hoedanigheid, stand }) => hoedanigheid === 'DUOLID' && stand === 'NAZORG');

/** Which pages are worth offering. Somebody who comes in for a measure gets what that work opens; the duo and the team see all pages, and each page says what is withheld. */
export const bladrecht = (casus: Feiten, persoonId: string, nu: string = new Date().toISOString()): ((label: Gegevenscategorie) => boolean) => {
  const eigen = eigenRollen(casus, persoonId, nu);
  if (eigen.length === 0 || eigen.some(({ hoedanigheid }) => hoedanigheid !== 'JEUGDBESCHERMER')) return () => true;
  const { lezen } = bepaalZicht(eigen, 'duo');
  return (label) => mag(lezen, label);
};
