import { type Gegevenscategorie, labels } from '@bv/beleid';
import { Afschermingskaart } from '@bv/portal';
import { Uitklap } from '@bv/ui';
import type { AfschermingVeldenFragment } from '../../gql/graphql.js';
import { verzamelAfschermingen } from './verzamel-afschermingen.js';

// For who sees little, the list would be longer than the page.
const METEEN_OPEN = 5;

const isLabel = (code: string): code is Gegevenscategorie => Object.hasOwn(labels, code);

export interface WatIsAfgeschermdProps {
  /** Everything on the page that can be withheld in part. */
  objecten: readonly { readonly afschermingen: readonly AfschermingVeldenFragment[] }[];
}

/** Card at the end of a page: what is withheld from this person, why, and who decides. */
export const WatIsAfgeschermd = ({ objecten }: WatIsAfgeschermdProps) => {
  const afschermingen = verzamelAfschermingen(objecten);
  const kaart = <Afschermingskaart afschermingen={afschermingen} niveau={afschermingen.length <= METEEN_OPEN ? 2 : 3} labelTekst={(label) => (isLabel(label) ? labels[label].naam : label)} />;
  if (afschermingen.length <= METEEN_OPEN) return kaart;
  return (
    <Uitklap titel={`${afschermingen.length} soorten gegevens zijn afgeschermd: bekijk waarom`} niveau={2}>
      {kaart}
    </Uitklap>
  );
};
