import { Gelezen, useLezen, Werklijst } from '@bv/portal';
import { Kaart, LegeStaat, Pagina } from '@bv/ui';
import { MijnWerkDocument } from '../gql/graphql.js';

/** First page: own work and that of the own group, what is due first on top. */
export const Werkvoorraad = () => {
  const lezing = useLezen(MijnWerkDocument, {});
  return (
    <Pagina titel="Toetsingen" breedte="breed">
      <Gelezen van={lezing} laadtekst="Toetsingen laden">
        {({ mijnWerk }) => (
          <Kaart randloos>
            <Werklijst
              bijschrift="Toetsingen, wat het eerst af moet boven"
              regels={mijnWerk}
              naar={({ casusId, handelingId }) => `/rvdk/toetsing/${handelingId ?? casusId}`}
              leeg={<LegeStaat titel="Er zijn nu geen toetsingen">Een nieuwe vraag om te toetsen komt hier vanzelf bij.</LegeStaat>}
            />
          </Kaart>
        )}
      </Gelezen>
    </Pagina>
  );
};
