import { Gelezen, Outlet, useLezen, useNavigate, useSessie } from '@bv/portal';
import { Knoplink, LegeStaat, Pagina } from '@bv/ui';
import { type Casuskader, useCasus } from '../app/casus/casus-context.js';
import { laatsteBeoordeling } from '../app/casus/positie.js';
import { magAanbieden } from '../app/casus/volgende-stap.js';
import { useHandeling } from '../app/formulier/use-handeling.js';
import { OverdrachtAanbiedenDocument, OverdrachtontvangersDocument } from '../gql/graphql.js';
import type { Aanbod } from './aanbod-context.js';
import { enigeVan, ontvangersVan, type Ontvangers, soortBij } from './ontvangers.js';
import { controleerOverdracht } from './waarden.js';

const NuNiet = ({ basis }: { basis: string }) => (
  <Pagina titel="Overdracht aanbieden" breedte="smal">
    <LegeStaat titel="Dit gezin kunt u nu niet aanbieden" actie={<Knoplink href={basis}>Terug naar het dossier</Knoplink>}>
      Stel eerst de veiligheidsbeoordeling vast. Is het gezin al aangeboden, dan ziet u in het dossier hoe het daarmee staat.
    </LegeStaat>
  </Pagina>
);

const Aanbieding = ({ casus, basis, ontvangers }: Casuskader & { ontvangers: Ontvangers }) => {
  const navigeer = useNavigate();
  const soort = soortBij(laatsteBeoordeling(casus.beoordelingen)?.besluit);
  const handeling = useHandeling({
    resolver: controleerOverdracht,
    document: OverdrachtAanbiedenDocument,
    begin: {
      casusId: casus.id,
      soort,
      naarId: enigeVan(ontvangers[soort]),
      wieVertelt: '',
      toelichting: '',
      voorwaarden: casus.voorwaarden.some(({ vervallenOp }) => vervallenOp === null) ? [] : [{ tekst: '' }],
      vragen: [{ tekst: '' }],
      terugkomenBij: '',
      grond: null,
      grondToelichting: '',
    },
    concept: { sleutel: `veilig-thuis/overdracht/${casus.id}`, titel: `Overdracht aanbieden, ${casus.nummer ?? ''}` },
    gelukt: () => void navigeer(`${basis}?overdracht=aangeboden`, { replace: true }),
  });
  return <Outlet context={{ handeling, casus, ontvangers, basis } satisfies Aanbod} />;
};

/** Offering a family: filled in on one page, checked on the next. Not while it is with somebody else. */
export const Aanbieden = () => {
  const kader = useCasus();
  const { persoon } = useSessie();
  const lezing = useLezen(OverdrachtontvangersDocument, {});
  if (!magAanbieden(kader.casus, kader.positie)) return <NuNiet basis={kader.basis} />;
  return (
    <Gelezen van={lezing} laadtekst="Ontvangers laden">
      {(gelezen) => <Aanbieding key={kader.casus.id} {...kader} ontvangers={ontvangersVan(kader.teams, gelezen, persoon.organisatie)} />}
    </Gelezen>
  );
};
