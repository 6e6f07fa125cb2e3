import { parseDate, type CalendarDate } from '@internationalized/date';
import { useImperativeHandle, useRef } from 'react';
import { DatePicker } from 'react-aria-components';
import { Taal } from '../kern/taal.js';
import { Datuminvoer, focusEersteDeel } from './datuminvoer.js';
import { ariaVeld, type Veldeigenschappen, type Veldref } from './veldeigenschappen.js';
import { invoerklasse, Veldomslag } from './veldomslag.js';

export interface DatumveldProps extends Veldeigenschappen<string | null> {
  /** 'YYYY-MM-DD'; dates before it are marked in the calendar, typing them gives the fout you set. */
  vanaf?: string | undefined;
  tot?: string | undefined;
  ref?: Veldref;
}

const lees = (waarde: string | null | undefined): CalendarDate | null => (waarde && /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? parseDate(waarde) : null);

/** Type dd-mm-jjjj or choose in the calendar. Value 'YYYY-MM-DD', null while it is not a whole date. */
export const Datumveld = ({ vanaf, tot, waarde, onWijzig, onVerlaat, ref, ...veld }: DatumveldProps) => {
  const vak = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => focusEersteDeel(vak.current) }), []);
  const vroegst = lees(vanaf);
  const laatst = lees(tot);
  return (
    <Taal>
      <DatePicker
        {...ariaVeld(veld)}
        data-veld={veld.naam}
        className={invoerklasse(veld.fout, 'bv-invoer--datum')}
        value={lees(waarde)}
        onChange={(datum) => onWijzig(datum ? datum.toString() : null)}
        onBlur={() => onVerlaat?.()}
        granularity="day"
        shouldForceLeadingZeros
        {...(vroegst ? { minValue: vroegst } : {})}
        {...(laatst ? { maxValue: laatst } : {})}
      >
        <Veldomslag {...veld}>
          <Datuminvoer vak={vak} />
        </Veldomslag>
      </DatePicker>
    </Taal>
  );
};
