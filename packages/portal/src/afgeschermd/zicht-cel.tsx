import { Badge } from '@bv/ui';
import type { ReactNode } from 'react';
import { type Afschermbaar, afschermingVan, type Veldnaam } from './afscherming-van.js';

export interface ZichtCelProps<Gegeven extends Afschermbaar, Naam extends Veldnaam<Gegeven>> {
  object: Gegeven;
  veld: Naam;
  toon?: (waarde: NonNullable<Gegeven[Naam]>) => ReactNode;
  /** For an empty value that is not withheld. */
  leeg?: ReactNode;
}

/** A field in a table: the value, or the lock and the word. The reason stands on the page of the casus. */
export const ZichtCel = <Gegeven extends Afschermbaar, Naam extends Veldnaam<Gegeven>>({
  object,
  veld,
  toon = (waarde) => String(waarde),
  leeg = null,
}: ZichtCelProps<Gegeven, Naam>) => {
  if (afschermingVan(object, veld)) return <Badge toon="slot">Afgeschermd</Badge>;
  const waarde = object[veld];
  return <>{waarde === null || waarde === undefined || waarde === '' ? leeg : toon(waarde)}</>;
};
