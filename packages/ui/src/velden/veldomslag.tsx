import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icoon } from '../kern/icoon.js';
import { klasse } from '../kern/klasse.js';

interface VeldomslagProps {
  label: string;
  labelVerborgen?: boolean | undefined;
  verplicht?: boolean | undefined;
  hint?: ReactNode;
  fout?: string | undefined;
  children: ReactNode;
  onder?: ReactNode;
}

/** Label, hint, control, error: always in this order. Stands inside a react-aria field, which ties them together. */
export const Veldomslag = ({ label, labelVerborgen, verplicht, hint, fout, children, onder }: VeldomslagProps) => (
  <>
    <Label className={klasse('bv-invoer__label', labelVerborgen && 'bv-verborgen')}>
      {label}
      {verplicht === false ? <span className="bv-invoer__vrij"> (niet verplicht)</span> : null}
    </Label>
    {hint ? (
      <Text slot="description" className="bv-invoer__hint">
        {hint}
      </Text>
    ) : null}
    {children}
    {onder}
    {fout ? (
      <FieldError className="bv-invoer__fout">
        <Icoon naam="fout" maat={16} />
        {fout}
      </FieldError>
    ) : null}
  </>
);

/** Class of the outer element of a field. */
export const invoerklasse = (fout: string | undefined, ...overig: (string | false | undefined)[]) => klasse('bv-invoer', fout && 'bv-invoer--fout', ...overig);
