import { bepaalZicht, isNakijker, mag } from '@bv/beleid';
import type { Casus } from './casus-context.js';

type Betrokkenheden = Casus['betrokkenheden'];

const eigenVan = (betrokkenheden: Betrokkenheden, persoonId: string, nu: number) =>
  betrokkenheden.flatMap(({ partij, tot, hoedanigheid, stand }) => (partij?.id === persoonId && (tot === null || Date.parse(tot) > nu) && hoedanigheid !== null && stand !== null ? [{ hoedanigheid, stand }] : []));

/** By the same policy as the gateway's, from the own running involvements. */
export const magRechten = (betrokkenheden: Betrokkenheden, persoonId: string, nu = Date.now()): boolean => mag(bepaalZicht(eigenVan(betrokkenheden, persoonId, nu), 'veilig-thuis').schrijven, 'RECHTEN');

/** Follows whether it stays safe, also after a handover. */
export const volgtVeiligheid = (betrokkenheden: Betrokkenheden, persoonId: string, nu = Date.now()): boolean => eigenVan(betrokkenheden, persoonId, nu).some(({ hoedanigheid }) => hoedanigheid === 'VT_MONITOR');

export const isGevraagdeNakijker = (betrokkenheden: Betrokkenheden, persoonId: string, nu = Date.now()): boolean => eigenVan(betrokkenheden, persoonId, nu).some(({ hoedanigheid }) => isNakijker(hoedanigheid));
