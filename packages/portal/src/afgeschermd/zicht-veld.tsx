import { Veld, type VeldProps } from '@bv/ui';
import type { ReactNode } from 'react';
import { useInzage } from '../inzage/inzage-context.js';
import { type Afschermbaar, afschermingVan, type Veldnaam } from './afscherming-van.js';

type Overig = Pick<VeldProps, 'status' | 'gevraagdOp' | 'bron'>;

export interface ZichtVeldProps<Gegeven extends Afschermbaar, Naam extends Veldnaam<Gegeven>> extends Overig {
  /** The object as it came from the server, with its afschermingen. */
  object: Gegeven;
  veld: Naam;
  label: string;
  /** How the value is written; left out, text and numbers are shown as they are, booleans as Ja and Nee. */
  toon?: (waarde: NonNullable<Gegeven[Naam]>) => ReactNode;
}

const alsTekst = (waarde: unknown): ReactNode => {
  if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee';
  if (typeof waarde === 'string' || typeof waarde === 'number') return String(waarde);
  throw new Error('ZichtVeld heeft voor deze waarde een `toon` nodig.');
};

const isLeeg = (waarde: unknown): boolean =>
  waarde === null || waarde === undefined || waarde === '' || (Array.isArray(waarde) && waarde.length === 0);

/** A field of an object of a casus, in the state it is in: value, empty, unknown, withheld, not applicable. */
export const ZichtVeld = <Gegeven extends Afschermbaar, Naam extends Veldnaam<Gegeven>>({
  object,
  veld,
  label,
  toon = alsTekst,
  ...overig
}: ZichtVeldProps<Gegeven, Naam>) => {
  const waarde = object[veld];
  const inzage = useInzage();
  const afscherming = afschermingVan(object, veld);
  const dicht = afscherming?.label;
  return (
    <Veld
      {...overig}
      naam={label}
      afscherming={afscherming}
      {...(inzage && dicht !== undefined ? { onWaarom: () => inzage.waarom(dicht), aanvraag: inzage.stand(dicht) } : {})}
      waarde={isLeeg(waarde) ? null : toon(waarde as NonNullable<Gegeven[Naam]>)}
    />
  );
};
