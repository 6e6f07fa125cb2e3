import { useImperativeHandle, useRef } from 'react';
import { Button, ComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { Icoon } from '../kern/icoon.js';
import { Taal } from '../kern/taal.js';
import { optieItem } from './optie-item.js';
import { ariaVeld, type Optie, type Veldeigenschappen, type Veldref } from './veldeigenschappen.js';
import { invoerklasse, Veldomslag } from './veldomslag.js';

export interface ZoekkeuzeProps<Waarde extends string> extends Veldeigenschappen<Waarde | null> {
  opties: readonly Optie<Waarde>[];
  /** Given: you fetch the opties yourself for what was typed; not given: filtered here. */
  onZoek?: ((tekst: string) => void) | undefined;
  plaatshouder?: string | undefined;
  geenResultaat?: string | undefined;
  ref?: Veldref;
}

const alles = () => true;

export const Zoekkeuze = <Waarde extends string>({
  opties, onZoek, plaatshouder, geenResultaat = 'Niets gevonden', waarde, onWijzig, onVerlaat, ref, ...veld
}: ZoekkeuzeProps<Waarde>) => {
  const invoer = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => invoer.current?.focus() }), []);
  return (
    <Taal>
      <ComboBox
        {...ariaVeld(veld)}
        data-veld={veld.naam}
        className={invoerklasse(veld.fout)}
        value={waarde || null}
        onChange={(sleutel) => onWijzig(sleutel === null ? null : (String(sleutel) as Waarde))}
        onBlur={() => onVerlaat?.()}
        menuTrigger="focus"
        allowsEmptyCollection
        {...(onZoek ? { onInputChange: onZoek, defaultFilter: alles } : {})}
      >
        <Veldomslag {...veld}>
          <Group className="bv-invoer__groep bv-invoer__groep--zoek">
            <Input ref={invoer} className="bv-invoer__vak" {...(plaatshouder ? { placeholder: plaatshouder } : {})} />
            <Button className="bv-invoer__open" aria-label="Keuzes tonen">
              <Icoon naam="omlaag" />
            </Button>
          </Group>
        </Veldomslag>
        <Popover className="bv-zweef bv-zweef--lijst">
          <ListBox className="bv-lijst" renderEmptyState={() => <div className="bv-lijst__niets">{geenResultaat}</div>}>
            {opties.map(optieItem)}
          </ListBox>
        </Popover>
      </ComboBox>
    </Taal>
  );
};
