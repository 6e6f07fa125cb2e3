import type { Toetsuitkomst } from '@bv/begrippen';

/** What each outcome means for the family and the duo. */
export const uitkomstuitleg: Readonly<Record<Toetsuitkomst, string>> = {
  VERZOEK_MAATREGEL: 'De Raad legt het aan de kinderrechter voor.',
  VRIJWILLIG_KADER: 'Een maatregel is niet nodig. Het duo gaat door met het gezin.',
  AANVULLEN: 'Er mist nog iets. Geef de toetsing terug: het duo vult aan, en u gaat daarna verder waar u was.',
};

export const oordeelvragen = {
  oudersGehoord: 'Voelen de ouders zich gehoord?',
  tunnelvisie: 'Was er tunnelvisie, en is die doorbroken?',
  uitkomst: 'Wat is uw oordeel?',
  motivering: 'Waarom is dat uw oordeel?',
} as const;

export type Oordeelveld = keyof typeof oordeelvragen;
