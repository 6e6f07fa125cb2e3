import { beleid } from './beleid.js';
import type { Beleidsregel } from './beleidsregel.js';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { labels, type Labelbeschrijving } from './label.js';
import { alleLabels } from './masker.js';
import { beslissers } from './verzoek.js';
import { beeindigingen, openingen, toelatingen } from './toelating.js';

/** The whole policy as data: what is hashed, kept in the database for ever, and committed as `schema/beleid.json`. */
export interface Beleidsinhoud {
  readonly labels: readonly (Labelbeschrijving & { readonly label: Gegevenscategorie })[];
  readonly beleid: readonly Beleidsregel[];
  readonly toelatingen: typeof toelatingen;
  readonly openingen: typeof openingen;
  readonly beeindigingen: typeof beeindigingen;
  readonly beslissers: typeof beslissers;
}

export function beleidsinhoud(): Beleidsinhoud {
  return { labels: alleLabels.map((label) => ({ label, ...labels[label] })), beleid, toelatingen, openingen, beeindigingen, beslissers };
}

/** The policy as one canonical text: the same rules give the same text on every machine. */
export function beleidstekst(inspringing?: number): string {
  return JSON.stringify(beleidsinhoud(), (_sleutel, waarde: unknown) => (isObject(waarde) ? opSleutel(waarde) : waarde), inspringing);
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function opSleutel(waarde: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1)));
}
