import { invoerschemas, triagebesluitNaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Gelezen, STORINGTEKST, useLezen, useNavigate, useOpdracht, useParams, useSessie } from '@bv/portal';
import { Badge, Kaart, Knop, Knoplink, Kolommen, LegeStaat, Melding, Pagina, Rij, Stapel, Tekstvlak, useStatus, Velden, Veld, Verhaal } from '@bv/ui';
import { type Casus, useCasus } from '../app/casus/casus-context.js';
import { Meldingkaart } from '../app/melding/meldingkaart.js';
import { BeoordelingBevestigenDocument, BeoordelingTerugsturenDocument, InstrumentenDocument, type InstrumentenQuery } from '../gql/graphql.js';

type Beoordeling = Casus['beoordelingen'][number];

export const Antwoorden = ({ beoordeling, instrumenten }: { beoordeling: Beoordeling; instrumenten: InstrumentenQuery['instrumenten'] }) => {
  const vragen = instrumenten.find(({ versie }) => versie === beoordeling.instrumentVersie)?.vragen ?? [];
  return (
    <Velden>
      {vragen.map(({ code, tekst, antwoorden }) => {
        const gegeven = beoordeling.antwoorden.find(({ vraag }) => vraag === code);
        const woord = antwoorden.find((antwoord) => antwoord.code === gegeven?.antwoord)?.tekst;
        return <Veld key={code} naam={tekst} waarde={[woord, gegeven?.toelichting].filter(Boolean).join('. ')} status="onbekend" />;
      })}
    </Velden>
  );
};

const Terugsturen = ({ beoordeling, nummer }: { beoordeling: Beoordeling; nummer: string }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.beoordelingTerugsturen,
    document: BeoordelingTerugsturenDocument,
    begin: { id: beoordeling.id, versie: beoordeling.versie, reden: '' },
    concept: { sleutel: `veilig-thuis/terugsturen/${beoordeling.id}`, titel: `Beoordeling terugsturen, ${nummer}` },
    gelukt: () => {
      meld('Teruggestuurd. Uw collega krijgt bericht.');
      void navigeer('/veilig-thuis');
    },
  });
  return (
    <Kaart titel="Niet akkoord?">
      <Invoerformulier van={stand} label="Beoordeling terugsturen" knop="Terugsturen">
        <Invoer van={stand.formulier.control} naam="reden">
          {(veld) => <Tekstvlak {...veld} label="Waarom stuurt u de beoordeling terug?" rijen={3} verhaal hint="Wat mist u, of wat ziet u anders?" />}
        </Invoer>
      </Invoerformulier>
    </Kaart>
  );
};

const Oordeel = ({ beoordeling, nummer }: { beoordeling: Beoordeling; nummer: string }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const bevestigen = useOpdracht(BeoordelingBevestigenDocument, {
    gelukt: () => {
      meld('Bevestigd. De beoordeling is vastgesteld.');
      void navigeer('/veilig-thuis');
    },
  });
  const bezwaren = [...bevestigen.weigeringen.map(({ tekst }) => tekst), ...(bevestigen.storing ? [STORINGTEKST[bevestigen.storing]] : [])];
  return (
    <>
      <Kaart titel="Akkoord?">
        <Stapel>
          {bezwaren.map((tekst) => (
            <Melding key={tekst} toon="letop" rol="alert" titel="Nog niet bevestigd">
              {tekst}
            </Melding>
          ))}
          <p>Bevestigt u, dan is er geen vervolg en stopt de termijn.</p>
          <Rij>
            <Knop soort="primair" bezig={bevestigen.bezig} onKlik={() => void bevestigen.voerUit({ id: beoordeling.id, versie: beoordeling.versie })}>
              Bevestigen: geen vervolg
            </Knop>
          </Rij>
        </Stapel>
      </Kaart>
      <Terugsturen beoordeling={beoordeling} nummer={nummer} />
    </>
  );
};

/** For the colleague who looks along: what it rests on, and yes or back. */
export const Beoordelingbevestigen = () => {
  const { casus, basis } = useCasus();
  const { persoon } = useSessie();
  const { beoordelingId = '' } = useParams();
  const lezing = useLezen(InstrumentenDocument, {});
  const beoordeling = casus.beoordelingen.find(({ id }) => id === beoordelingId);
  const melding = casus.meldingen.find(({ id }) => id === beoordeling?.melding?.id);
  if (beoordeling?.toestand !== 'TE_BEVESTIGEN' || beoordeling.collega?.id !== persoon.id) {
    return (
      <Pagina titel="Meekijken met een beoordeling" breedte="smal">
        <LegeStaat titel="Hier is voor u nu niets te bevestigen" actie={<Knoplink href={basis}>Terug naar het dossier</Knoplink>}>
          Over deze beoordeling is al beslist, of een andere collega kijkt mee.
        </LegeStaat>
      </Pagina>
    );
  }
  const nummer = casus.nummer ?? '';
  return (
    <Pagina titel="Meekijken met een beoordeling" tabtitel={`Meekijken met een beoordeling, ${nummer}`} inleiding={`${beoordeling.door?.naam ?? 'Een collega'} wil geen vervolg geven. Kijkt u mee?`}>
      <Gelezen van={lezing} laadtekst="Vragen laden">
        {({ instrumenten }) => (
          <Kolommen verdeling="1-1">
            <Stapel>
              <Kaart titel="De beoordeling">
                <Stapel>
                  <p>
                    <Badge toon={beoordeling.directVeilig ? 'goed' : 'acuut'}>{beoordeling.directVeilig ? 'Direct veilig' : 'Niet direct veilig'}</Badge>{' '}
                    {beoordeling.besluit === null ? '' : triagebesluitNaam[beoordeling.besluit]}
                  </p>
                  {beoordeling.reden === null ? null : <Verhaal>{beoordeling.reden}</Verhaal>}
                  <Antwoorden beoordeling={beoordeling} instrumenten={instrumenten} />
                </Stapel>
              </Kaart>
              <Oordeel beoordeling={beoordeling} nummer={nummer} />
            </Stapel>
            <Stapel>{melding ? <Meldingkaart melding={melding} metNummer={false} /> : null}</Stapel>
          </Kolommen>
        )}
      </Gelezen>
    </Pagina>
  );
};
