import type { Contactvorm } from '@bv/begrippen';
import type { IcoonNaam } from '@bv/ui';
import type { ContactjournaalQuery } from '../gql/graphql.js';

export type Contactcasus = NonNullable<ContactjournaalQuery['casus']>;
export type Contactmoment = Contactcasus['contactmomenten'][number];

export const contacticoon: Readonly<Record<Contactvorm, IcoonNaam>> = {
  HUISBEZOEK: 'huis',
  TELEFOON: 'telefoon',
  KANTOOR: 'organisatie',
  BEELDBELLEN: 'gesprek',
  BERICHT: 'mail',
  OVERLEG: 'personen',
};
