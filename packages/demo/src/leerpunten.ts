import type { Leerpuntplek, Leerpunttoestand } from '@bv/begrippen';
import { partijId } from './mensen.js';
import { uuid } from './willekeur.js';

export interface Demoleerpunt {
  readonly id: string;
  readonly plek: Leerpuntplek;
  readonly tekst: string;
  readonly toestand: Leerpunttoestand;
  readonly voorgesteldDoorId: string;
  readonly voorgesteldOp: string;
  readonly beoordeeldDoorId: string | null;
  readonly beoordeeldOp: string | null;
}

const leerpunt = (plek: Leerpuntplek, tekst: string, door: string, beoordeeld: string | null): Demoleerpunt => ({
  id: uuid('leerpunt', plek, tekst), plek, tekst, toestand: beoordeeld === null ? 'VOORGESTELD' : 'HELPTEKST', voorgesteldDoorId: partijId(door), voorgesteldOp: '2026-05-11T09:00:00Z',
  beoordeeldDoorId: beoordeeld === null ? null : partijId(beoordeeld), beoordeeldOp: beoordeeld === null ? null : '2026-05-12T09:00:00Z',
});

/** What teams learned: without anything of a family. */
export const leerpunten: readonly Demoleerpunt[] = [
  leerpunt('TOP_3', 'Vraag een kind eerst wat het ziet gebeuren, en pas daarna wat het ervan vindt. Zo praat u niet over ouders maar over een avond.', 'samira', 'joost'),
  leerpunt('BELEVING', 'Laat ieder apart een gezichtje kiezen. Aan tafel kiest een kind vaak hetzelfde gezicht als de ouder die het hardst praat.', 'joost', 'samira'),
  leerpunt('REFLECTIE', 'Begin met wat u niet weet. Dat kost vijf minuten en scheelt een half uur overtuigen.', 'ruben', 'samira'),
  leerpunt('PLAN', 'Een afspraak die niemand kan zien, kijkt niemand na. Vraag bij elke afspraak wie er als eerste iets van merkt.', 'priya', null),
];
