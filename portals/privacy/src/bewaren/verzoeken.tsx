import { vernietigingsbesluitNaam } from '@bv/begrippen';
import { Gelezen, STORINGTEKST, useLezen, useOpdracht } from '@bv/portal';
import { Badge, Datum, Dialoog, Kaart, Knop, LegeStaat, Melding, Stapel, Tabel, Tijdstip, useStatus } from '@bv/ui';
import { useState } from 'react';
import { VernietigingsverzoekUitvoerenDocument, VerwijderverzoekenDocument, type VerwijderverzoekenQuery } from '../gql/graphql.js';

type Verzoek = VerwijderverzoekenQuery['verwijderverzoeken'][number];

const Tafel = ({ verzoeken }: { verzoeken: readonly Verzoek[] }) => {
  const { meld } = useStatus();
  const [gekozen, zetGekozen] = useState<Verzoek | undefined>();
  const opdracht = useOpdracht(VernietigingsverzoekUitvoerenDocument, { gelukt: () => meld('De gegevens van deze persoon zijn vernietigd.') });
  return (
    <Stapel>
      {opdracht.storing || opdracht.weigeringen.length > 0 ? (
        <Melding toon="acuut" rol="alert" titel="Niet vernietigd">
          {opdracht.storing ? STORINGTEKST[opdracht.storing] : opdracht.weigeringen.map(({ tekst }) => tekst).join(' ')}
        </Melding>
      ) : null}
      <Kaart randloos>
        <Tabel
          bijschrift="Verzoeken van gezinsleden om vernietiging"
          rijen={verzoeken}
          rijSleutel={({ id }) => id}
          leeg={<LegeStaat titel="Geen verzoeken">Geen gezinslid vroeg om vernietiging van eigen gegevens.</LegeStaat>}
          kolommen={[
            { sleutel: 'casus', kop: 'Casus', rijkop: true, cel: ({ casusnummer }) => casusnummer },
            { sleutel: 'gevraagd', kop: 'Gevraagd op', sorteer: ({ gevraagdOp }) => gevraagdOp, cel: ({ gevraagdOp }) => <Datum waarde={gevraagdOp} /> },
            { sleutel: 'besluit', kop: 'Besluit', cel: ({ besluit, beslistDoor }) => (besluit ? `${vernietigingsbesluitNaam[besluit]} door ${beslistDoor ?? ''}` : <Badge toon="letop">Het duo beslist nog</Badge>) },
            {
              sleutel: 'stand',
              kop: 'Stand',
              cel: (verzoek) =>
                verzoek.uitgevoerdOp ? (
                  <>
                    Vernietigd op <Tijdstip waarde={verzoek.uitgevoerdOp} />
                  </>
                ) : verzoek.besluit === 'TOEGEWEZEN' ? (
                  <Knop klein soort="gevaar" aria-label={`Uitvoeren: verzoek in ${verzoek.casusnummer}`} onKlik={() => zetGekozen(verzoek)}>
                    Uitvoeren
                  </Knop>
                ) : (
                  <span className="bv-zacht">{verzoek.besluit ? 'Er is niets vernietigd' : 'Wacht op het duo'}</span>
                ),
            },
          ]}
        />
      </Kaart>
      <Dialoog
        titel="Gegevens van deze persoon vernietigen?"
        rol="alertdialog"
        open={gekozen !== undefined}
        onSluit={() => zetGekozen(undefined)}
        acties={
          <>
            <Knop soort="gevaar" bezig={opdracht.bezig} onKlik={() => (gekozen ? void opdracht.voerUit({ id: gekozen.id }).then(() => zetGekozen(undefined)) : undefined)}>
              Ja, voorgoed vernietigen
            </Knop>
            <Knop onKlik={() => zetGekozen(undefined)}>Nee, nog niet</Knop>
          </>
        }
      >
        <p>Het duo besloot dit met een motivering. De rest van het dossier blijft. Dit is niet terug te draaien.</p>
      </Dialoog>
    </Stapel>
  );
};

/** Requests per person: the duo decides, who supervises carries out. */
export const Verzoeken = () => {
  const lezing = useLezen(VerwijderverzoekenDocument, {});
  return (
    <Gelezen van={lezing} laadtekst="Verzoeken laden">
      {({ verwijderverzoeken }) => <Tafel verzoeken={verwijderverzoeken} />}
    </Gelezen>
  );
};
