import { eindeVanDag, plusDagen, vandaag } from './datum.js';
import { isWerkdag, telWerkdagenBij } from './werkdagen.js';

/** Within how many werkdagen a veiligheidsbeoordeling must be there (Uitvoeringsbesluit Wmo 2015 art. 4.1.7). */
export const BEOORDELING_WERKDAGEN = 5;
export const ONDERZOEK_WEKEN = 10;

export const OVERDRACHT_WERKDAGEN = 2;
export const DUO_WERKDAGEN = 2;

const eindeNaWerkdagen = (nu: Date, aantal: number): Date => eindeVanDag(telWerkdagenBij(vandaag(nu), aantal));

/** When the beoordeling must be there: the end of the fifth werkdag, in a crisis of today. */
export const beoordelingstermijn = (isCrisis: boolean, nu: Date): Date => (isCrisis ? eindeVanDag(vandaag(nu)) : eindeNaWerkdagen(nu, BEOORDELING_WERKDAGEN));

/** When whoever is offered a gezin must have answered. */
export const overdrachttermijn = (nu: Date): Date => eindeNaWerkdagen(nu, OVERDRACHT_WERKDAGEN);

/** When a wijkteam that asked has its advice: the next werkdag when it presses, else the third. */
export const ADVIES_WERKDAGEN = 3;
export const ADVIES_SPOED_WERKDAGEN = 1;
export const adviestermijn = (isSpoed: boolean, nu: Date): Date => eindeNaWerkdagen(nu, isSpoed ? ADVIES_SPOED_WERKDAGEN : ADVIES_WERKDAGEN);

/** When a team that accepted must have made a duo. */
export const duotermijn = (nu: Date): Date => eindeNaWerkdagen(nu, DUO_WERKDAGEN);

/** The day itself, or the last werkdag before it: a term that ends when nobody works ends a day early, never late (besluit 0019). */
export function werkdagOfEerder(datum: string): string {
  let dag = datum;
  while (!isWerkdag(dag)) dag = plusDagen(dag, -1);
  return dag;
}

/** The day itself, or the first werkdag after it. */
export function werkdagOfLater(datum: string): string {
  let dag = datum;
  while (!isWerkdag(dag)) dag = plusDagen(dag, 1);
  return dag;
}

/** When a research must be done: ten weeks after the beoordeling, or the last werkdag before that day. */
export const onderzoekstermijn = (nu: Date): Date => eindeVanDag(werkdagOfEerder(plusDagen(vandaag(nu), ONDERZOEK_WEKEN * 7)));

/** Weeks after the start: closer together at first, together about eighteen months (domein §3.6). */
const MONITORWEKEN = [6, 13, 26, 39, 52, 78];

/** The days on which Veilig Thuis could look again: a proposal, each on a werkdag. */
export const monitorvoorstel = (start: string): string[] => MONITORWEKEN.map((weken) => werkdagOfLater(plusDagen(start, weken * 7)));
