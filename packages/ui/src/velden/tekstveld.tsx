import { useImperativeHandle, useRef } from 'react';
import { Input, TextField } from 'react-aria-components';
import { ariaVeld, type Veldeigenschappen, type Veldref } from './veldeigenschappen.js';
import { invoerklasse, Veldomslag } from './veldomslag.js';

export interface TekstveldProps extends Veldeigenschappen<string | null, string> {
  type?: 'text' | 'password' | 'email' | 'tel' | 'url' | 'search' | undefined;
  /** e.g. "numeric" for a number that is not a quantity (BSN, postcode). */
  invoermodus?: 'text' | 'numeric' | 'tel' | 'email' | undefined;
  autocomplete?: string | undefined;
  max?: number | undefined;
  /** Width in characters; full width when not set. */
  tekens?: 4 | 10 | 20 | 40 | undefined;
  ref?: Veldref;
}

export const Tekstveld = ({ type = 'text', invoermodus, autocomplete, max, tekens, waarde, onWijzig, onVerlaat, ref, ...veld }: TekstveldProps) => {
  const invoer = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => invoer.current?.focus() }), []);
  return (
    <TextField
      {...ariaVeld(veld)}
      data-veld={veld.naam}
      className={invoerklasse(veld.fout, tekens && `bv-invoer--${tekens}`)}
      type={type}
      value={waarde ?? ''}
      onChange={onWijzig}
      onBlur={() => onVerlaat?.()}
      {...(autocomplete ? { autoComplete: autocomplete } : {})}
      {...(invoermodus ? { inputMode: invoermodus } : {})}
      {...(max ? { maxLength: max } : {})}
    >
      <Veldomslag {...veld}>
        <Input ref={invoer} className="bv-invoer__vak" />
      </Veldomslag>
    </TextField>
  );
};
