import type { RefCallback } from 'react';
import type { Focusbaar } from './veldeigenschappen.js';

interface Formulierveld<Waarde> {
  name: string;
  value: Waarde;
  onChange: (...gebeurtenis: never[]) => void;
  onBlur: () => void;
  ref: RefCallback<Focusbaar>;
}

interface Veldstand {
  error?: { message?: string | undefined } | undefined;
}

/** From the render props of a react-hook-form Controller to the props of a field: `<Tekstveld label="…" {...veldbinding(field, fieldState)} />`. */
export const veldbinding = <Waarde>(veld: Formulierveld<Waarde>, stand?: Veldstand) => ({
  naam: veld.name,
  waarde: veld.value,
  onWijzig: veld.onChange as (waarde: unknown) => void,
  onVerlaat: veld.onBlur,
  ref: veld.ref,
  fout: stand?.error?.message,
});
