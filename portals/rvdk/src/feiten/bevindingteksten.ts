import type { Bevindingoordeel } from '@bv/begrippen';

/** Short, as they stand beside each other under a fact. */
export const keuzes: readonly { waarde: Bevindingoordeel; tekst: string }[] = [
  { waarde: 'VOLGT_UIT_BRON', tekst: 'Volgt uit bron' },
  { waarde: 'VRAAG', tekst: 'Vraag' },
  { waarde: 'VOLGT_NIET', tekst: 'Volgt niet' },
];

export const notitielabel: Readonly<Record<Bevindingoordeel, string>> = {
  VOLGT_UIT_BRON: 'Notitie',
  VRAAG: 'Wat is uw vraag?',
  VOLGT_NIET: 'Waarom volgt het niet uit de bron?',
};
