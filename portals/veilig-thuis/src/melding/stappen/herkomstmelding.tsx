import { Knop, Melding } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import type { Meldingformulier } from '../invoer/meldingkader.js';

const HERKOMST = {
  adviesvraagId: {
    titel: 'Deze melding komt uit een adviesvraag',
    los: 'Los van de adviesvraag',
    tekst: 'De vraag en het advies staan bij Wat is er gebeurd, in de tekst voor Veilig Thuis. Vraag nu wie er meldt en om wie het gaat.',
  },
  formulierId: {
    titel: 'Deze melding komt uit een formulier van een professional',
    los: 'Los van het formulier',
    tekst: 'Wat de professional schreef, staat bij Wat is er gebeurd, in de tekst voor Veilig Thuis. Controleer het, en vul het gezin in.',
  },
} as const;

/** What this melding was made from. The tie can be let go, for instance when a colleague took it over: what was typed stays. */
export const Herkomstmelding = ({ formulier: { control, setValue } }: { formulier: Meldingformulier }) => {
  const [adviesvraagId, formulierId] = useWatch({ control, name: ['adviesvraagId', 'formulierId'] });
  const naam = adviesvraagId ? 'adviesvraagId' : formulierId ? 'formulierId' : undefined;
  if (naam === undefined) return null;
  const { titel, los, tekst } = HERKOMST[naam];
  return (
    <Melding
      icoon="koppeling"
      titel={titel}
      actie={
        <Knop klein icoon="sluiten" onKlik={() => setValue(naam, null, { shouldDirty: true })}>
          {los}
        </Knop>
      }
    >
      {tekst}
    </Melding>
  );
};
