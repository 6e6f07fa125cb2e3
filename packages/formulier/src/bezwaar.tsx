import { STORINGTEKST } from '@bv/portal';
import { Melding } from '@bv/ui';

export interface BezwaarProps {
  van: Uitslag;
}

interface Uitslag {
  readonly weigeringen: readonly { readonly code: string; readonly tekst: string }[];
  readonly conflict: object | undefined;
  readonly storing: keyof typeof STORINGTEKST | undefined;
}

/** What came of an act without a form, when it did not work. */
export const Bezwaar = ({ van: { weigeringen, conflict, storing } }: BezwaarProps) => {
  const tekst = storing ? STORINGTEKST[storing] : conflict ? 'Een collega was net eerder. Ververs de pagina, kijk hoe het nu staat, en kies opnieuw.' : weigeringen.map((weigering) => weigering.tekst).join(' ');
  return tekst === '' ? null : (
    <Melding toon="letop" rol="alert" titel="Dit is niet gelukt">
      {tekst}
    </Melding>
  );
};
