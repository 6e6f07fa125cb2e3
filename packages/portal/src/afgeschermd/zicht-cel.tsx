import type { ReactNode } from 'react';
import { type Afschermbaar, afschermingVan, type Veldnaam } from './afscherming-van.js';
import { Slotknop, type SlotknopProps } from './slotknop.js';

export interface ZichtCelProps<Gegeven extends Afschermbaar, Naam extends Veldnaam<Gegeven>> extends Omit<SlotknopProps, 'label'> {
  object: Gegeven;
  veld: Naam;
  toon?: (waarde: NonNullable<Gegeven[Naam]>) => ReactNode;
  /** For an empty value that is not withheld. */
  leeg?: ReactNode;
}

/** A field in a table: the value, or the lock and the word, which says why. */
export const ZichtCel = <Gegeven extends Afschermbaar, Naam extends Veldnaam<Gegeven>>({
  object,
  veld,
  toon = (waarde) => String(waarde),
  leeg = null,
  ...waar
}: ZichtCelProps<Gegeven, Naam>) => {
  const afscherming = afschermingVan(object, veld);
  if (afscherming) return <Slotknop {...waar} label={afscherming.label} />;
  const waarde = object[veld];
  return <>{waarde === null || waarde === undefined || waarde === '' ? leeg : toon(waarde)}</>;
};
