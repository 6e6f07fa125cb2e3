import { veldbinding } from '@bv/ui';
import type { ReactElement } from 'react';
import { type Control, Controller, type FieldPath, type FieldPathValue, type FieldValues } from 'react-hook-form';

type Veldbinding<Waarde> = ReturnType<typeof veldbinding<Waarde>>;

export interface InvoerProps<Waarden extends FieldValues, Naam extends FieldPath<Waarden>, Uit = Waarden> {
  van: Control<Waarden, unknown, Uit>;
  naam: Naam;
  children: (veld: Veldbinding<FieldPathValue<Waarden, Naam>>) => ReactElement;
}

/** One field of a form: `<Invoer van={control} naam="als">{(veld) => <Tekstvlak label="Als" {...veld} />}</Invoer>`. */
export const Invoer = <Waarden extends FieldValues, Naam extends FieldPath<Waarden>, Uit = Waarden>({ van, naam, children }: InvoerProps<Waarden, Naam, Uit>) => (
  <Controller control={van} name={naam} render={({ field, fieldState }) => children(veldbinding(field, fieldState))} />
);

/** The fields of a change are those of a new one, each optional; react-hook-form's type cannot say so. */
export const zelfdeVelden = <Doel extends FieldValues>(control: unknown): Control<Doel> => control as Control<Doel>;
