import { Badge, Knop, Melding } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import type { Meldingformulier } from '../invoer/meldingkader.js';

const useIsCrisis = ({ control }: Meldingformulier) => useWatch({ control, name: 'urgentie' }) === 'CRISIS';

/** In sight on each of the five steps, however far down: the caller may say it at any moment. One button for both ways, so that the focus stays on it. */
export const Crisisknop = ({ formulier }: { formulier: Meldingformulier }) => {
  const isCrisis = useIsCrisis(formulier);
  return (
    <span className="bv-vt-crisis">
      <Knop soort={isCrisis ? 'secundair' : 'gevaar'} icoon={isCrisis ? 'ongedaan' : 'waarschuwing'} onKlik={() => formulier.setValue('urgentie', isCrisis ? 'SPOED' : 'CRISIS', { shouldDirty: true })}>
        {isCrisis ? 'Toch geen crisis' : 'Dit is een crisis'}
      </Knop>
    </span>
  );
};

/** Beside the title, which stays in sight: what to do may stand far above. */
export const Crisisbadge = ({ formulier }: { formulier: Meldingformulier }) => (useIsCrisis(formulier) ? <Badge toon="acuut">Crisis: bel 112 bij gevaar</Badge> : null);

export const Crisismelding = ({ formulier }: { formulier: Meldingformulier }) =>
  useIsCrisis(formulier) ? (
    <Melding toon="acuut" rol="status" titel="Crisis: bel 112 als iemand nu gevaar loopt">
      De beoordeling moet vandaag klaar zijn. Vertel het meteen aan wie crisisdienst heeft, en schrijf het kort op.
    </Melding>
  ) : null;
