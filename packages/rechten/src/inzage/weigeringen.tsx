import { type Opdracht, STORINGTEKST } from '@bv/portal';
import { Melding } from '@bv/ui';

/** What stood in the way of these commands, in words. */
export const Weigeringen = ({ van }: { van: readonly Pick<Opdracht<never, never>, 'weigeringen' | 'storing' | 'conflict'>[] }) => (
  <>
    {van.flatMap(({ weigeringen, storing, conflict }) => [...weigeringen.map(({ tekst }) => tekst), ...(storing ? [STORINGTEKST[storing]] : []), ...(conflict && weigeringen.length === 0 ? ['Een collega was u voor. Kijk opnieuw.'] : [])]).map((tekst) => (
      <Melding key={tekst} toon="acuut" rol="alert" titel="Dit kan nu niet">
        {tekst}
      </Melding>
    ))}
  </>
);
