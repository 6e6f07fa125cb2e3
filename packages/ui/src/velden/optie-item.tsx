import { ListBoxItem } from 'react-aria-components';
import { Icoon } from '../kern/icoon.js';
import type { Optie } from './veldeigenschappen.js';

/** One line of a list of choices. The chosen one has a tick, not only a tint. */
export const optieItem = ({ waarde, tekst, toelichting, uitgeschakeld }: Optie) => (
  <ListBoxItem key={waarde} id={waarde} textValue={tekst} isDisabled={uitgeschakeld === true} className="bv-lijst__optie">
    {({ isSelected }) => (
      <>
        <span className="bv-lijst__tekst">
          {tekst} {toelichting ? <span className="bv-lijst__toelichting">{toelichting}</span> : null}
        </span>
        {isSelected ? <Icoon naam="vinkje" /> : null}
      </>
    )}
  </ListBoxItem>
);
