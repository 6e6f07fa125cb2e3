import { Interventiesoort, Werkhoedanigheid } from './enums/contact.js';

/**
 * What somebody may do in which capacity. By law a jeugdbeschermer of a gecertificeerde instelling gives no help; motivating is what all
 * do (N99). A list, not a condition in code: the legal questions of N94 are still open, and a change here changes form and server alike.
 */
export const TOEGESTANE_INTERVENTIES: Readonly<Record<Werkhoedanigheid, readonly Interventiesoort[]>> = {
  [Werkhoedanigheid.BLIJVEND_VEILIG]: Object.values(Interventiesoort),
  [Werkhoedanigheid.JEUGDBESCHERMER]: [Interventiesoort.MOTIVEREN],
};

/** Also for what is no capacity at all: another rule refuses that. */
export const magInHoedanigheid = (hoedanigheid: unknown, interventie: unknown): boolean =>
  hoedanigheid !== Werkhoedanigheid.JEUGDBESCHERMER || !interventie || TOEGESTANE_INTERVENTIES[Werkhoedanigheid.JEUGDBESCHERMER].some((soort) => soort === interventie);

export const GEEN_HULP_ALS_JEUGDBESCHERMER = 'Als jeugdbeschermer geeft u geen hulp. Dat staat in de wet. Kies motiveren of laat dit leeg, of leg het vast als lid van het duo.';
