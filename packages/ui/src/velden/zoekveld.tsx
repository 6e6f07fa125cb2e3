import { useEffect, useRef } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { Icoon } from '../kern/icoon.js';
import { klasse } from '../kern/klasse.js';

export interface ZoekveldProps {
  label: string;
  waarde: string;
  onWijzig: (tekst: string) => void;
  /** On Enter. */
  onZoek?: ((tekst: string) => void) | undefined;
  plaatshouder?: string | undefined;
  /** "/" puts the cursor here from anywhere outside a text field. */
  sneltoets?: boolean | undefined;
  /** Style for the dark bar; the label is then only for screen readers. */
  opBalk?: boolean | undefined;
}

const isTypen = (doel: EventTarget | null) =>
  doel instanceof HTMLElement && (doel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName) || doel.getAttribute('role') === 'spinbutton');

export const Zoekveld = ({ label, waarde, onWijzig, onZoek, plaatshouder, sneltoets, opBalk }: ZoekveldProps) => {
  const invoer = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!sneltoets) return undefined;
    const luister = (gebeurtenis: KeyboardEvent) => {
      if (gebeurtenis.key !== '/' || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.altKey || isTypen(gebeurtenis.target)) return;
      gebeurtenis.preventDefault();
      invoer.current?.focus();
    };
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, [sneltoets]);
  return (
    <SearchField className={klasse('bv-zoek', opBalk && 'bv-zoek--balk')} value={waarde} onChange={onWijzig} onSubmit={(tekst) => onZoek?.(tekst)}>
      <Label className={opBalk ? 'bv-verborgen' : 'bv-invoer__label'}>{label}</Label>
      <div className="bv-zoek__vak">
        <Icoon naam="zoek" />
        <Input ref={invoer} className="bv-zoek__invoer" {...(plaatshouder ? { placeholder: plaatshouder } : {})} />
        {waarde ? (
          <Button className="bv-zoek__wis" aria-label="Zoekveld leegmaken">
            <Icoon naam="sluiten" maat={16} />
          </Button>
        ) : sneltoets ? (
          <kbd className="bv-zoek__toets" aria-hidden>
            /
          </kbd>
        ) : null}
      </div>
    </SearchField>
  );
};
