import { useImperativeHandle, useRef } from 'react';
import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import { Icoon } from '../kern/icoon.js';
import { Taal } from '../kern/taal.js';
import { optieItem } from './optie-item.js';
import { ariaVeld, type Optie, type Veldeigenschappen, type Veldref } from './veldeigenschappen.js';
import { invoerklasse, Veldomslag } from './veldomslag.js';

export interface KeuzelijstProps<Waarde extends string> extends Veldeigenschappen<Waarde | null> {
  opties: readonly Optie<Waarde>[];
  /** Shown while nothing is chosen. */
  plaatshouder?: string | undefined;
  /** Adds a choice that gives null: "Alle" in a filter. */
  leegOptie?: string | undefined;
  ref?: Veldref;
}

const LEEG = '\u0000leeg';

export const Keuzelijst = <Waarde extends string>({ opties, plaatshouder = 'Kies', leegOptie, waarde, onWijzig, onVerlaat, ref, ...veld }: KeuzelijstProps<Waarde>) => {
  const knop = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => knop.current?.focus() }), []);
  return (
    <Taal>
      <Select
        {...ariaVeld(veld)}
        data-veld={veld.naam}
        className={invoerklasse(veld.fout)}
        value={waarde || (leegOptie ? LEEG : null)}
        onChange={(sleutel) => onWijzig(sleutel === LEEG || sleutel === null ? null : (String(sleutel) as Waarde))}
        onBlur={() => onVerlaat?.()}
        placeholder={plaatshouder}
      >
        <Veldomslag {...veld}>
          <Button ref={knop} className="bv-invoer__vak bv-invoer__vak--keuze">
            <SelectValue className="bv-keuzelijst__waarde">{({ selectedText, isPlaceholder }) => (isPlaceholder ? plaatshouder : selectedText)}</SelectValue>
            <Icoon naam="omlaag" />
          </Button>
        </Veldomslag>
        <Popover className="bv-zweef bv-zweef--lijst">
          <ListBox className="bv-lijst">
            {leegOptie ? optieItem({ waarde: LEEG, tekst: leegOptie }) : null}
            {opties.map(optieItem)}
          </ListBox>
        </Popover>
      </Select>
    </Taal>
  );
};
