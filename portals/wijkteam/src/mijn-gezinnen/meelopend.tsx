import { hoedanigheidNaam } from '@bv/beleid';
import { Datum, Kaart, Tabel } from '@bv/ui';
import { Gezinscel } from './gezinnentabel.js';
import type { Werk } from './verdeling.js';

/** Families of somebody else in which this person goes along, gives advice or checks a letter. */
export const Meelopend = ({ werk }: { werk: readonly Werk[] }) =>
  werk.length === 0 ? null : (
    <Kaart titel="Meelopen, advies en nakijken" randloos>
      <Tabel
        bijschrift="Gezinnen van een ander waar u bij betrokken bent"
        rijen={werk}
        rijSleutel={({ id }) => id}
        kolommen={[
          { sleutel: 'gezin', kop: 'Gezin', rijkop: true, cel: (regel) => <Gezinscel werk={regel} /> },
          { sleutel: 'rol', kop: 'U bent', cel: ({ hoedanigheid }) => (hoedanigheid === null ? null : hoedanigheidNaam[hoedanigheid]) },
          { sleutel: 'gezicht', kop: 'Vast gezicht', cel: ({ casus }) => casus?.aanspreekpunt?.naam ?? 'Nog niemand' },
          { sleutel: 'sinds', kop: 'Sinds', cel: ({ van }) => (van === null ? null : <Datum waarde={van} />) },
        ]}
      />
    </Kaart>
  );
