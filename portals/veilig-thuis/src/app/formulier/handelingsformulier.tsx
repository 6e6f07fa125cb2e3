import { type Concept, STORINGTEKST, type Storing, type verzamelFouten } from '@bv/portal';
import { Bewaarstand, Formulier, Knop, Knoplink, Melding } from '@bv/ui';
import type { ReactNode } from 'react';

interface Stand {
  readonly opdracht: { readonly bezig: boolean; readonly storing: Storing | undefined };
  readonly concept: Concept;
  readonly fouten: ReturnType<typeof verzamelFouten>;
  readonly poging: number;
}

export interface HandelingsformulierProps {
  van: Stand;
  label: string;
  knop: string;
  onVerzenden: () => unknown;
  terug: { href: string; tekst: string };
  children: ReactNode;
}

/** The frame of both pages of a formal act: errors on top, what went wrong with sending, buttons, and whether the draft is safe. */
export const Handelingsformulier = ({ van: { opdracht, concept, fouten, poging }, label, knop, onVerzenden, terug, children }: HandelingsformulierProps) => (
  <Formulier
    aria-label={label}
    onVerzenden={onVerzenden}
    fouten={fouten}
    poging={poging}
    acties={
      <>
        <Knop type="submit" soort="primair" bezig={opdracht.bezig}>
          {knop}
        </Knop>
        <Knoplink href={terug.href}>{terug.tekst}</Knoplink>
        <Bewaarstand stand={concept.stand} moment={concept.moment} />
      </>
    }
  >
    {concept.hersteld ? <Melding titel="Wij zetten terug wat u eerder typte">Dit is nog niet vastgelegd.</Melding> : null}
    {opdracht.storing ? (
      <Melding toon="acuut" rol="alert" titel="Nog niet vastgelegd">
        {STORINGTEKST[opdracht.storing]}
      </Melding>
    ) : null}
    {children}
  </Formulier>
);
