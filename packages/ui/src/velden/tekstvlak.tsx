import { useImperativeHandle, useLayoutEffect, useRef, type ReactNode } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { ariaVeld, type Veldeigenschappen, type Veldref } from './veldeigenschappen.js';
import { invoerklasse, Veldomslag } from './veldomslag.js';

export interface TekstvlakProps extends Veldeigenschappen<string | null, string> {
  rijen?: number | undefined;
  /** Shows a counter from halfway. Typing on is not cut off: the server and the form say it is too long. */
  max?: number | undefined;
  /** A quiet remark under the text that does not stop anyone, e.g. of the word check. */
  waarschuwing?: ReactNode;
  /** Words of the family: in serif. */
  verhaal?: boolean | undefined;
  ref?: Veldref;
}

const Teller = ({ aantal, max }: { aantal: number; max: number }) => {
  const over = max - aantal;
  return (
    <p className={over < 0 ? 'bv-invoer__teller bv-invoer__teller--over' : 'bv-invoer__teller'}>
      {/* Seen from halfway: a form of ten fields would be counting all the time. */}
      <span aria-hidden>{over < 0 ? `${-over} tekens te veel` : aantal * 2 >= max ? `${aantal} van ${max} tekens` : ''}</span>
      {/* Spoken only near the end; every keystroke would drown the text itself. */}
      <span className="bv-verborgen" aria-live="polite">
        {over < 0 ? 'De tekst is te lang' : over <= max * 0.1 ? `Nog ${Math.ceil(over / 10) * 10} tekens` : ''}
      </span>
    </p>
  );
};

const groeitVanzelf = 'fieldSizing' in document.documentElement.style;

export const Tekstvlak = ({ rijen = 4, max, waarschuwing, verhaal, waarde, onWijzig, onVerlaat, ref, ...veld }: TekstvlakProps) => {
  const vlak = useRef<HTMLTextAreaElement>(null);
  const tekst = waarde ?? '';
  useImperativeHandle(ref, () => ({ focus: () => vlak.current?.focus() }), []);
  // Browsers with field-sizing grow by CSS; measuring there would fight it.
  useLayoutEffect(() => {
    const element = vlak.current;
    if (!element || groeitVanzelf) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [tekst]);
  return (
    <TextField {...ariaVeld(veld)} data-veld={veld.naam} className={invoerklasse(veld.fout, verhaal && 'bv-invoer--verhaal')} value={tekst} onChange={onWijzig} onBlur={() => onVerlaat?.()}>
      <Veldomslag
        {...veld}
        onder={
          <>
            {max ? <Teller aantal={tekst.length} max={max} /> : null}
            {waarschuwing ? (
              <div className="bv-invoer__waarschuwing" role="status">
                {waarschuwing}
              </div>
            ) : null}
          </>
        }
      >
        <TextArea ref={vlak} rows={rijen} className="bv-invoer__vak bv-invoer__vak--vlak" />
      </Veldomslag>
    </TextField>
  );
};
