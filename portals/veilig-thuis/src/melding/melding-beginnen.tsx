import { Gelezen, Navigate, useConcepten } from '@bv/portal';
import { Kaart, Knoplink, Pagina, Stapel, Tabel, Tekstlink, Tijdstip } from '@bv/ui';
import { useState } from 'react';
import { CONCEPT_MELDING, stapadres } from './invoer/stap.js';

// The list of all drafts says what kind it is; here they all are meldingen.
const kernVan = (titel: string): string => {
  const kern = titel.replace(/^Melding: /, '');
  return kern.charAt(0).toUpperCase() + kern.slice(1);
};

/** Starts a melding, unless one is still under way: then the worker says which of the two. */
export const MeldingBeginnen = () => {
  const [nieuw] = useState(() => stapadres(crypto.randomUUID().slice(0, 8), 'melder'));
  const { lezing } = useConcepten();
  return (
    <Gelezen van={lezing} laadtekst="Concepten laden">
      {(concepten) => {
        const meldingen = concepten.filter(({ sleutel }) => sleutel.startsWith(CONCEPT_MELDING));
        if (meldingen.length === 0) return <Navigate to={nieuw} replace />;
        return (
          <Pagina titel="Melding invoeren" breedte="smal" acties={<Knoplink soort="primair" icoon="plus" href={nieuw}>Nieuwe melding</Knoplink>}>
            <Stapel>
              <Kaart titel="U was al met een melding bezig" randloos>
                <Tabel
                  bijschrift="Meldingen die nog niet zijn vastgelegd"
                  rijen={meldingen}
                  rijSleutel={({ sleutel }) => sleutel}
                  kolommen={[
                    { sleutel: 'titel', kop: 'Melding', rijkop: true, cel: ({ titel, pad }) => <Tekstlink href={pad}>{kernVan(titel)}</Tekstlink> },
                    { sleutel: 'bijgewerkt', kop: 'Laatst bewaard', cel: ({ bijgewerktOp }) => <Tijdstip waarde={bijgewerktOp} /> },
                  ]}
                />
              </Kaart>
              <p className="bv-zacht">Een concept dat u niet meer nodig heeft, wist u bij Mijn concepten.</p>
            </Stapel>
          </Pagina>
        );
      }}
    </Gelezen>
  );
};
