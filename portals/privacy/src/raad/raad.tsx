import { Gelezen, useLezen } from '@bv/portal';
import { Pagina, Stapel } from '@bv/ui';
import { RaadtoezichtDocument } from '../gql/graphql.js';
import { Berichten } from './berichten.js';
import { Bezwaren } from './bezwaren.js';

/** The road to the Raad as supervision sees it: what arrived, and who could not review. Nothing that was asked. */
export const Raad = () => (
  <Pagina titel="Raad" breedte="breed" inleiding="Of berichten aan de Raad aankomen, en wie een toetsing niet mocht doen. Wat er gevraagd is, ziet u hier niet.">
    <Gelezen van={useLezen(RaadtoezichtDocument, {})} laadtekst="Berichten laden">
      {({ corvberichten, toetsbezwaren }) => (
        <Stapel>
          <Berichten berichten={corvberichten} />
          <Bezwaren bezwaren={toetsbezwaren} />
        </Stapel>
      )}
    </Gelezen>
  </Pagina>
);
