import { standNaam } from '@bv/beleid';
import { casustoestandNaam } from '@bv/begrippen';
import { ZichtCel } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Tabel, Tekstlink } from '@bv/ui';
import type { Werk } from './groepen.js';

/** Families that the Raad itself brought to Blijvend Veilig (N85): where they are now. */
export const AangedragenGezinnen = ({ regels }: { regels: readonly Werk[] }) => (
    <Kaart titel="Gezinnen die u aandroeg" randloos actie={<Knoplink klein icoon="plus" href="/rvdk/aandragen">Gezin aandragen</Knoplink>}>
      <Tabel
        bijschrift="Gezinnen die de Raad aandroeg bij Blijvend Veilig"
        leeg={<LegeStaat titel="U droeg nog geen gezin aan">Kreeg de Raad een verzoek en past het gezin bij Blijvend Veilig? Dan doet een duo het onderzoek, en toetst een collega van u.</LegeStaat>}
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
          { sleutel: 'stand', kop: 'Uw rol', cel: ({ stand, casus }) => (stand === null ? null : stand === 'NAZORG' ? 'U hoort hoe het gaat' : casus?.toestand === 'BIJ_RAAD' ? 'Van u: nog aan te bieden' : standNaam[stand]) },
        ]}
      />
    </Kaart>
  );
