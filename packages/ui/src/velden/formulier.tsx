import type { ReactNode, SubmitEvent } from 'react';
import { Foutoverzicht, type Invoerfout } from './foutoverzicht.js';

export interface FormulierProps {
  /** preventDefault is already done; react-hook-form's handleSubmit(...) fits. */
  onVerzenden: (gebeurtenis: SubmitEvent<HTMLFormElement>) => unknown;
  fouten?: readonly Invoerfout[] | undefined;
  /** submitCount of the form. */
  poging?: number | undefined;
  /** Buttons under the fields, main one first. */
  acties?: ReactNode;
  'aria-label'?: string | undefined;
  'aria-labelledby'?: string | undefined;
  children: ReactNode;
}

export const Formulier = ({ onVerzenden, fouten = [], poging, acties, children, ...aria }: FormulierProps) => (
  <form
    {...aria}
    className="bv-formulier"
    noValidate
    autoComplete="off"
    onSubmit={(gebeurtenis) => {
      gebeurtenis.preventDefault();
      void onVerzenden(gebeurtenis);
    }}
  >
    <Foutoverzicht fouten={fouten} poging={poging} />
    {children}
    {acties ? <div className="bv-formulier__acties">{acties}</div> : null}
  </form>
);

/** Two fields side by side where there is room. */
export const Veldrij = ({ children }: { children: ReactNode }) => <div className="bv-veldrij">{children}</div>;
