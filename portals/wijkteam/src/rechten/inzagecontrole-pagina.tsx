import { Gelezen, useLezen, useParams } from '@bv/portal';
import { Inzagecontrole, INZAGECONTROLE_INLEIDING, INZAGECONTROLE_TITEL } from '@bv/rechten';
import { useGezin } from '../app/gezin/gezin-context.js';
import { InzagecontroleDocument } from '../gql/graphql.js';
import { Rechtenpagina } from './rechtenpagina.js';

export const InzagecontrolePagina = () => {
  const { casus } = useGezin();
  const { verzoekId = '' } = useParams();
  const lezing = useLezen(InzagecontroleDocument, { casusId: casus.id });
  return (
    <Rechtenpagina titel={INZAGECONTROLE_TITEL} inleiding={INZAGECONTROLE_INLEIDING}>
      <Gelezen van={lezing} laadtekst="Dossier laden">
        {({ casus: dossier }) => (dossier ? <Inzagecontrole casusId={casus.id} verzoekId={verzoekId} dossier={dossier} /> : null)}
      </Gelezen>
    </Rechtenpagina>
  );
};
