import type { Fase } from './enums/casus.js';
import type { Inzetmate } from './enums/inzet.js';

/** How much a family asks in each phase, and what part of that is this person's (N46). Rough on purpose: it orders a proposal and measures nobody. */
export const FASEGEWICHT: Readonly<Record<Fase, number>> = { DIRECTE_VEILIGHEID: 3, RISICOGESTUURD_WERKEN: 2, HERSTELGERICHT_WERKEN: 1 };
const MATEDEEL: Readonly<Record<Inzetmate, number>> = { VOOROP: 1.5, SAMEN: 1, ACHTERGROND: 0.5 };

/** A family without a phase has only just come; who did not divide the work does it together. */
export const gezinsgewicht = (fase: Fase | null, mate: Inzetmate | null): number => FASEGEWICHT[fase ?? 'DIRECTE_VEILIGHEID'] * MATEDEEL[mate ?? 'SAMEN'];

export const gewichttekst = (gewicht: number): string => gewicht.toLocaleString('nl-NL');
