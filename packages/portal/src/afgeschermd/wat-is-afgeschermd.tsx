import { type Gegevenscategorie, labels } from '@bv/beleid';
import type { Afscherming } from '@bv/ui';
import { Afschermingskaart } from '../inzage/afschermingskaart.js';

type Gelabeld = Afscherming & { readonly label: Gegevenscategorie };

export interface WatIsAfgeschermdProps {
  /** Everything on the page that can be withheld in part. */
  objecten: readonly { readonly afschermingen: readonly Gelabeld[] }[];
}

const isLabel = (code: string): code is Gegevenscategorie => Object.hasOwn(labels, code);

/** Card at the end of a page: what is withheld from this person, each kind once, why, and who decides. Silent labels have no afscherming. */
export const WatIsAfgeschermd = ({ objecten }: WatIsAfgeschermdProps) => {
  const perLabel = new Map(objecten.flatMap(({ afschermingen }) => afschermingen).map((afscherming) => [afscherming.label, afscherming]));
  return <Afschermingskaart afschermingen={[...perLabel.values()]} labelTekst={(label) => (isLabel(label) ? labels[label].naam : label)} />;
};
