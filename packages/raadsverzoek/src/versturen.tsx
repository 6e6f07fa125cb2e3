import { Bezwaar, Vraagknop } from '@bv/formulier';
import { useOpdracht } from '@bv/portal';
import { Knop, Rij, Stapel, useStatus } from '@bv/ui';
import { RaadsverzoekOpnieuwVersturenDocument, RaadsverzoekVersturenDocument } from './gql/graphql.js';
import type { Verzoek } from './verzoekgegevens.js';

/** Sending is final: one look back before it goes. */
export const Versturen = ({ verzoek: { id, versie } }: { verzoek: Verzoek }) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(RaadsverzoekVersturenDocument, { gelukt: () => meld('Het verzoek wordt bezorgd.') });
  return (
    <Stapel ruimte="klein">
      <Bezwaar van={opdracht} />
      <Rij>
        <Vraagknop soort="primair" knop="Versturen naar de Raad" vraag="Versturen naar de Raad?" ja="Ja, versturen" bezig={opdracht.bezig} onJa={() => opdracht.voerUit({ id, versie })}>
          <p>De Raad krijgt het verzoek zoals het hier staat, met wat het gezin ervan vindt. Daarna kunt u het niet meer wijzigen.</p>
        </Vraagknop>
      </Rij>
    </Stapel>
  );
};

/** Out of the dead-letter queue goes the same message again, never a second one. */
export const OpnieuwVersturen = ({ verzoek: { id, versie } }: { verzoek: Verzoek }) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(RaadsverzoekOpnieuwVersturenDocument, { gelukt: () => meld('Het verzoek wordt bezorgd.') });
  return (
    <Stapel ruimte="klein">
      <Bezwaar van={opdracht} />
      <Rij>
        <Knop soort="primair" bezig={opdracht.bezig} onKlik={() => void opdracht.voerUit({ id, versie })}>
          Opnieuw versturen
        </Knop>
      </Rij>
    </Stapel>
  );
};
