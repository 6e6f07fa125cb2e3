import { Vraagknop } from '@bv/formulier';
import { useNavigate, useOpdracht, useSessie } from '@bv/portal';
import { Knop, Knoplink, Rij, useStatus } from '@bv/ui';
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
  const [sluit, zetSluit] = useState(false);
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
      <Vraagknop
        klein soort="stil" knop="Overnemen" aria-label={`Overnemen: ${regel.nummer}`} vraag={`Formulier ${regel.nummer} overnemen?`} ja="Ja, ik neem het over" nee="Nee"
        bezig={pak.bezig} onJa={() => doe(pak.voerUit({ id: regel.id, overnemen: true }))}
      >
        <p>{regel.behandelaar?.naam ?? 'Een collega'} heeft dit formulier opgepakt. Wat die collega er al bij typte, ziet u niet. Overleg eerst als dat kan.</p>
      </Vraagknop>
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
      <Knop klein soort="stil" aria-label={`Geen melding: ${regel.nummer}`} onKlik={() => zetSluit(true)}>
        Geen melding
      </Knop>
      {sluit ? <Sluitvenster regel={regel} isZorgsignaal={isZorgsignaal} onSluit={() => zetSluit(false)} /> : null}
    </Rij>
  );
};
