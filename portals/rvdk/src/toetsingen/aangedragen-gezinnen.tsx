import { standNaam } from '@bv/beleid';
import { casustoestandNaam } from '@bv/begrippen';
import { ZichtCel } from '@bv/portal';
import { Kaart, Tabel, Tekstlink } from '@bv/ui';
import type { Werk } from './groepen.js';

/** Families that the Raad itself brought to Blijvend Veilig (N85): where they are now. */
export const AangedragenGezinnen = ({ regels }: { regels: readonly Werk[] }) =>
  regels.length === 0 ? null : (
    <Kaart titel="Gezinnen die u aandroeg" randloos>
      <Tabel
        bijschrift="Gezinnen die de Raad aandroeg bij Blijvend Veilig"
        rijen={regels}
        rijSleutel={({ id }) => id}
        kolommen={[
          {
            sleutel: 'casus',
            kop: 'Gezin',
            rijkop: true,
            cel: ({ casusId, casus }) => <Tekstlink href={`/rvdk/gezin/${casusId}`}>{casus?.nummer ?? 'Gezin zonder nummer'}</Tekstlink>,
          },
          { sleutel: 'waar', kop: 'Waar is het gezin', cel: ({ casus, casusId }) => (casus ? <ZichtCel casusId={casusId} object={casus} veld="toestand" toon={(toestand) => casustoestandNaam[toestand]} /> : null) },
          { sleutel: 'stand', kop: 'Uw rol', cel: ({ stand }) => (stand === null ? null : stand === 'NAZORG' ? 'U hoort hoe het gaat' : standNaam[stand]) },
        ]}
      />
    </Kaart>
  );
