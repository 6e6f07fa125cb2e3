import type { Weigeringcode } from './weigering.js';

/** What a rule may count on: other fields can be missing or wrong when it runs. */
export type Onaf = Readonly<Record<string, unknown>>;

/**
 * A rule over more fields of a schema, as the options of zod's `refine`. It also runs when another field is wrong, so that
 * a person reads everything at once.
 */
export function voorwaarde(code: Weigeringcode, veld: string, tekst: string | ((fout: { readonly input?: unknown }) => string)) {
  return { error: tekst, path: veld.split('.'), params: { code }, when: isObject };
}

function isObject({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null;
}
