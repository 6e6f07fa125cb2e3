/** How somebody told how safe they feel: by pointing at a face, or with a figure. */
export const Belevingswijze = { GEZICHTEN: 'GEZICHTEN', CIJFER: 'CIJFER' } as const;
export type Belevingswijze = (typeof Belevingswijze)[keyof typeof Belevingswijze];

export const belevingswijzeNaam: Record<Belevingswijze, string> = { GEZICHTEN: 'Met gezichtjes', CIJFER: 'Met een cijfer' };

/** The five faces from very unsafe to very safe, on the line of 0 to 10: the ends are the ends, so that a face and a figure can stand in one chart. */
export const GEZICHTCIJFERS = [0, 3, 5, 8, 10] as const;
