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
