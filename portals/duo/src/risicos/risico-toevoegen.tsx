import { risicoaspectNaam } from '@bv/begrippen';
import { Navigate, useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { RisicosDocument } from '../gql/graphql.js';
import { isAspect } from './inventarisatie.js';
import { Risicoformulier } from './risicoformulier.js';

export const RisicoToevoegen = () => {
  const { casusId, basis } = useDossier();
  const { aspect } = useParams();
  const navigeer = useNavigate();
  const lezing = useLezen(RisicosDocument, { id: casusId });
  const terug = `${basis}/risicos`;
  if (!isAspect(aspect)) return <Navigate to={terug} replace />;
  return (
    <Dossierpagina titel={risicoaspectNaam[aspect]}>
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {(casus) => (
          <Kaart>
            <Risicoformulier casus={casus} aspect={aspect} knop="Bewaren" terug={terug} onBewaard={() => void navigeer(terug)} />
          </Kaart>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
