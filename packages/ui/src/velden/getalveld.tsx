import { useImperativeHandle, useRef } from 'react';
import { Group, Input, NumberField } from 'react-aria-components';
import { Taal } from '../kern/taal.js';
import { ariaVeld, type Veldeigenschappen, type Veldref } from './veldeigenschappen.js';
import { invoerklasse, Veldomslag } from './veldomslag.js';

export interface GetalveldProps extends Veldeigenschappen<number | null> {
  min?: number | undefined;
  max?: number | undefined;
  decimalen?: number | undefined;
  /** "dagen", "km" */
  eenheid?: string | undefined;
  ref?: Veldref;
}

export const Getalveld = ({ min, max, decimalen = 0, eenheid, waarde, onWijzig, onVerlaat, ref, ...veld }: GetalveldProps) => {
  const invoer = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => invoer.current?.focus() }), []);
  return (
    <Taal>
      <NumberField
        {...ariaVeld(veld)}
        data-veld={veld.naam}
        className={invoerklasse(veld.fout, 'bv-invoer--10')}
        value={waarde ?? Number.NaN}
        onChange={(getal) => onWijzig(Number.isNaN(getal) ? null : getal)}
        onBlur={() => onVerlaat?.()}
        formatOptions={{ useGrouping: false, maximumFractionDigits: decimalen }}
        {...(min === undefined ? {} : { minValue: min })}
        {...(max === undefined ? {} : { maxValue: max })}
      >
        <Veldomslag {...veld}>
          <Group className="bv-invoer__groep">
            <Input ref={invoer} className="bv-invoer__vak" />
            {eenheid ? <span className="bv-invoer__eenheid">{eenheid}</span> : null}
          </Group>
        </Veldomslag>
      </NumberField>
    </Taal>
  );
};
