import type { Afscherming, Reactie, Stuk, Toetsing } from './soorten.js';

export const reactie = (naam: string, oordeel: NonNullable<Reactie['oordeel']>, eigenWoorden: string | null = null): Reactie => ({
  __typename: 'Reactie',
  id: `reactie-${naam}-${oordeel}`,
  naam,
  oordeel,
  eigenWoorden,
  datum: '2026-11-04',
});

export const stuk = (volgnummer: number, soort: NonNullable<Stuk['soort']>, tekst: string, overig: Partial<Stuk> = {}): Stuk => ({
  __typename: 'Stuk',
  id: `stuk-${volgnummer}`,
  soort,
  volgnummer,
  kop: null,
  tekst,
  bron: 'Verslag van de school',
  peildatum: '2026-10-28',
  afschermingen: [],
  reacties: [],
  bevinding: null,
  ...overig,
});

export const bevinding = (oordeel: 'VOLGT_UIT_BRON' | 'VRAAG' | 'VOLGT_NIET', notitie: string | null = null) =>
  ({ __typename: 'Bevinding', id: `bevinding-${oordeel}`, oordeel, notitie }) as const;

export const afscherming = (label: Afscherming['label'], velden: string[]): Afscherming => ({
  __typename: 'Afscherming',
  label,
  velden,
  reden: 'De feiten uit het dossier zijn voor het duo en de Raad.',
  grondslag: 'Jeugdwet art. 3.1',
  beslisser: 'DUO',
  kanAanvragen: false,
});

/** A toetsing that Hanna works on: three facts of which Mark sees one differently, and Noor of whom nothing is written down. */
export const proeftoetsing = (overig: Partial<Toetsing> = {}): Toetsing => ({
  __typename: 'Toetsing',
  id: 't-1',
  casusId: 'casus-1',
  versie: 2,
  nummer: 'T-2026-0031',
  toestand: 'IN_TOETSING',
  aangevraagdOp: '2026-11-18T14:00:00Z',
  termijn: '2099-12-02T22:59:59Z',
  gedeeldOp: null,
  voorgelegdOp: null,
  reactieTot: null,
  nieuwer: false,
  zonderWoord: null,
  terugvragen: [],
  conceptreacties: [],
  adviezen: [],
  dossierversie: 7,
  dossierhash: 'abc123',
  vraag: 'Is een maatregel nodig?',
  aanleiding: 'De hulp loopt, maar Mark drinkt weer.',
  gewensteUitkomst: 'Een oordeel over de omgang.',
  toetser: { __typename: 'Partij', id: 'hanna', naam: 'Hanna de Groot' },
  afschermingen: [],
  stukken: [
    stuk(1, 'GEZINSLID', '38 jaar', { kop: 'Elif de Wit' }),
    stuk(2, 'GEZINSLID', '41 jaar', { kop: 'Mark Yilmaz' }),
    stuk(3, 'GEZINSLID', '8 jaar', { kop: 'Noor Yilmaz' }),
    stuk(4, 'FEIT', 'Deniz is vier keer niet van school gehaald.', { reacties: [reactie('Elif de Wit', 'AKKOORD')] }),
    stuk(5, 'FEIT', 'Mark dreigde met een mes.', { reacties: [reactie('Elif de Wit', 'AKKOORD'), reactie('Mark Yilmaz', 'NIET_AKKOORD', 'Ik was aan het koken.')] }),
    stuk(6, 'FEIT', 'Mark drinkt op vier dagen per week.'),
    stuk(7, 'INTERPRETATIE', 'Mark lijkt zijn drinken niet als probleem te zien.'),
    stuk(8, 'ZIENSWIJZE', 'Ik wil dat het rustig wordt.', { kop: 'Elif de Wit' }),
  ],
  bevindingen: [],
  criteria: [],
  gesprekken: [],
  oordeel: null,
  ...overig,
});
