import { conceptlezers } from '@bv/begrippen';
import { vanSoort } from './stukken.js';
import type { Stuk, Toetsing } from './toetsing-context.js';

/** Of whom the reviewer hears what they think: parents, who has authority, and children of twelve or older, as the frozen version says it. */
export const lezersVan = ({ stukken, terugvragen }: Pick<Toetsing, 'stukken' | 'terugvragen'>): Stuk[] => {
  const delen = terugvragen.flatMap(({ eersteStuk }) => (eersteStuk === null ? [] : [eersteStuk]));
  return conceptlezers(vanSoort(stukken, 'GEZINSLID'), delen.length === 0 ? null : Math.min(...delen));
};

const reactieVan = (lezer: Stuk, reacties: Toetsing['conceptreacties']): Toetsing['conceptreacties'][number] | undefined => reacties.filter(({ stuk }) => stuk?.id === lezer.id).at(-1);

export interface Lezer {
  readonly id: string;
  readonly naam: string;
  /** How it went, or undefined while nothing stands there for this person. */
  readonly reactie: Toetsing['conceptreacties'][number] | undefined;
}

export const metReactie = (toetsing: Pick<Toetsing, 'stukken' | 'terugvragen' | 'conceptreacties'>): Lezer[] =>
  lezersVan(toetsing).map((lezer) => ({ id: lezer.id, naam: lezer.kop ?? 'Een gezinslid', reactie: reactieVan(lezer, toetsing.conceptreacties) }));
