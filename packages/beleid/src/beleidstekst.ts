import { beleid } from './beleid.js';
import { labels } from './label.js';
import { alleLabels } from './masker.js';
import { beslissers } from './verzoek.js';
import { beeindigingen, openingen, toelatingen } from './toelating.js';

/** The policy as one canonical text: the same rules give the same text on every machine. */
export function beleidstekst(): string {
  const inhoud = {
    labels: alleLabels.map((label) => ({ label, ...labels[label] })),
    beleid,
    toelatingen,
    openingen,
    beeindigingen,
    beslissers,
  };
  return JSON.stringify(inhoud, (_sleutel, waarde: unknown) => (isObject(waarde) ? opSleutel(waarde) : waarde));
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function opSleutel(waarde: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1)));
}
