import { scherm } from '../portaal/scherm.js';

/** The page of the shell for what was asked and what is to be judged. */
export const inzageverzoeken = scherm(async () => (await import('./inzageverzoeken.js')).Inzageverzoeken);
