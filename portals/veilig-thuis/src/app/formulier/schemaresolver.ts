import { controleer } from '@bv/begrippen';
import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form';
import type { z } from 'zod';

export interface Schemavertaling<Waarden> {
  /** What of the form goes to the server. */
  alsInvoer: (waarden: Waarden) => unknown;
  /** The field of the form for a field of the input; the same name unless told. */
  alsVeld?: (veld: string, waarden: Waarden) => string;
}

/** Checks a form with the schema of the server, and puts each remark at the field where it was typed. */
export const schemaresolver =
  <Waarden extends FieldValues, Schema extends z.ZodType<FieldValues>>(
    schema: Schema,
    { alsInvoer, alsVeld = (veld) => veld }: Schemavertaling<Waarden>,
  ): Resolver<Waarden, unknown, z.output<Schema>> =>
  (waarden) => {
    const { waarde, weigeringen = [] } = controleer(schema, alsInvoer(waarden));
    if (waarde) return { values: waarde, errors: {} };
    const errors: FieldErrors<Waarden> = {};
    for (const { veld, code, tekst } of weigeringen) {
      set(errors, veld === '' ? 'root.invoer' : alsVeld(veld, waarden), { type: code, message: tekst });
    }
    return { values: {}, errors };
  };
