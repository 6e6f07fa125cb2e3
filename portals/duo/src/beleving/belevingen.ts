import { dagVan, lidnaam } from '@bv/begrippen';
import type { Incident } from '../app/grafiek/tijdas.js';
import type { BelevingQuery } from '../gql/graphql.js';

type Casus = NonNullable<BelevingQuery['casus']>;

export interface Persoonsbeleving {
  readonly id: string;
  readonly naam: string;
  readonly metingen: readonly { readonly cijfer: number; readonly op: string; readonly woorden: string | null }[];
}

/** Each family member and the duo, the oldest measurement first; also who was not asked yet. */
export const perPersoon = ({ gezinsleden, belevingen }: Pick<Casus, 'gezinsleden' | 'belevingen'>): Persoonsbeleving[] => {
  const van = (id: string | null) =>
    belevingen
      .flatMap(({ cijfer, op, woorden, gezinslid }) => (cijfer !== null && op !== null && (gezinslid?.id ?? null) === id ? [{ cijfer, op, woorden }] : []))
      .toSorted((een, ander) => een.op.localeCompare(ander.op));
  return [...gezinsleden.map((lid) => ({ id: lid.id, naam: lidnaam(lid), metingen: van(lid.id) })), { id: 'duo', naam: 'Het duo', metingen: van(null) }];
};

/** Days on which something happened: an unsafe situation, or a report after the first. */
export const incidenten = ({ situaties, meldingen }: Pick<Casus, 'situaties' | 'meldingen'>): Incident[] =>
  [
    ...situaties.flatMap(({ laatstGebeurdOp, titel }) => (laatstGebeurdOp === null ? [] : [{ datum: laatstGebeurdOp, tekst: titel ?? 'Onveilige situatie' }])),
    ...meldingen.flatMap(({ ontvangenOp }) => (ontvangenOp === null ? [] : [{ datum: dagVan(ontvangenOp), tekst: 'Melding' }])),
  ].sort((een, ander) => een.datum.localeCompare(ander.datum));
