import { aanwezigheidNaam, dagVan, toonDatum } from '@bv/begrippen';
import type { Risico } from './risicocasus.js';

/** How a risk went, in words and without a number: "Was onbekend op 3 januari 2026, aanwezig sinds 2 maart 2026". Empty while nothing changed. */
export function verandering({ standen }: Pick<Risico, 'standen'>): string {
  const wissels = standen.filter((stand, nummer) => stand.aanwezig !== standen[nummer - 1]?.aanwezig);
  if (wissels.length < 2) return '';
  const woord = ({ aanwezig }: Risico['standen'][number]): string => (aanwezig === null ? 'iets anders' : aanwezigheidNaam[aanwezig].toLowerCase());
  const dag = ({ op }: Risico['standen'][number]): string => (op === null ? '' : toonDatum(dagVan(op)));
  const eerder = wissels.slice(0, -1).map((stand) => `${woord(stand)} op ${dag(stand)}`);
  const laatste = wissels.at(-1);
  return laatste ? `Was ${eerder.join(', daarna ')}; ${woord(laatste)} sinds ${dag(laatste)}.` : '';
}
