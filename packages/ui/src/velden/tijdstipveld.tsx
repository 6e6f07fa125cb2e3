import { parseAbsolute, toCalendarDateTime, toZoned, type CalendarDateTime } from '@internationalized/date';
import { useImperativeHandle, useRef } from 'react';
import { DatePicker } from 'react-aria-components';
import { Taal } from '../kern/taal.js';
import { Datuminvoer, focusEersteDeel } from './datuminvoer.js';
import { ariaVeld, type Veldeigenschappen, type Veldref } from './veldeigenschappen.js';
import { invoerklasse, Veldomslag } from './veldomslag.js';

export interface TijdstipveldProps extends Veldeigenschappen<string | null> {
  ref?: Veldref;
}

const zone = 'Europe/Amsterdam';

const lees = (waarde: string | null | undefined): CalendarDateTime | null =>
  waarde && !Number.isNaN(Date.parse(waarde)) ? toCalendarDateTime(parseAbsolute(new Date(waarde).toISOString(), zone)) : null;

/** Date and time of the wall clock in Amsterdam. Value is an ISO moment in UTC, null while it is not whole. */
export const Tijdstipveld = ({ waarde, onWijzig, onVerlaat, ref, ...veld }: TijdstipveldProps) => {
  const vak = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => focusEersteDeel(vak.current) }), []);
  return (
    <Taal>
      <DatePicker
        {...ariaVeld(veld)}
        data-veld={veld.naam}
        className={invoerklasse(veld.fout, 'bv-invoer--tijdstip')}
        value={lees(waarde)}
        onChange={(tijd) => onWijzig(tijd ? toZoned(tijd, zone).toAbsoluteString() : null)}
        onBlur={() => onVerlaat?.()}
        granularity="minute"
        hourCycle={24}
        hideTimeZone
        shouldForceLeadingZeros
      >
        <Veldomslag {...veld}>
          <Datuminvoer vak={vak} />
        </Veldomslag>
      </DatePicker>
    </Taal>
  );
};
