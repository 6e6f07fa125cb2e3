import type { z } from 'zod';
import { Weigeringcode } from './weigering.js';
import type { Invoerweigering } from './weigering.js';

export type Controle<W> =
  | { readonly waarde: W; readonly weigeringen?: undefined }
  | { readonly waarde?: undefined; readonly weigeringen: readonly Invoerweigering[] };

/** Checks input against a schema: the cleaned value, or every refusal at once (at most one per field). */
export function controleer<S extends z.ZodType>(schema: S, invoer: unknown): Controle<z.output<S>> {
  const uitslag = schema.safeParse(invoer, { error: () => 'Dit veld klopt niet. Controleer wat er staat.' });
  if (uitslag.success) return { waarde: uitslag.data };
  const perVeld = new Map<string, Invoerweigering>();
  for (const fout of uitslag.error.issues) {
    const veld = fout.path.map(String).join('.');
    if (!perVeld.has(veld)) perVeld.set(veld, { code: codeVan(fout, invoer), veld, tekst: fout.message });
  }
  return { weigeringen: [...perVeld.values()] };
}

/** The code of a zod issue: its own when the schema names one, else by kind of issue. */
function codeVan(fout: z.core.$ZodIssue, invoer: unknown): Weigeringcode {
  if (fout.code === 'custom') return eigenCode(fout.params) ?? Weigeringcode.KEUZE_ONGELDIG;
  if (isLeeg(waardeOp(invoer, fout.path))) return Weigeringcode.VERPLICHT;
  if (fout.code === 'too_big') return fout.origin === 'string' ? Weigeringcode.TEKST_TE_LANG : Weigeringcode.KEUZE_ONGELDIG;
  if (fout.code === 'too_small') return fout.origin === 'string' ? Weigeringcode.TEKST_TE_KORT : Weigeringcode.KEUZE_ONGELDIG;
  return Weigeringcode.KEUZE_ONGELDIG;
}

function eigenCode(params: Record<string, unknown> | undefined): Weigeringcode | undefined {
  return Object.values(Weigeringcode).find((code) => code === params?.['code']);
}

function waardeOp(invoer: unknown, pad: readonly PropertyKey[]): unknown {
  let waarde = invoer;
  for (const stap of pad) {
    if (typeof waarde !== 'object' || waarde === null) return undefined;
    waarde = (waarde as Record<PropertyKey, unknown>)[stap];
  }
  return waarde;
}

function isLeeg(waarde: unknown): boolean {
  if (waarde === undefined || waarde === null) return true;
  if (typeof waarde === 'string') return waarde.trim() === '';
  return Array.isArray(waarde) && waarde.length === 0;
}
