import { Gelezen, Outlet, useLezen, useNavigate, useParams } from '@bv/portal';
import { Knoplink, LegeStaat, Pagina } from '@bv/ui';
import { type Casuskader, type Casusmelding, useCasus } from '../app/casus/casus-context.js';
import { useHandeling } from '../app/formulier/use-handeling.js';
import { InstrumentenDocument, type InstrumentenQuery, VeiligheidsbeoordelingVaststellenDocument } from '../gql/graphql.js';
import type { Beoordelingkader } from './beoordeling-context.js';
import { beginwaarden, controleerBeoordeling } from './waarden.js';

type Instrument = InstrumentenQuery['instrumenten'][number];

interface BeoordelingProps extends Casuskader {
  melding: Casusmelding;
  instrumenten: readonly Instrument[];
  nu: Instrument;
}

const Beoordeling = ({ casus, basis, melding, collegas, instrumenten, nu }: BeoordelingProps) => {
  const navigeer = useNavigate();
  const vragenVan = (versie: number) => instrumenten.find((instrument) => instrument.versie === versie)?.vragen ?? [];
  const handeling = useHandeling({
    resolver: controleerBeoordeling(vragenVan),
    document: VeiligheidsbeoordelingVaststellenDocument,
    begin: beginwaarden(casus, melding, nu),
    concept: { sleutel: `veilig-thuis/beoordeling/${melding.id}`, titel: `Veiligheidsbeoordeling, ${melding.nummer ?? casus.nummer ?? ''}` },
    gelukt: () => void navigeer(`${basis}?beoordeling=${handeling.waarden.besluit === 'GEEN_VERVOLG' ? 'bij-collega' : 'vastgesteld'}`, { replace: true }),
  });
  return <Outlet context={{ handeling, casus, melding, basis, collegas, vragen: vragenVan(handeling.waarden.instrumentVersie) } satisfies Beoordelingkader} />;
};

/** The veiligheidsbeoordeling of one melding: filled in on one page, checked on the next. Done once. */
export const Beoordelen = () => {
  const kader = useCasus();
  const { meldingId = '' } = useParams();
  const lezing = useLezen(InstrumentenDocument, {});
  const melding = kader.casus.meldingen.find(({ id }) => id === meldingId);
  const bijCollega = kader.casus.beoordelingen.some((b) => b.toestand === 'TE_BEVESTIGEN' && b.melding?.id === meldingId);
  if (kader.positie !== 'behandelaar' || melding?.toestand !== 'IN_BEOORDELING' || bijCollega) {
    return (
      <Pagina titel="Veiligheidsbeoordeling" breedte="smal">
        <LegeStaat titel="Deze melding kunt u nu niet beoordelen" actie={<Knoplink href={kader.basis}>Terug naar het dossier</Knoplink>}>
          {bijCollega ? 'Een collega kijkt mee met uw beoordeling. U hoort het hier.' : 'Alleen de behandelaar beoordeelt, en elke melding één keer.'}
        </LegeStaat>
      </Pagina>
    );
  }
  return (
    <Gelezen van={lezing} laadtekst="Vragen laden">
      {({ instrumenten }) => {
        const nu = instrumenten.find(({ isNuGeldig }) => isNuGeldig);
        return nu ? (
          <Beoordeling key={melding.id} {...kader} melding={melding} instrumenten={instrumenten} nu={nu} />
        ) : (
          <Pagina titel="Veiligheidsbeoordeling" breedte="smal">
            <LegeStaat titel="Er zijn geen vragen die vandaag gelden">Vraag de beheerder om een versie van de beoordeling klaar te zetten.</LegeStaat>
          </Pagina>
        );
      }}
    </Gelezen>
  );
};
