import { Gelezen, useLezen, useParams } from '@bv/portal';
import { Inzagecontrole, INZAGECONTROLE_INLEIDING, INZAGECONTROLE_TITEL } from '@bv/rechten';
import { useCasus } from '../app/casus/casus-context.js';
import { InstrumentenDocument, InzagecontroleDocument } from '../gql/graphql.js';
import { Rechtenpagina } from './rechtenpagina.js';

export const InzagecontrolePagina = () => {
  const { casus } = useCasus();
  const { verzoekId = '' } = useParams();
  const lezing = useLezen(InzagecontroleDocument, { casusId: casus.id });
  const vragen = useLezen(InstrumentenDocument, {});
  return (
    <Rechtenpagina titel={INZAGECONTROLE_TITEL} inleiding={INZAGECONTROLE_INLEIDING}>
      <Gelezen van={lezing} laadtekst="Dossier laden">
        {({ casus: dossier }) => (dossier ? <Gelezen van={vragen} laadtekst="Vragen laden">{({ instrumenten }) => <Inzagecontrole casusId={casus.id} verzoekId={verzoekId} dossier={{ ...dossier, instrumenten }} />}</Gelezen> : null)}
      </Gelezen>
    </Rechtenpagina>
  );
};
