import { isOpenMoment, KijkmomentPlannen, KijkmomentStoppen, KijkmomentVastleggen } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Stapel, Uitklap, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { KijkmomentPlannenDocument, KijkmomentStoppenDocument, KijkmomentVastleggenDocument, OverdrachtenDocument } from '../gql/graphql.js';

const useKlaar = () => {
  const { basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const terug = `${basis}/overdracht`;
  return {
    terug,
    klaar: (tekst: string) => () => {
      meld(tekst);
      void navigeer(terug);
    },
  };
};

/** A day to look again, planned before the handover: it becomes the work of who takes over. */
export const MomentPlannen = () => {
  const { casusId } = useDossier();
  const { terug, klaar } = useKlaar();
  return (
    <Dossierpagina titel="Moment plannen" inleiding="Heeft een wijkteam het gezin, dan staat het op die dag boven aan hun lijst.">
      <Kaart>
        <KijkmomentPlannen document={KijkmomentPlannenDocument} casusId={casusId} terug={terug} gelukt={klaar('Het moment is gepland.')} />
      </Kaart>
    </Dossierpagina>
  );
};

export const MomentVastleggen = () => {
  const { casusId } = useDossier();
  const { kijkmomentId } = useParams();
  const { terug, klaar } = useKlaar();
  const lezing = useLezen(OverdrachtenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Weer kijken">
      <CasusGelezen van={lezing} laadtekst="Moment laden">
        {({ kijkmomenten }) => {
          const moment = kijkmomenten.find((een) => een.id === kijkmomentId && isOpenMoment(een));
          if (!moment) return <LegeStaat titel="Dit moment is al vastgelegd of vervallen" actie={<Knoplink href={terug}>Terug</Knoplink>} />;
          return (
            <Stapel>
              <Kaart titel={moment.waarop ?? undefined}>
                <KijkmomentVastleggen document={KijkmomentVastleggenDocument} moment={moment} terug={terug} gelukt={klaar('Vastgelegd wat u zag.')} />
              </Kaart>
              <Uitklap titel="Dit moment gaat niet door">
                <KijkmomentStoppen document={KijkmomentStoppenDocument} moment={moment} terug={terug} gelukt={klaar('Het moment is vervallen.')} />
              </Uitklap>
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
