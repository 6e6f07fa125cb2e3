import { eindeVanDag, telWerkdagenBij, vandaag } from '@bv/begrippen';

/** The Raad answers within ten werkdagen; the term stands on the queue row and on the toetsing. */
export const TOETSTERMIJN_WERKDAGEN = 10;

/** At least this long the family may read the concept (domein §4.3). */
export const LEESTERMIJN_WERKDAGEN = 5;

export const toetstermijn = (nu: Date): Date => eindeVanDag(telWerkdagenBij(vandaag(nu), TOETSTERMIJN_WERKDAGEN));

/** Until the end of the fifth werkdag after the day on which the family got it: that day itself does not count. */
export const leestermijn = (nu: Date): Date => eindeVanDag(telWerkdagenBij(vandaag(nu), LEESTERMIJN_WERKDAGEN));

/** Whether the family had its time: only after the last moment of the term. */
export const isUitgelezen = (reactieTot: string | Date | null, nu: Date): boolean => reactieTot !== null && new Date(reactieTot).getTime() < nu.getTime();
