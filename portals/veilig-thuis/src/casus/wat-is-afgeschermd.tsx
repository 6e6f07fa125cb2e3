import { type Gegevenscategorie, labels } from '@bv/beleid';
import { Afschermingen } from '@bv/ui';
import type { AfschermingVeldenFragment } from '../gql/graphql.js';

const isLabel = (code: string): code is Gegevenscategorie => Object.hasOwn(labels, code);

export interface WatIsAfgeschermdProps {
  /** Everything on the page that can be withheld in part. */
  objecten: readonly { readonly afschermingen: readonly AfschermingVeldenFragment[] }[];
}

/** Card at the end of a page: what is withheld, each label once. Silent labels have no afscherming, so they cannot show up. */
export const WatIsAfgeschermd = ({ objecten }: WatIsAfgeschermdProps) => {
  const perLabel = new Map(objecten.flatMap(({ afschermingen }) => afschermingen).map((afscherming) => [afscherming.label, afscherming]));
  return <Afschermingen afschermingen={[...perLabel.values()]} labelTekst={(label) => (isLabel(label) ? labels[label].naam : label)} />;
};
