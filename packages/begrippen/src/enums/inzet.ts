/** How much of the work in a phase one of the duo does (N46): the intensity differs per phase, both stay responsible. */
export const Inzetmate = {
  VOOROP: 'VOOROP',
  SAMEN: 'SAMEN',
  ACHTERGROND: 'ACHTERGROND',
} as const;
export type Inzetmate = (typeof Inzetmate)[keyof typeof Inzetmate];

export const inzetmateNaam: Record<Inzetmate, string> = {
  VOOROP: 'Doet het meeste',
  SAMEN: 'Samen, even veel',
  ACHTERGROND: 'Op de achtergrond',
};
