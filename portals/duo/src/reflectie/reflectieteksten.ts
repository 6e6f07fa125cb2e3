import type { Reflectiesoort } from '@bv/begrippen';
import type { IcoonNaam } from '@bv/ui';

export const soortUitleg: Readonly<Record<Reflectiesoort, string>> = {
  TWIJFEL: 'Waar bent u niet zeker van?',
  VRAAG: 'Wat wilt u aan uw collega’s vragen?',
  PERSPECTIEF: 'Hoe ziet het kind, de ouder of een ander dit?',
  TEGENDENKVRAAG: 'Wat als het anders is dan wij denken?',
};

export const soortIcoon: Readonly<Record<Reflectiesoort, IcoonNaam>> = {
  TWIJFEL: 'hulp',
  VRAAG: 'vraag',
  PERSPECTIEF: 'oog',
  TEGENDENKVRAAG: 'idee',
};

/** The five questions of the Contourennota (N66), as one asks them at a table. */
export const VIJF_VRAGEN = [
  { naam: 'perspectieven', vraag: 'Welke kijk hebben wij nog niet?', hint: 'Hoe ziet ieder van het gezin dit? Wie hebben wij niet gehoord?' },
  { naam: 'naastGezin', vraag: 'Staan wij naast het kind en het gezin?', hint: 'Naast wie wel, naast wie niet?' },
  { naam: 'hoeBespreken', vraag: 'Hoe bespreken wij dit met hen?', hint: 'Wat zeggen wij, wie zegt het, wanneer?' },
  { naam: 'zichtVeiligheid', vraag: 'Hebben wij zicht op de veiligheid?', hint: 'Wat weten wij zeker, en op welke momenten weten wij niets?' },
  { naam: 'eigenHandelen', vraag: 'Wat zegt dit van ons eigen handelen?', hint: 'Waar schrikken wij van? Wat vermijden wij?' },
] as const;

export const gespreksveldnamen: Readonly<Record<string, { label: string }>> = {
  onderwerp: { label: 'Waar ging het over?' },
  op: { label: 'Wanneer' },
  inbrengerId: { label: 'Wie brengt het in?' },
  gespreksleiderId: { label: 'Wie leidt het gesprek?' },
  tegendenkerId: { label: 'Wie denkt tegen?' },
  deskundigeId: { label: 'Wie is deskundig?' },
  meenemen: { label: 'Wat nemen wij mee?' },
  ...Object.fromEntries(VIJF_VRAGEN.map(({ naam, vraag }) => [naam, { label: vraag }])),
};
