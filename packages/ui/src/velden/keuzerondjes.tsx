import { useImperativeHandle, useRef } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { ariaVeld, type Optie, type Veldeigenschappen, type Veldref } from './veldeigenschappen.js';
import { invoerklasse, Veldomslag } from './veldomslag.js';

export interface KeuzerondjesProps<Waarde extends string> extends Veldeigenschappen<Waarde | null, Waarde> {
  opties: readonly Optie<Waarde>[];
  /** segmenten: one bar with two to four short words. */
  weergave?: 'gestapeld' | 'naast' | 'segmenten' | undefined;
  ref?: Veldref;
}

export const Keuzerondjes = <Waarde extends string>({ opties, weergave = 'gestapeld', waarde, onWijzig, onVerlaat, ref, ...veld }: KeuzerondjesProps<Waarde>) => {
  const groep = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => (groep.current?.querySelector<HTMLElement>('input:checked') ?? groep.current?.querySelector('input'))?.focus() }), []);
  const keuzes: string[] = opties.map((optie) => optie.waarde);
  return (
    <RadioGroup
      // With other choices it begins anew: it would keep its place in the order of Tab at one that is gone, and nobody comes in.
      key={keuzes.join()}
      {...ariaVeld(veld)}
      ref={groep}
      data-veld={veld.naam}
      className={invoerklasse(veld.fout, 'bv-keuze', `bv-keuze--${weergave}`)}
      orientation={weergave === 'gestapeld' ? 'vertical' : 'horizontal'}
      value={waarde && keuzes.includes(waarde) ? waarde : null}
      onChange={(gekozen) => onWijzig(gekozen as Waarde)}
      onBlur={() => onVerlaat?.()}
    >
      <Veldomslag {...veld}>
        <div className="bv-keuze__lijst">
          {opties.map((optie) => (
            <RadioField key={optie.waarde} value={optie.waarde} isDisabled={optie.uitgeschakeld === true} className="bv-keuze__veld">
              <RadioButton className="bv-keuze__optie">
                {weergave === 'segmenten' ? null : <span className="bv-keuze__rondje" aria-hidden />}
                <span className="bv-keuze__tekst">
                  {optie.tekst}
                  {optie.toelichting ? <span className="bv-keuze__toelichting">{optie.toelichting}</span> : null}
                </span>
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </Veldomslag>
    </RadioGroup>
  );
};
