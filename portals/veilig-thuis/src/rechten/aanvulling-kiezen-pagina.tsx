import { Gelezen, useLezen } from '@bv/portal';
import { AANVULLING_INLEIDING, AANVULLING_KIEZEN_TITEL, AanvullingKiezen } from '@bv/rechten';
import { useCasus } from '../app/casus/casus-context.js';
import { InstrumentenDocument, InzagecontroleDocument } from '../gql/graphql.js';
import { Rechtenpagina } from './rechtenpagina.js';

export const AanvullingKiezenPagina = () => {
  const { casus, basis } = useCasus();
  const lezing = useLezen(InzagecontroleDocument, { casusId: casus.id });
  const vragen = useLezen(InstrumentenDocument, {});
  return (
    <Rechtenpagina titel={AANVULLING_KIEZEN_TITEL} inleiding={AANVULLING_INLEIDING}>
      <Gelezen van={lezing} laadtekst="Dossier laden">
        {({ casus: dossier }) => (dossier ? <Gelezen van={vragen} laadtekst="Vragen laden">{({ instrumenten }) => <AanvullingKiezen casusId={casus.id} basis={basis} dossier={{ ...dossier, instrumenten }} />}</Gelezen> : null)}
      </Gelezen>
    </Rechtenpagina>
  );
};
