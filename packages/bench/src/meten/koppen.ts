/** What every request brings, beside its cookie. */
export const KOPPEN = { 'content-type': 'application/json', 'bv-portaal': 'duo' } as const;
