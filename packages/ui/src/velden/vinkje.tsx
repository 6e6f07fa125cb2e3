import { useImperativeHandle, useRef, type ReactNode } from 'react';
import { CheckboxButton, CheckboxField, CheckboxGroup, FieldError, Text } from 'react-aria-components';
import { Icoon } from '../kern/icoon.js';
import { ariaVeld, type Optie, type Veldeigenschappen, type Veldref } from './veldeigenschappen.js';
import { invoerklasse, Veldomslag } from './veldomslag.js';

const Hokje = ({ children, toelichting }: { children: ReactNode; toelichting?: ReactNode }) => (
  <>
    <span className="bv-vink__hokje" aria-hidden>
      <Icoon naam="vinkje" maat={16} />
    </span>
    <span className="bv-keuze__tekst">
      {children}
      {toelichting ? <span className="bv-keuze__toelichting">{toelichting}</span> : null}
    </span>
  </>
);

export interface VinkjeProps extends Omit<Veldeigenschappen<boolean | null, boolean>, 'labelVerborgen'> {
  ref?: Veldref;
}

export const Vinkje = ({ label, waarde, onWijzig, onVerlaat, hint, fout, ref, ...veld }: VinkjeProps) => {
  const invoer = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => invoer.current?.focus() }), []);
  return (
    <CheckboxField
      {...ariaVeld({ ...veld, fout })}
      inputRef={invoer}
      data-veld={veld.naam}
      className={invoerklasse(fout)}
      isSelected={waarde === true}
      onChange={onWijzig}
      onBlur={() => onVerlaat?.()}
    >
      <CheckboxButton className="bv-vink">
        <Hokje>{label}</Hokje>
      </CheckboxButton>
      {hint ? (
        <Text slot="description" className="bv-invoer__hint bv-invoer__hint--ingesprongen">
          {hint}
        </Text>
      ) : null}
      {fout ? (
        <FieldError className="bv-invoer__fout">
          <Icoon naam="fout" maat={16} />
          {fout}
        </FieldError>
      ) : null}
    </CheckboxField>
  );
};

export interface VinkjesgroepProps<Waarde extends string> extends Veldeigenschappen<readonly Waarde[], Waarde[]> {
  opties: readonly Optie<Waarde>[];
  weergave?: 'gestapeld' | 'naast' | undefined;
  ref?: Veldref;
}

export const Vinkjesgroep = <Waarde extends string>({ opties, weergave = 'gestapeld', waarde, onWijzig, onVerlaat, ref, ...veld }: VinkjesgroepProps<Waarde>) => {
  const groep = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => groep.current?.querySelector('input')?.focus() }), []);
  return (
    <CheckboxGroup
      {...ariaVeld(veld)}
      ref={groep}
      data-veld={veld.naam}
      className={invoerklasse(veld.fout, 'bv-keuze', `bv-keuze--${weergave}`)}
      value={[...(waarde ?? [])]}
      onChange={(gekozen) => onWijzig(gekozen as Waarde[])}
      onBlur={() => onVerlaat?.()}
    >
      <Veldomslag {...veld}>
        <div className="bv-keuze__lijst">
          {opties.map((optie) => (
            <CheckboxField key={optie.waarde} value={optie.waarde} isDisabled={optie.uitgeschakeld === true}>
              <CheckboxButton className="bv-vink">
                <Hokje toelichting={optie.toelichting}>{optie.tekst}</Hokje>
              </CheckboxButton>
            </CheckboxField>
          ))}
        </div>
      </Veldomslag>
    </CheckboxGroup>
  );
};
