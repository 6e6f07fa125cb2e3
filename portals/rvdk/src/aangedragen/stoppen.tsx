import { STORINGTEKST, useNavigate, useOpdracht } from '@bv/portal';
import { Knop, Melding, Stapel, Uitklap, useStatus } from '@bv/ui';
import { AandragenStoppenDocument } from '../gql/graphql.js';

export interface StoppenProps {
  casusId: string;
  versie: number;
}

/** The Raad goes on with this family itself: the dossier here closes. */
export const Stoppen = ({ casusId, versie }: StoppenProps) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const { voerUit, bezig, weigeringen, conflict, storing } = useOpdracht(AandragenStoppenDocument, {
    gelukt: () => {
      meld('Het dossier is gesloten.');
      void navigeer('/rvdk', { replace: true });
    },
  });
  const bezwaar = storing ? STORINGTEKST[storing] : conflict ? 'Het dossier is intussen gewijzigd. Laad de pagina opnieuw.' : weigeringen[0]?.tekst;
  return (
    <Uitklap titel="De Raad doet dit gezin toch zelf" niveau={3}>
      <Stapel>
        {bezwaar === undefined ? null : (
          <Melding toon="letop" rol="alert" titel="Het dossier is niet gesloten">
            {bezwaar}
          </Melding>
        )}
        <p>Dan sluit het dossier hier en ziet u het niet meer. Wat u opschreef blijft bewaard zolang de wet dat vraagt.</p>
        <div>
          <Knop soort="gevaar" bezig={bezig} onKlik={() => void voerUit({ casusId, versie })}>
            Dossier sluiten
          </Knop>
        </div>
      </Stapel>
    </Uitklap>
  );
};
