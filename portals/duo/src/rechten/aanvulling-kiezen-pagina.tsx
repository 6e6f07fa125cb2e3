import { Gelezen, useLezen } from '@bv/portal';
import { AANVULLING_INLEIDING, AANVULLING_KIEZEN_TITEL, AanvullingKiezen } from '@bv/rechten';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { InstrumentvragenDocument, InzagecontroleDocument } from '../gql/graphql.js';

export const AanvullingKiezenPagina = () => {
  const { casusId, basis } = useDossier();
  const lezing = useLezen(InzagecontroleDocument, { casusId });
  const vragen = useLezen(InstrumentvragenDocument, {});
  return (
    <Dossierpagina titel={AANVULLING_KIEZEN_TITEL} inleiding={AANVULLING_INLEIDING}>
      <CasusGelezen van={lezing} laadtekst="Dossier laden">
        {(casus) => <Gelezen van={vragen} laadtekst="Vragen laden">{({ instrumenten }) => <AanvullingKiezen casusId={casusId} basis={basis} dossier={{ ...casus, instrumenten }} />}</Gelezen>}
      </CasusGelezen>
    </Dossierpagina>
  );
};
