import { Button, DateInput, DateSegment, Dialog, Group, Popover } from 'react-aria-components';
import type { Ref } from 'react';
import { Icoon } from '../kern/icoon.js';
import { Taal } from '../kern/taal.js';
import { Kalender } from './kalender.js';

/** The box with day, month, year to type in and a button that opens the calendar. */
export const Datuminvoer = ({ vak }: { vak: Ref<HTMLDivElement> }) => (
  <>
    <Group ref={vak} className="bv-invoer__vak bv-invoer__vak--datum">
      <DateInput className="bv-datuminvoer">{(deel) => <DateSegment segment={deel} className="bv-datuminvoer__deel" />}</DateInput>
      <Button className="bv-datuminvoer__knop">
        <Icoon naam="kalender" />
      </Button>
    </Group>
    <Popover className="bv-zweef" placement="bottom start">
      <Dialog className="bv-zweef__dialoog">
        <Taal>
          <Kalender />
        </Taal>
      </Dialog>
    </Popover>
  </>
);

/** Focus goes to the first part: the day. */
export const focusEersteDeel = (vak: HTMLElement | null) => vak?.querySelector<HTMLElement>('[role=spinbutton]')?.focus();
