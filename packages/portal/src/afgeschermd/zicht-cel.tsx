import { Badge, Knop } from '@bv/ui';
import type { ReactNode } from 'react';
import { useInzage } from '../inzage/inzage-context.js';
import { type Afschermbaar, afschermingVan, type Veldnaam } from './afscherming-van.js';

export interface ZichtCelProps<Gegeven extends Afschermbaar, Naam extends Veldnaam<Gegeven>> {
  object: Gegeven;
  veld: Naam;
  toon?: (waarde: NonNullable<Gegeven[Naam]>) => ReactNode;
  /** For an empty value that is not withheld. */
  leeg?: ReactNode;
}

/** A field in a table: the value, or the lock and the word, which in a dossier says why. */
export const ZichtCel = <Gegeven extends Afschermbaar, Naam extends Veldnaam<Gegeven>>({
  object,
  veld,
  toon = (waarde) => String(waarde),
  leeg = null,
}: ZichtCelProps<Gegeven, Naam>) => {
  const inzage = useInzage();
  const afscherming = afschermingVan(object, veld);
  if (afscherming) {
    const { label } = afscherming;
    if (!inzage || label === undefined) return <Badge toon="slot">Afgeschermd</Badge>;
    return (
      <Knop klein soort="stil" icoon="slot" aria-label="Afgeschermd. Waarom?" onKlik={() => inzage.waarom(label)}>
        Afgeschermd
      </Knop>
    );
  }
  const waarde = object[veld];
  return <>{waarde === null || waarde === undefined || waarde === '' ? leeg : toon(waarde)}</>;
};
