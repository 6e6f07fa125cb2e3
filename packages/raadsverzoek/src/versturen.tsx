import { Vraagknop } from '@bv/formulier';
import { STORINGTEKST, useOpdracht } from '@bv/portal';
import { Knop, Melding, Rij, Stapel, useStatus } from '@bv/ui';
import { RaadsverzoekOpnieuwVersturenDocument, RaadsverzoekVersturenDocument } from './gql/graphql.js';
import type { Verzoek } from './verzoekgegevens.js';

const Uitslag = ({ fout }: { fout: string }) => (fout === '' ? null : <Melding toon="letop" rol="alert" titel={fout} />);

/** Sending is final: one look back before it goes. */
export const Versturen = ({ verzoek: { id, versie } }: { verzoek: Verzoek }) => {
  const { meld } = useStatus();
  const { voerUit, bezig, weigeringen, storing } = useOpdracht(RaadsverzoekVersturenDocument, { gelukt: () => meld('Het verzoek wordt bezorgd.') });
  return (
    <Stapel ruimte="klein">
      <Uitslag fout={storing ? STORINGTEKST[storing] : weigeringen.map(({ tekst }) => tekst).join(' ')} />
      <Rij>
        <Vraagknop soort="primair" knop="Versturen naar de Raad" vraag="Versturen naar de Raad?" ja="Ja, versturen" bezig={bezig} onJa={() => voerUit({ id, versie })}>
          <p>De Raad krijgt het verzoek zoals het hier staat, met wat het gezin ervan vindt. Daarna kunt u het niet meer wijzigen.</p>
        </Vraagknop>
      </Rij>
    </Stapel>
  );
};

/** Out of the dead-letter queue goes the same message again, never a second one. */
export const OpnieuwVersturen = ({ verzoek: { id, versie } }: { verzoek: Verzoek }) => {
  const { meld } = useStatus();
  const { voerUit, bezig, weigeringen, storing } = useOpdracht(RaadsverzoekOpnieuwVersturenDocument, { gelukt: () => meld('Het verzoek wordt bezorgd.') });
  return (
    <Stapel ruimte="klein">
      <Uitslag fout={storing ? STORINGTEKST[storing] : weigeringen.map(({ tekst }) => tekst).join(' ')} />
      <Rij>
        <Knop soort="primair" bezig={bezig} onKlik={() => void voerUit({ id, versie })}>
          Opnieuw versturen
        </Knop>
      </Rij>
    </Stapel>
  );
};
