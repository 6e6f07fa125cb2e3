import { STORINGTEKST } from '@bv/portal';
import { Formulier, Knop, Melding } from '@bv/ui';
import type { ReactNode } from 'react';
import type { Toezichtformulier as Stand } from './use-toezichtformulier.js';

export interface ToezichtformulierProps {
  van: Pick<Stand<object>, 'fouten' | 'poging' | 'bezig' | 'storing' | 'verzend'>;
  label: string;
  knop: string;
  gevaar?: boolean;
  /** Buttons beside the main one. */
  acties?: ReactNode;
  children: ReactNode;
}

export const Toezichtformulier = ({ van: { fouten, poging, bezig, storing, verzend }, label, knop, gevaar = false, acties, children }: ToezichtformulierProps) => (
  <Formulier
    aria-label={label}
    fouten={fouten}
    poging={poging}
    onVerzenden={verzend}
    acties={
      <>
        <Knop type="submit" soort={gevaar ? 'gevaar' : 'primair'} bezig={bezig}>
          {knop}
        </Knop>
        {acties}
      </>
    }
  >
    {storing ? (
      <Melding toon="acuut" rol="alert" titel="Nog niet vastgelegd">
        {STORINGTEKST[storing]}
      </Melding>
    ) : null}
    {children}
  </Formulier>
);
