import { Button, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, Heading } from 'react-aria-components';
import { Icoon } from '../kern/icoon.js';

/** Month page in the popover of a date field. */
export const Kalender = () => (
  <Calendar className="bv-kalender" firstDayOfWeek="mon">
    <header className="bv-kalender__kop">
      <Button slot="previous" className="bv-knop bv-knop--stil bv-knop--icoon">
        <Icoon naam="links" />
      </Button>
      <Heading className="bv-kalender__maand" />
      <Button slot="next" className="bv-knop bv-knop--stil bv-knop--icoon">
        <Icoon naam="rechts" />
      </Button>
    </header>
    <CalendarGrid weekdayStyle="short" className="bv-kalender__rooster">
      <CalendarGridHeader>{(dag) => <CalendarHeaderCell className="bv-kalender__dagnaam">{dag}</CalendarHeaderCell>}</CalendarGridHeader>
      <CalendarGridBody>{(datum) => <CalendarCell date={datum} className="bv-kalender__dag" />}</CalendarGridBody>
    </CalendarGrid>
  </Calendar>
);
