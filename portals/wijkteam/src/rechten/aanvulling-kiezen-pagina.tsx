import { Gelezen, useLezen } from '@bv/portal';
import { AANVULLING_INLEIDING, AANVULLING_KIEZEN_TITEL, AanvullingKiezen } from '@bv/rechten';
import { useGezin } from '../app/gezin/gezin-context.js';
import { InzagecontroleDocument } from '../gql/graphql.js';
import { Rechtenpagina } from './rechtenpagina.js';

export const AanvullingKiezenPagina = () => {
  const { casus, basis } = useGezin();
  const lezing = useLezen(InzagecontroleDocument, { casusId: casus.id });
  return (
    <Rechtenpagina titel={AANVULLING_KIEZEN_TITEL} inleiding={AANVULLING_INLEIDING}>
      <Gelezen van={lezing} laadtekst="Dossier laden">
        {({ casus: dossier }) => (dossier ? <AanvullingKiezen casusId={casus.id} basis={basis} dossier={dossier} /> : null)}
      </Gelezen>
    </Rechtenpagina>
  );
};
