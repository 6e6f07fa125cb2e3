import { risicoaspectNaam, risicoaspectNiveau, risiconiveauNaam } from '@bv/begrippen';
import { Navigate, useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Rij, Stapel, Voortgang } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { RisicosDocument } from '../gql/graphql.js';
import { aantalBekeken, ASPECTEN, isAspect, volgendAspect } from './inventarisatie.js';
import { Risicoformulier } from './risicoformulier.js';

/** One aspect at a time. Each answer is kept at once, so one can stop anywhere and go on another day where one was. */
export const Langslopen = () => {
  const { casusId, basis } = useDossier();
  const { aspect } = useParams();
  const navigeer = useNavigate();
  const lezing = useLezen(RisicosDocument, { id: casusId });
  const pad = `${basis}/risicos/langslopen`;
  return (
    <Dossierpagina titel="Risico's langslopen" inleiding="Eén aspect tegelijk, samen met het gezin. U kunt altijd stoppen: elk antwoord is meteen bewaard.">
      <CasusGelezen van={lezing} laadtekst="Risico's laden">
        {(casus) => {
          const eerste = volgendAspect(casus.risicos);
          if (!isAspect(aspect)) {
            return eerste ? (
              <Navigate to={`${pad}/${eerste}`} replace />
            ) : (
              <LegeStaat titel="Alle aspecten zijn bekeken" actie={<Knoplink href={`${basis}/risicos`}>Naar de risico's</Knoplink>}>
                U kunt elk antwoord later nog wijzigen.
              </LegeStaat>
            );
          }
          const volgende = volgendAspect(casus.risicos, aspect);
          const bekeken = aantalBekeken(casus.risicos);
          return (
            <Stapel>
              <Voortgang label="Aspecten bekeken" waarde={bekeken} max={ASPECTEN.length} tekst={`${bekeken} van de ${ASPECTEN.length} aspecten bekeken`} />
              <Kaart
                titel={risicoaspectNaam[aspect]}
                actie={risiconiveauNaam[risicoaspectNiveau[aspect]]}
                voet={
                  volgende ? (
                    <Rij verdeling="eind">
                      <Knoplink soort="stil" icoon="pijlRechts" href={`${pad}/${volgende}`}>
                        Overslaan
                      </Knoplink>
                    </Rij>
                  ) : null
                }
              >
                <Risicoformulier
                  key={aspect}
                  casus={casus}
                  aspect={aspect}
                  knop={volgende ? 'Bewaren en volgende' : 'Bewaren'}
                  terug={`${basis}/risicos`}
                  onBewaard={() => void navigeer(volgende ? `${pad}/${volgende}` : `${basis}/risicos`)}
                />
              </Kaart>
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
