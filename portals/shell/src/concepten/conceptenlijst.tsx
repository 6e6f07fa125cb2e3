import { type Bewaardconcept, Gelezen, useConcepten } from '@bv/portal';
import { Dialoog, Kaart, Knop, LegeStaat, Pagina, Tabel, Tekstlink, Tijdstip, useStatus } from '@bv/ui';
import { useState } from 'react';

/** Unfinished texts: where they are and how old. */
export const Conceptenlijst = () => {
  const { lezing, wis } = useConcepten();
  const { meld } = useStatus();
  const [weg, zetWeg] = useState<Bewaardconcept>();
  const verwijder = (concept: Bewaardconcept) => {
    zetWeg(undefined);
    wis(concept.sleutel).then(
      () => meld('Het concept is verwijderd.'),
      () => meld('Verwijderen lukte niet. Probeer het opnieuw.'),
    );
  };
  return (
    <Pagina titel="Mijn concepten" inleiding="Teksten die u begon en nog niet afmaakte. Alleen u ziet ze.">
      <Gelezen van={lezing} laadtekst="Concepten laden">
        {(concepten) => (
          <Kaart randloos>
            <Tabel
              bijschrift="Uw concepten, nieuwste eerst"
              rijen={concepten}
              rijSleutel={({ sleutel }) => sleutel}
              leeg={<LegeStaat titel="U heeft geen concepten">Wat u typt, bewaren we vanzelf. U vindt het hier terug.</LegeStaat>}
              kolommen={[
                { sleutel: 'titel', kop: 'Tekst', rijkop: true, cel: ({ titel, pad }) => <Tekstlink href={pad}>{titel}</Tekstlink> },
                { sleutel: 'op', kop: 'Laatst bewaard', cel: ({ bijgewerktOp }) => <Tijdstip waarde={bijgewerktOp} /> },
                {
                  sleutel: 'weg',
                  kop: 'Verwijderen',
                  kopVerborgen: true,
                  cel: (concept) => (
                    <Knop klein onKlik={() => zetWeg(concept)} aria-label={`${concept.titel}: verwijderen`}>
                      Verwijderen
                    </Knop>
                  ),
                },
              ]}
            />
          </Kaart>
        )}
      </Gelezen>
      {weg ? (
        <Dialoog
          titel="Concept verwijderen?"
          open
          onSluit={() => zetWeg(undefined)}
          acties={
            <>
              <Knop soort="gevaar" onKlik={() => verwijder(weg)}>
                Verwijderen
              </Knop>
              <Knop onKlik={() => zetWeg(undefined)}>Bewaren</Knop>
            </>
          }
        >
          <p>{weg.titel}. U kunt dit niet terughalen.</p>
        </Dialoog>
      ) : null}
    </Pagina>
  );
};
