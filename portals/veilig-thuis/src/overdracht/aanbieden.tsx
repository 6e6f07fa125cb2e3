import { Outlet, useNavigate } from '@bv/portal';
import { Knoplink, LegeStaat, Pagina } from '@bv/ui';
import { type Casuskader, useCasus } from '../app/casus/casus-context.js';
import { volgendeStap } from '../app/casus/volgende-stap.js';
import { useHandeling } from '../app/formulier/use-handeling.js';
import { OverdrachtAanbiedenDocument } from '../gql/graphql.js';
import type { Aanbod } from './aanbod-context.js';
import { controleerOverdracht } from './waarden.js';

const NuNiet = ({ basis }: { basis: string }) => (
  <Pagina titel="Overdracht aanbieden" breedte="smal">
    <LegeStaat titel="Dit gezin kunt u nu niet aanbieden" actie={<Knoplink href={basis}>Terug naar het dossier</Knoplink>}>
      Stel eerst de veiligheidsbeoordeling vast. Is het gezin al aangeboden, dan ziet u in het dossier hoe het daarmee staat.
    </LegeStaat>
  </Pagina>
);

const Aanbieding = ({ casus, teams, basis }: Casuskader) => {
  const navigeer = useNavigate();
  const handeling = useHandeling({
    resolver: controleerOverdracht,
    document: OverdrachtAanbiedenDocument,
    begin: {
      casusId: casus.id,
      naarId: teams.length === 1 ? (teams[0]?.id ?? null) : null,
      wieVertelt: '',
      toelichting: '',
      voorwaarden: casus.voorwaarden.length > 0 ? [] : [{ tekst: '' }],
      vragen: [{ tekst: '' }],
    },
    concept: { sleutel: `veilig-thuis/overdracht/${casus.id}`, titel: `Overdracht aanbieden, ${casus.nummer ?? ''}` },
    gelukt: () => void navigeer(`${basis}?overdracht=aangeboden`, { replace: true }),
  });
  return <Outlet context={{ handeling, casus, teams, basis } satisfies Aanbod} />;
};

/** Offering a family: filled in on one page, checked on the next. Not while it is with somebody else. */
export const Aanbieden = () => {
  const kader = useCasus();
  const stap = volgendeStap(kader.casus, kader.positie)?.soort;
  return stap === 'aanbieden' || stap === 'ander-besluit' ? <Aanbieding key={kader.casus.id} {...kader} /> : <NuNiet basis={kader.basis} />;
};
