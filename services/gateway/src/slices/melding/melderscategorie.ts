import type { Gegevenscategorie } from '@bv/beleid';
import { Meldersoort } from '@bv/begrippen';

interface Melder {
  readonly soort: string | null;
  readonly anonimiteitToegezegd: boolean | null;
}

/** The one rule for who may know the melder: an omstander stays unknown unless they said yes (Wmo 2015, domein §3.4). */
export function melderscategorie({ soort, anonimiteitToegezegd }: Melder): Gegevenscategorie {
  const isAnoniem = soort === Meldersoort.PROFESSIONAL ? anonimiteitToegezegd === true : anonimiteitToegezegd !== false;
  return isAnoniem ? 'MELDER_ANONIEM' : 'MELDER_OPEN';
}
