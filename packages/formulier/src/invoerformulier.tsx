import { type Concept, STORINGTEKST, type Storing, type verzamelFouten } from '@bv/portal';
import { Bewaarstand, Formulier, Knop, Knoplink, Melding } from '@bv/ui';
import type { ReactNode } from 'react';

interface Stand {
  readonly formulier: { readonly formState: { readonly submitCount: number } };
  readonly opdracht: { readonly bezig: boolean; readonly storing: Storing | undefined };
  readonly concept: Concept;
  readonly fouten: ReturnType<typeof verzamelFouten>;
  readonly verzend: () => Promise<void>;
}

export interface InvoerformulierProps {
  van: Stand;
  label: string;
  knop: string;
  /** Where one goes without saving; what was typed stays as a draft. Absent in a dialog, which closes. */
  terug?: string | undefined;
  terugtekst?: string | undefined;
  children: ReactNode;
}

/** The frame of every form: errors on top, what went wrong with sending, buttons, and whether the draft is safe. */
export const Invoerformulier = ({ van: { formulier, opdracht, concept, fouten, verzend }, label, knop, terug, terugtekst = 'Terug zonder bewaren', children }: InvoerformulierProps) => (
  <Formulier
    aria-label={label}
    onVerzenden={verzend}
    fouten={fouten}
    poging={formulier.formState.submitCount}
    acties={
      <>
        <Knop type="submit" soort="primair" bezig={opdracht.bezig}>
          {knop}
        </Knop>
        {terug === undefined ? null : (
          <Knoplink soort="stil" href={terug}>
            {terugtekst}
          </Knoplink>
        )}
        <Bewaarstand stand={concept.stand} moment={concept.moment} />
      </>
    }
  >
    {concept.hersteld ? (
      <Melding titel="Wij zetten terug wat u eerder typte">Dit concept was nog niet opgeslagen in het dossier.</Melding>
    ) : null}
    {opdracht.storing ? (
      <Melding toon="acuut" rol="alert" titel="Nog niet opgeslagen">
        {STORINGTEKST[opdracht.storing]}
      </Melding>
    ) : null}
    {children}
  </Formulier>
);
