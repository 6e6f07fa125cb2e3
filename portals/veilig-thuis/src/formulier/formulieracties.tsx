import { useNavigate, useOpdracht, useSessie } from '@bv/portal';
import { Dialoog, Knop, Knoplink, Rij, useStatus } from '@bv/ui';
import { useState } from 'react';
import type { FormulierregelFragment } from '../gql/graphql.js';
import { opdrachtenVan } from './opdrachten.js';
import { Sluitvenster } from './sluitvenster.js';

export interface FormulieractiesProps {
  regel: FormulierregelFragment;
  isZorgsignaal: boolean;
  onBezwaar: (tekst: string | undefined) => void;
}

const intakeVan = (id: string) => `/veilig-thuis/melding/${id}/melder`;

/** What can be done with one form now: take it on, take it over, go on with it, give it back, or say that it is no melding. */
export const Formulieracties = ({ regel, isZorgsignaal, onBezwaar }: FormulieractiesProps) => {
  const navigeer = useNavigate();
  const { persoon } = useSessie();
  const { meld } = useStatus();
  const [venster, zetVenster] = useState<'overnemen' | 'sluiten'>();
  const { oppakken, teruggeven } = opdrachtenVan(isZorgsignaal);
  const pak = useOpdracht(oppakken, { gelukt: () => void navigeer(intakeVan(regel.id)) });
  const geef = useOpdracht(teruggeven, { gelukt: () => meld(`Formulier ${regel.nummer} ligt weer in de rij.`) });
  const doe = async (uit: Promise<{ weigeringen: readonly { tekst: string }[] } | undefined>) => {
    const uitkomst = await uit;
    onBezwaar(uitkomst ? uitkomst.weigeringen.map(({ tekst }) => tekst).join(' ') || undefined : 'Er kwam geen antwoord. Probeer het opnieuw.');
  };

  if (regel.toestand === 'ONTVANGEN') {
    return (
      <Knop klein bezig={pak.bezig} aria-label={`Oppakken: ${regel.nummer}`} onKlik={() => void doe(pak.voerUit({ id: regel.id, overnemen: false }))}>
        Oppakken
      </Knop>
    );
  }
  if (regel.toestand !== 'OPGEPAKT') return null;
  if (regel.behandelaar?.id !== persoon.id) {
    return (
      <>
        <Knop klein soort="stil" aria-label={`Overnemen: ${regel.nummer}`} onKlik={() => zetVenster('overnemen')}>
          Overnemen
        </Knop>
        <Dialoog
          rol="alertdialog"
          titel={`Formulier ${regel.nummer} overnemen?`}
          open={venster === 'overnemen'}
          onSluit={() => zetVenster(undefined)}
          acties={
            <>
              <Knop
                soort="primair"
                bezig={pak.bezig}
                onKlik={() => {
                  zetVenster(undefined);
                  void doe(pak.voerUit({ id: regel.id, overnemen: true }));
                }}
              >
                Ja, ik neem het over
              </Knop>
              <Knop onKlik={() => zetVenster(undefined)}>Nee</Knop>
            </>
          }
        >
          <p>{regel.behandelaar?.naam ?? 'Een collega'} heeft dit formulier opgepakt. Wat die collega er al bij typte, ziet u niet. Overleg eerst als dat kan.</p>
        </Dialoog>
      </>
    );
  }
  return (
    <Rij>
      <Knoplink klein soort="primair" href={intakeVan(regel.id)}>
        Verder
      </Knoplink>
      <Knop klein bezig={geef.bezig} aria-label={`Teruggeven: ${regel.nummer}`} onKlik={() => void doe(geef.voerUit({ id: regel.id }))}>
        Teruggeven
      </Knop>
      <Knop klein soort="stil" aria-label={`Geen melding: ${regel.nummer}`} onKlik={() => zetVenster('sluiten')}>
        Geen melding
      </Knop>
      {venster === 'sluiten' ? <Sluitvenster regel={regel} isZorgsignaal={isZorgsignaal} onSluit={() => zetVenster(undefined)} /> : null}
    </Rij>
  );
};
