import type { Uitdraaibesluit, Achterhoudbesluit, Uitdraaivraag } from './uitdraairegel.js';
import { besluitVoor } from './uitdraairegel.js';
import { dossierdelen } from './uitdraaidelen.js';
import type { Uitdraaidossier } from './uitdraaidossier.js';
import type { Dossierdeel } from './uitdraaivorm.js';

export interface Beslotendeel {
  readonly deel: Dossierdeel;
  readonly besluit: Uitdraaibesluit;
}

/** Every part of the dossier with what happens to it. The check page shows this, and the letter is made from it: one reading, twice. */
export function uitdraaiVan(dossier: Uitdraaidossier, vraag: Uitdraaivraag, besluiten: readonly Achterhoudbesluit[]): Beslotendeel[] {
  return dossierdelen(dossier, vraag.voorId).map((deel) => ({ deel, besluit: besluitVoor(deel, vraag, besluiten) }));
}

/**
 * What goes out, as one text to hash: who confirms it saw exactly this, and what is handed over is exactly this. Holds what stays
 * behind by its id only, so that a later decision changes it too.
 */
export const uitdraaitekst = (delen: readonly Beslotendeel[]): string =>
  JSON.stringify(delen.map(({ deel, besluit }) => (besluit.uitkomst === 'MEE' ? [deel.onderdeel, deel.id, deel.kop, deel.regels] : [deel.onderdeel, deel.id, besluit.uitkomst])));
