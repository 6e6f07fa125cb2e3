import type { Weigering } from './uitkomst.js';

export interface Formulierfout {
  /** Path of the field, as react-hook-form names it; undefined when the error is about the whole. */
  readonly veld: string | undefined;
  readonly tekst: string;
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

const doorloop = (fouten: unknown, pad: string): Formulierfout[] => {
  if (!isObject(fouten)) return [];
  if (typeof fouten['message'] === 'string' && fouten['type'] !== undefined) {
    return [{ veld: pad === 'root' || pad === '' ? undefined : pad, tekst: fouten['message'] }];
  }
  return Object.entries(fouten)
    .filter(([sleutel]) => sleutel !== 'ref')
    .flatMap(([sleutel, waarde]) => doorloop(waarde, pad === '' ? sleutel : `${pad}.${sleutel}`));
};

/** One list for the error summary: the errors of the form (`formState.errors`) and the refusals that are not yet among them. */
export const verzamelFouten = (fouten: unknown, weigeringen: readonly Weigering[] = []): Formulierfout[] => {
  const uitFormulier = doorloop(fouten, '');
  const bekend = new Set(uitFormulier.map(({ tekst }) => tekst));
  const overige = weigeringen.filter(({ tekst }) => !bekend.has(tekst));
  return [...uitFormulier, ...overige.map(({ veld, tekst }) => ({ veld: veld ?? undefined, tekst }))];
};
