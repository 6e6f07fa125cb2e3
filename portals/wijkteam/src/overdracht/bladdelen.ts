import type { Stuksoort } from '@bv/begrippen';
import type { OverdrachtbladQuery } from '../gql/graphql.js';

export type Blad = NonNullable<OverdrachtbladQuery['overdracht']>;
export type Stuk = Blad['stukken'][number];

interface Bladdeel {
  readonly soort: Stuksoort;
  readonly titel: string;
  /** What it means that the sender put nothing here; left out, an empty part is not shown. */
  readonly leeg?: string;
}

/** The sheet in the order in which one reads it before deciding. */
const DELEN: readonly Bladdeel[] = [
  { soort: 'KERN', titel: 'Waar het om ging' },
  { soort: 'GEZINSLID', titel: 'Het gezin', leeg: 'De gezinsleden staan niet op het blad.' },
  { soort: 'VOORWAARDE', titel: 'Veiligheidsvoorwaarden van Veilig Thuis' },
  { soort: 'AFSPRAAK', titel: 'Afspraken die doorlopen', leeg: 'Er lopen geen afspraken door.' },
  { soort: 'RISICO', titel: 'Zorgen om te bewaken', leeg: 'Er staan geen zorgen om te bewaken op het blad.' },
  { soort: 'TEAM', titel: 'Uw team' },
  { soort: 'TAAK', titel: 'Wie doet wat' },
  { soort: 'TERUGKOMEN', titel: 'Wanneer terug naar de afzender', leeg: 'Dat staat niet op het blad. Vraag het aan de afzender.' },
  { soort: 'VAST_GEZICHT', titel: 'Vast gezicht', leeg: 'Er is nog geen vast gezicht genoemd. Vraag het aan de afzender.' },
  { soort: 'VRAAG', titel: 'Open vragen', leeg: 'Er staan geen vragen op het blad.' },
];

export interface GevuldDeel extends Bladdeel {
  readonly stukken: readonly Stuk[];
}

export const bladdelen = (stukken: readonly Stuk[]): GevuldDeel[] => {
  const bekend = DELEN.map((deel) => ({
    ...deel,
    stukken: stukken.filter(({ soort }) => soort === deel.soort).toSorted((een, ander) => (een.volgnummer ?? 0) - (ander.volgnummer ?? 0)),
  }));
  return bekend.filter(({ stukken: eigen, leeg }) => eigen.length > 0 || leeg !== undefined);
};
