import { vindTeVermijdenWoorden } from '../woordcheck.js';
import type { Woordvondst } from '../woordcheck.js';

/** A hint beside a field while somebody writes; it never holds the input back. */
export interface Woordwaarschuwing {
  readonly code: 'WOORD_VERMIJDEN';
  readonly veld: string;
  readonly tekst: string;
  readonly vondsten: readonly Woordvondst[];
}

/** The fields of these texts in which a word stands that a family should not read. */
export function waarschuwVoorWoorden(teksten: Readonly<Record<string, string | null | undefined>>): Woordwaarschuwing[] {
  return Object.entries(teksten).flatMap(([veld, tekst]) => {
    const vondsten = vindTeVermijdenWoorden(tekst ?? '');
    const eerste = vondsten[0];
    if (!eerste) return [];
    return [{ code: 'WOORD_VERMIJDEN' as const, veld, tekst: `Vermijd “${eerste.woord}”. ${eerste.advies}`, vondsten }];
  });
}
