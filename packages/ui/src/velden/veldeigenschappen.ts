import type { ReactNode, Ref, RefCallback } from 'react';

/** What every field takes. */
export interface Veldeigenschappen<Waarde, Gewijzigd = Waarde> {
  /** Name in the form; the error summary links to it. */
  naam: string;
  label: string;
  waarde: Waarde | undefined;
  onWijzig: (waarde: Gewijzigd) => void;
  onVerlaat?: (() => void) | undefined;
  hint?: ReactNode;
  /** Says what to do. The typed value stays. */
  fout?: string | undefined;
  /** true: aria-required. false: the label says "(niet verplicht)". */
  verplicht?: boolean | undefined;
  uitgeschakeld?: boolean | undefined;
  alleenLezen?: boolean | undefined;
  /** Label only for screen readers, e.g. in a filter row or a table. */
  labelVerborgen?: boolean | undefined;
}

/** Anything the form library can give focus to. */
export interface Focusbaar {
  focus: () => void;
}

export type Veldref = Ref<Focusbaar> | RefCallback<Focusbaar> | undefined;

export interface Optie<Waarde extends string = string> {
  waarde: Waarde;
  tekst: string;
  /** Second line. */
  toelichting?: string | undefined;
  uitgeschakeld?: boolean | undefined;
}

/** Shared props of a react-aria field. */
export const ariaVeld = ({
  naam,
  fout,
  verplicht,
  uitgeschakeld,
  alleenLezen,
}: Pick<Veldeigenschappen<unknown>, 'naam' | 'fout' | 'verplicht' | 'uitgeschakeld' | 'alleenLezen'>) => ({
  name: naam,
  isInvalid: Boolean(fout),
  isRequired: verplicht === true,
  isDisabled: uitgeschakeld === true,
  isReadOnly: alleenLezen === true,
  validationBehavior: 'aria' as const,
});
