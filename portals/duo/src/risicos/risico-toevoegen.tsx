import { vandaag } from '@bv/begrippen';
import { Navigate, useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { RisicosDocument } from '../gql/graphql.js';
import { lijstOp } from './lijst.js';
import { Risicoformulier } from './risicoformulier.js';

export const RisicoToevoegen = () => {
  const { casusId, basis } = useDossier();
  const { aspect: code } = useParams();
  const navigeer = useNavigate();
  const lezing = useLezen(RisicosDocument, { id: casusId });
  const terug = `${basis}/risicos`;
  const aspect = lijstOp(lezing.data?.risicolijsten ?? [], vandaag())?.aspecten.find((kandidaat) => kandidaat.code === code);
  return (
    <Dossierpagina titel={aspect?.naam ?? 'Zorg vastleggen'}>
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {(casus) =>
          aspect ? (
            <Kaart>
              <Risicoformulier casus={casus} aspect={aspect} knop="Bewaren" terug={terug} onBewaard={() => void navigeer(terug)} />
            </Kaart>
          ) : (
            <Navigate to={terug} replace />
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
