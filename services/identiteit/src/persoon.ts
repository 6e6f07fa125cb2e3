/** Someone who can log in here; `id` becomes the `sub` of the token. */
export interface Persoon {
  readonly id: string;
  readonly naam: string;
  readonly organisatie: string;
  readonly functie: string;
}
