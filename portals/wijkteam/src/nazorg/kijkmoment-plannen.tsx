import { KijkmomentPlannen as Formulier } from '@bv/formulier';
import { Navigate, useNavigate } from '@bv/portal';
import { Kaart, useStatus } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { KijkmomentPlannenDocument } from '../gql/graphql.js';

export const KijkmomentPlannen = () => {
  const { casus, basis, magAfspreken } = useGezin();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  if (!magAfspreken) return <Navigate to={basis} replace />;
  return (
    <Gezinspagina titel="Moment plannen" breedte="smal" inleiding="Op die dag staat het gezin boven aan uw lijst.">
      <Kaart>
        <Formulier
          document={KijkmomentPlannenDocument}
          casusId={casus.id}
          terug={basis}
          gelukt={() => {
            meld('Het moment is gepland.');
            void navigeer(basis);
          }}
        />
      </Kaart>
    </Gezinspagina>
  );
};
