import { Gelezen, useLezen, useParams } from '@bv/portal';
import { Inzagecontrole, INZAGECONTROLE_INLEIDING, INZAGECONTROLE_TITEL } from '@bv/rechten';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { InstrumentvragenDocument, InzagecontroleDocument } from '../gql/graphql.js';

export const InzagecontrolePagina = () => {
  const { casusId } = useDossier();
  const { verzoekId = '' } = useParams();
  const lezing = useLezen(InzagecontroleDocument, { casusId });
  const vragen = useLezen(InstrumentvragenDocument, {});
  return (
    <Dossierpagina titel={INZAGECONTROLE_TITEL} inleiding={INZAGECONTROLE_INLEIDING}>
      <CasusGelezen van={lezing} laadtekst="Dossier laden">
        {(casus) => <Gelezen van={vragen} laadtekst="Vragen laden">{({ instrumenten }) => <Inzagecontrole casusId={casusId} verzoekId={verzoekId} dossier={{ ...casus, instrumenten }} />}</Gelezen>}
      </CasusGelezen>
    </Dossierpagina>
  );
};
