import type { Hoedanigheid } from './hoedanigheid.js';

/**
 * Whoever ever worked with or thought along about a gezin may not review it, and the other way round (N96, N97c).
 * The command asks this over the whole history; it writes no row and takes nobody's dossier away.
 */
const teamzijde: readonly Hoedanigheid[] = ['TEAMLEIDER', 'DUOLID', 'SPECIALIST', 'TEGENDENKER', 'GEDRAGSDESKUNDIGE_TEAM'];
const toetszijde: readonly Hoedanigheid[] = ['TOETSER', 'GEDRAGSDESKUNDIGE_RAAD'];

/** The earlier hoedanigheden that stand in the way of this one; empty means the person may take it on. */
export function verhinderingen(hoedanigheid: Hoedanigheid, geschiedenis: readonly Hoedanigheid[]): Hoedanigheid[] {
  const anderen = toetszijde.includes(hoedanigheid) ? teamzijde : teamzijde.includes(hoedanigheid) ? toetszijde : [];
  return [...new Set(geschiedenis.filter((eerder) => anderen.includes(eerder)))];
}
