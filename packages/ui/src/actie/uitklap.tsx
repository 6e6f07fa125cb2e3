import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icoon } from '../kern/icoon.js';

export interface UitklapProps {
  titel: ReactNode;
  niveau?: 2 | 3 | 4 | undefined;
  standaardOpen?: boolean | undefined;
  open?: boolean | undefined;
  onWissel?: ((open: boolean) => void) | undefined;
  children: ReactNode;
}

export const Uitklap = ({ titel, niveau = 3, standaardOpen = false, open, onWissel, children }: UitklapProps) => (
  <Disclosure
    className="bv-uitklap"
    defaultExpanded={standaardOpen}
    {...(open === undefined ? {} : { isExpanded: open })}
    onExpandedChange={(isOpen) => onWissel?.(isOpen)}
  >
    <Heading level={niveau} className="bv-uitklap__kop">
      <Button slot="trigger" className="bv-uitklap__knop">
        <Icoon naam="rechts" />
        {titel}
      </Button>
    </Heading>
    <DisclosurePanel className="bv-uitklap__paneel">{children}</DisclosurePanel>
  </Disclosure>
);
