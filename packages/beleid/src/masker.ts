import { Gegevenscategorie } from './gegevenscategorie.js';
import { labels } from './label.js';

/** Every label in the order of its bit. */
export const alleLabels: readonly Gegevenscategorie[] = Object.values(Gegevenscategorie).sort(
  (a, b) => labels[a].bit - labels[b].bit,
);

/** JavaScript's `&` works on 32 bits with a sign, so a 32nd label would turn a mask negative. */
export const HOOGSTE_AANTAL_LABELS = 31;

/** The number with only this label's bit set. */
export function bit(label: Gegevenscategorie): number {
  return 1 << labels[label].bit;
}

export function masker(lijst: readonly Gegevenscategorie[]): number {
  return lijst.reduce((som, label) => som | bit(label), 0);
}

export function labelsIn(mask: number): Gegevenscategorie[] {
  return alleLabels.filter((label) => mag(mask, label));
}

/** Whether this label is open in the mask. A label outside the registry is closed. */
export function mag(mask: number, label: Gegevenscategorie): boolean {
  return Object.hasOwn(labels, label) && (mask & bit(label)) !== 0;
}
