import type { ReactNode } from 'react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icoon, type IcoonNaam } from '../kern/icoon.js';
import { klasse } from '../kern/klasse.js';

export interface MenuKeuze {
  sleutel: string;
  tekst: string;
  icoon?: IcoonNaam | undefined;
  href?: string | undefined;
  onKlik?: (() => void) | undefined;
  gevaar?: boolean | undefined;
  uitgeschakeld?: boolean | undefined;
}

export interface MenuProps {
  /** Name of the menu, and of its button when that has only an icon. */
  label: string;
  keuzes: readonly MenuKeuze[];
  icoon?: IcoonNaam | undefined;
  /** Own content of the button, e.g. initials and a name. */
  children?: ReactNode;
  /** Class of the button, for a menu on the dark bar. */
  knopklasse?: string | undefined;
}

export const Menu = ({ label, keuzes, icoon = 'meer', children, knopklasse = 'bv-knop bv-knop--stil bv-knop--icoon' }: MenuProps) => (
  <MenuTrigger>
    <Button className={knopklasse} {...(children ? {} : { 'aria-label': label })}>
      {children ?? <Icoon naam={icoon} />}
    </Button>
    <Popover className="bv-zweef" placement="bottom end">
      <AriaMenu className="bv-menu" aria-label={label}>
        {keuzes.map((keuze) => (
          <MenuItem
            key={keuze.sleutel}
            id={keuze.sleutel}
            textValue={keuze.tekst}
            className={klasse('bv-menu__keuze', keuze.gevaar && 'bv-menu__keuze--gevaar')}
            isDisabled={keuze.uitgeschakeld ?? false}
            {...(keuze.href ? { href: keuze.href } : {})}
            onAction={() => keuze.onKlik?.()}
          >
            {keuze.icoon ? <Icoon naam={keuze.icoon} /> : null}
            {keuze.tekst}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
