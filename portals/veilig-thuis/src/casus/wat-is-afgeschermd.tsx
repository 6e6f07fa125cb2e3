import { type Gegevenscategorie, labels } from '@bv/beleid';
import { Afschermingskaart } from '@bv/portal';
import { Uitklap } from '@bv/ui';
import type { AfschermingVeldenFragment } from '../gql/graphql.js';

const isLabel = (code: string): code is Gegevenscategorie => Object.hasOwn(labels, code);

export interface WatIsAfgeschermdProps {
  /** Folded away where it is not what the page is about. */
  ingeklapt?: boolean;
  /** Everything on the page that can be withheld in part. */
  objecten: readonly { readonly afschermingen: readonly AfschermingVeldenFragment[] }[];
}

/** Card at the end of a page: what is withheld, each label once. Silent labels have no afscherming, so they cannot show up. */
export const WatIsAfgeschermd = ({ objecten, ingeklapt = false }: WatIsAfgeschermdProps) => {
  const perLabel = new Map(objecten.flatMap(({ afschermingen }) => afschermingen).map((afscherming) => [afscherming.label, afscherming]));
  if (perLabel.size === 0) return null;
  const lijst = <Afschermingskaart niveau={ingeklapt ? 3 : 2} afschermingen={[...perLabel.values()]} labelTekst={(label) => (isLabel(label) ? labels[label].naam : label)} />;
  return ingeklapt ? (
    <Uitklap niveau={2} titel="Wat u hier niet ziet, en waarom">
      {lijst}
    </Uitklap>
  ) : (
    lijst
  );
};
