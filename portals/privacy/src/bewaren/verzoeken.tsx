import { vernietigingsbesluitNaam } from '@bv/begrippen';
import { Vraagknop } from '@bv/formulier';
import { Gelezen, STORINGTEKST, useLezen, useOpdracht } from '@bv/portal';
import { Badge, Datum, Kaart, LegeStaat, Melding, Stapel, Tabel, Tijdstip, useStatus } from '@bv/ui';
import { VernietigingsverzoekUitvoerenDocument, VerwijderverzoekenDocument, type VerwijderverzoekenQuery } from '../gql/graphql.js';

type Verzoek = VerwijderverzoekenQuery['verwijderverzoeken'][number];

const Tafel = ({ verzoeken }: { verzoeken: readonly Verzoek[] }) => {
  const { meld } = useStatus();
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
                  <Vraagknop
                    klein soort="gevaar" knop="Uitvoeren" aria-label={`Uitvoeren: verzoek in ${verzoek.casusnummer}`} vraag="Gegevens van deze persoon vernietigen?"
                    ja="Ja, voorgoed vernietigen" jaSoort="gevaar" nee="Nee, nog niet" bezig={opdracht.bezig} onJa={() => opdracht.voerUit({ id: verzoek.id })}
                  >
                    <p>Het duo besloot dit met een motivering. De rest van het dossier blijft. Dit is niet terug te draaien.</p>
                  </Vraagknop>
                ) : (
                  <span className="bv-zacht">{verzoek.besluit ? 'Er is niets vernietigd' : 'Wacht op het duo'}</span>
                ),
            },
          ]}
        />
      </Kaart>
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
