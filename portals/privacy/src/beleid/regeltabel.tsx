import { type Beleidsregel, hoedanigheidNaam, portaalNaam, standNaam } from '@bv/beleid';
import { doelNaam } from '@bv/begrippen';
import { Kaart, Tabel } from '@bv/ui';

/** Each rule with its ground and its purpose: why somebody may see at all. */
export const Regeltabel = ({ regels }: { regels: readonly Beleidsregel[] }) => (
  <Kaart titel="Regels: op welke grond en waarvoor" randloos>
    <Tabel
      bijschrift="Regels van het beleid, met grondslag en doel"
      rijen={regels}
      rijSleutel={({ id }) => id}
      kolommen={[
        { sleutel: 'rol', kop: 'Hoedanigheid', rijkop: true, cel: ({ hoedanigheid, stand }) => `${hoedanigheidNaam[hoedanigheid]}, ${standNaam[stand].toLowerCase()}` },
        { sleutel: 'regel', kop: 'Regel', cel: ({ id }) => `${id.charAt(0).toUpperCase()}${id.slice(1)}.` },
        { sleutel: 'doel', kop: 'Doel', cel: ({ doel }) => doelNaam[doel] },
        { sleutel: 'grondslag', kop: 'Grondslag', cel: ({ grondslag }) => grondslag },
        { sleutel: 'portaal', kop: 'Portaal', cel: ({ portalen }) => portalen.map((portaal) => portaalNaam[portaal]).join(', ') },
      ]}
    />
  </Kaart>
);
