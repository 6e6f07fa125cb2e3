import { useImperativeHandle, useRef } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { ariaVeld, type Veldeigenschappen, type Veldref } from './veldeigenschappen.js';
import { invoerklasse, Veldomslag } from './veldomslag.js';

export interface SchaalProps extends Veldeigenschappen<number | null, number> {
  van?: number | undefined;
  tot?: number | undefined;
  /** Words at both ends; a figure alone means something else to everyone. */
  laag: string;
  hoog: string;
  ref?: Veldref;
}

/** Score 0–10 with targets big enough for a family at the tablet. */
export const Schaal = ({ van = 0, tot = 10, laag, hoog, waarde, onWijzig, onVerlaat, ref, ...veld }: SchaalProps) => {
  const groep = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => (groep.current?.querySelector<HTMLElement>('input:checked') ?? groep.current?.querySelector('input'))?.focus() }), []);
  const cijfers = Array.from({ length: tot - van + 1 }, (_, stap) => van + stap);
  const einden: Record<number, string> = { [van]: laag, [tot]: hoog };
  return (
    <RadioGroup
      {...ariaVeld(veld)}
      ref={groep}
      data-veld={veld.naam}
      className={invoerklasse(veld.fout, 'bv-schaal')}
      orientation="horizontal"
      value={waarde === null || waarde === undefined ? null : String(waarde)}
      onChange={(gekozen) => onWijzig(Number(gekozen))}
      onBlur={() => onVerlaat?.()}
    >
      <Veldomslag {...veld}>
        <div className="bv-schaal__lijst">
          {cijfers.map((cijfer) => (
            <RadioField key={cijfer} value={String(cijfer)} className="bv-schaal__veld">
              <RadioButton className="bv-schaal__cijfer">
                {cijfer}
                {einden[cijfer] ? <span className="bv-verborgen"> = {einden[cijfer]}</span> : null}
              </RadioButton>
            </RadioField>
          ))}
        </div>
        <div className="bv-schaal__einden" aria-hidden>
          <span>
            {van} = {laag}
          </span>
          <span>
            {tot} = {hoog}
          </span>
        </div>
      </Veldomslag>
    </RadioGroup>
  );
};
