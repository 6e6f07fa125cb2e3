import { useLezen, useParams } from '@bv/portal';
import { Inzagecontrole } from '@bv/rechten';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { InzagecontroleDocument } from '../gql/graphql.js';

export const InzagecontrolePagina = () => {
  const { casusId } = useDossier();
  const { verzoekId = '' } = useParams();
  const lezing = useLezen(InzagecontroleDocument, { casusId });
  return (
    <Dossierpagina titel="Wat gaat mee?" inleiding="Zo gaat het dossier naar wie erom vroeg. Onder elk deel dat achterblijft staat waarom.">
      <CasusGelezen van={lezing} laadtekst="Dossier laden">
        {(casus) => <Inzagecontrole casusId={casusId} verzoekId={verzoekId} dossier={casus} />}
      </CasusGelezen>
    </Dossierpagina>
  );
};
