import { Gelezen, Navigate, useLezen, useParams } from '@bv/portal';
import { Knoplink, LegeStaat, Pagina } from '@bv/ui';
import { OverdrachtplekDocument } from '../gql/graphql.js';

/** A message names a handover; its place in this portal is the page of the casus. */
export const NaarCasusVanOverdracht = () => {
  const { overdrachtId = '' } = useParams();
  const lezing = useLezen(OverdrachtplekDocument, { id: overdrachtId });
  return (
    <Gelezen van={lezing} laadtekst="Overdracht laden">
      {({ overdracht }) =>
        overdracht === null ? (
          <Pagina titel="Overdracht niet zichtbaar" breedte="smal">
            <LegeStaat soort="niet-zichtbaar" titel="Deze overdracht is niet zichtbaar voor u" actie={<Knoplink href="/veilig-thuis">Naar de werkvoorraad</Knoplink>} />
          </Pagina>
        ) : (
          <Navigate to={`/veilig-thuis/casus/${overdracht.casusId}`} replace />
        )
      }
    </Gelezen>
  );
};

/** The address under which the shell knows a family in every portal. */
export const NaarCasus = () => {
  const { casusId = '' } = useParams();
  return <Navigate to={`/veilig-thuis/casus/${casusId}`} replace />;
};
