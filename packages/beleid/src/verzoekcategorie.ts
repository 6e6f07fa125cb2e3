import type { Verzoeker } from '@bv/begrippen';
import type { Gegevenscategorie } from './gegevenscategorie.js';

const categorieen = { DUO: 'TOETSVRAAG', VEILIG_THUIS: 'BEOORDELING' } as const satisfies Record<Verzoeker, Gegevenscategorie>;

/**
 * What Veilig Thuis asks the Raad is a decision of Veilig Thuis (domein §3.3), and is read as its other decisions are: by the duo that goes on with
 * the family too. What the duo asks is the duo's. So neither opens the table or the review to Veilig Thuis.
 */
export const verzoekcategorie = (aanvrager: Verzoeker | null): (typeof categorieen)[Verzoeker] => categorieen[aanvrager ?? 'DUO'];
