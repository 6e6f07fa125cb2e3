import { Risiconiveau } from '@bv/begrippen';
import type { RisicosQuery } from '../gql/graphql.js';

export type Lijst = RisicosQuery['risicolijsten'][number];
export type Lijstaspect = Lijst['aspecten'][number];

/** The list that is valid on this day; of two the newest. */
export const lijstOp = (lijsten: readonly Lijst[], dag: string): Lijst | undefined =>
  lijsten.filter(({ geldigVan, geldigTot }) => geldigVan <= dag && (geldigTot === null || geldigTot > dag)).toSorted((een, ander) => ander.geldigVan.localeCompare(een.geldigVan))[0];

/** In the order in which one walks them: from the adult outwards, and within that as the list has them. */
export const looproute = ({ aspecten }: Pick<Lijst, 'aspecten'>): Lijstaspect[] => {
  const niveaus = Object.keys(Risiconiveau);
  return aspecten.toSorted((een, ander) => niveaus.indexOf(een.niveau) - niveaus.indexOf(ander.niveau) || een.volgorde - ander.volgorde);
};
