import { Knop, Melding } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import type { Meldingformulier } from '../invoer/meldingkader.js';

/** What this melding was made from. The tie can be let go, for instance when a colleague put the question back. */
export const Herkomstmelding = ({ formulier: { control, setValue } }: { formulier: Meldingformulier }) => {
  const adviesvraagId = useWatch({ control, name: 'adviesvraagId' });
  return adviesvraagId ? (
    <Melding
      icoon="koppeling"
      titel="Deze melding komt uit een adviesvraag"
      actie={
        <Knop klein icoon="sluiten" onKlik={() => setValue('adviesvraagId', null, { shouldDirty: true })}>
          Los van de adviesvraag
        </Knop>
      }
    >
      De vraag en het advies staan bij Wat is er gebeurd, in de tekst voor Veilig Thuis. Vraag nu wie er meldt en om wie het gaat.
    </Melding>
  ) : null;
};
