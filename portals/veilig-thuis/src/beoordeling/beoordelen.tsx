import { Outlet, useNavigate, useParams } from '@bv/portal';
import { Knoplink, LegeStaat, Pagina } from '@bv/ui';
import { type Casuskader, type Casusmelding, useCasus } from '../app/casus/casus-context.js';
import { useHandeling } from '../app/formulier/use-handeling.js';
import { VeiligheidsbeoordelingVaststellenDocument } from '../gql/graphql.js';
import type { Beoordelingkader } from './beoordeling-context.js';
import { controleerBeoordeling } from './waarden.js';

const Beoordeling = ({ casus, basis, melding }: Casuskader & { melding: Casusmelding }) => {
  const navigeer = useNavigate();
  const handeling = useHandeling({
    resolver: controleerBeoordeling,
    document: VeiligheidsbeoordelingVaststellenDocument,
    begin: { casusId: casus.id, meldingId: melding.id, directVeilig: null, besluit: null, reden: '' },
    concept: { sleutel: `veilig-thuis/beoordeling/${melding.id}`, titel: `Veiligheidsbeoordeling, ${melding.nummer ?? casus.nummer ?? ''}` },
    gelukt: () => void navigeer(`${basis}?beoordeling=vastgesteld`, { replace: true }),
  });
  return <Outlet context={{ handeling, casus, melding, basis } satisfies Beoordelingkader} />;
};

/** The veiligheidsbeoordeling of one melding: filled in on one page, checked on the next. Done once. */
export const Beoordelen = () => {
  const kader = useCasus();
  const { meldingId = '' } = useParams();
  const melding = kader.casus.meldingen.find(({ id }) => id === meldingId);
  if (kader.positie !== 'behandelaar' || melding?.toestand !== 'IN_BEOORDELING') {
    return (
      <Pagina titel="Veiligheidsbeoordeling" breedte="smal">
        <LegeStaat titel="Deze melding kunt u nu niet beoordelen" actie={<Knoplink href={kader.basis}>Terug naar het dossier</Knoplink>}>
          Alleen de behandelaar beoordeelt, en elke melding één keer.
        </LegeStaat>
      </Pagina>
    );
  }
  return <Beoordeling key={melding.id} {...kader} melding={melding} />;
};
