export interface Rangplaats {
  readonly id: string;
  readonly rang: number;
}

/**
 * The places that change when these situations come first, in this order; 1 to 3 is the Top-3, what is not named comes after,
 * in the order it had. Null when a named situation is not of this casus.
 */
export function nieuweRangen(bestaand: readonly Rangplaats[], volgorde: readonly string[]): Rangplaats[] | null {
  const oud = new Map(bestaand.map(({ id, rang }) => [id, rang]));
  if (volgorde.some((id) => !oud.has(id))) return null;
  const overig = bestaand.filter(({ id }) => !volgorde.includes(id)).sort((a, b) => a.rang - b.rang);
  return [...volgorde, ...overig.map(({ id }) => id)]
    .map((id, plaats) => ({ id, rang: plaats + 1 }))
    .filter(({ id, rang }) => oud.get(id) !== rang);
}
