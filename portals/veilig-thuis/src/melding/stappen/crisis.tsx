import { Knop, Melding } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import type { Meldingformulier } from '../invoer/meldingkader.js';

/** In sight on each of the five steps: the caller may say it at any moment. */
export const Crisisknop = ({ formulier }: { formulier: Meldingformulier }) => {
  const urgentie = useWatch({ control: formulier.control, name: 'urgentie' });
  return urgentie === 'CRISIS' ? null : (
    <Knop soort="gevaar" icoon="waarschuwing" onKlik={() => formulier.setValue('urgentie', 'CRISIS', { shouldDirty: true })}>
      Dit is een crisis
    </Knop>
  );
};

export const Crisismelding = ({ formulier }: { formulier: Meldingformulier }) => {
  const urgentie = useWatch({ control: formulier.control, name: 'urgentie' });
  return urgentie === 'CRISIS' ? (
    <Melding
      toon="acuut"
      rol="status"
      titel="Crisis: bel 112 als iemand nu gevaar loopt"
      actie={
        <Knop klein onKlik={() => formulier.setValue('urgentie', 'SPOED', { shouldDirty: true })}>
          Toch geen crisis
        </Knop>
      }
    >
      De beoordeling moet vandaag klaar zijn. Vertel het meteen aan wie crisisdienst heeft, en schrijf het kort op.
    </Melding>
  ) : null;
};
