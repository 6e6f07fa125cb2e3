import { invoerschemas, vandaag } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Datumveld, Kaart, Keuzerondjes, Knoplink, LegeStaat, Schaal, Stapel, Tekstvlak, useStatus, Verhaal } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, useInvoerformulier, woordhulp } from '@bv/formulier';
import { ScoreVastleggenDocument, SituatiesDocument } from '../gql/graphql.js';
import { Scores } from './scores.js';
import type { Situatie, Situatiecasus } from './situatiecasus.js';

// A row of buttons has no value for "nobody of the family": the duo has a word of its own, and none on the wire.
const DUO = 'duo';

interface ScoreformulierProps {
  situatie: Situatie;
  leden: Situatiecasus['gezinsleden'];
}

const Scoreformulier = ({ situatie, leden }: ScoreformulierProps) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.scoreVastleggen,
    document: ScoreVastleggenDocument,
    begin: { situatieId: situatie.id, gezinslidId: null, datum: vandaag(), toelichting: '' },
    concept: { sleutel: `duo/gezin/${casusId}/score/${situatie.id}`, titel: `Cijfer: ${situatie.titel ?? ''}` },
    gelukt: () => {
      meld('Het cijfer is vastgelegd.');
      void navigeer(`${basis}/top-3`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Cijfer" knop="Cijfer vastleggen" terug={`${basis}/top-3`}>
      <Invoer van={control} naam="gezinslidId">
        {(veld) => (
          <Keuzerondjes
            label="Wie geeft dit cijfer?"
            weergave="naast"
            opties={[{ waarde: DUO, tekst: 'Het duo' }, ...leden.map(({ id, voornamen }) => ({ waarde: id, tekst: voornamen ?? 'Gezinslid' }))]}
            {...veld}
            waarde={veld.waarde ?? DUO}
            onWijzig={(keuze) => veld.onWijzig(keuze === DUO ? null : keuze)}
          />
        )}
      </Invoer>
      <Invoer van={control} naam="score">
        {(veld) => <Schaal label="Hoe veilig is het nu?" laag="heel onveilig" hoog="heel veilig" verplicht {...veld} />}
      </Invoer>
      <Invoer van={control} naam="datum">{(veld) => <Datumveld label="Datum" tot={vandaag()} verplicht {...veld} />}</Invoer>
      <Invoer van={control} naam="toelichting">
        {(veld) => (
          <Tekstvlak
            label="Waarom dit cijfer?"
            hint="In de woorden van wie het cijfer geeft."
            rijen={3}
            verhaal
            verplicht={false}
            waarschuwing={woordhulp(veld.waarde)}
            {...veld}
            waarde={veld.waarde ?? ''}
          />
        )}
      </Invoer>
    </Invoerformulier>
  );
};

export const ScoreGeven = () => {
  const { casusId, basis } = useDossier();
  const { situatieId } = useParams();
  const lezing = useLezen(SituatiesDocument, { id: casusId });
  return (
    <Dossierpagina titel="Cijfer geven">
      <CasusGelezen van={lezing} laadtekst="Situatie laden">
        {({ situaties, gezinsleden }) => {
          const situatie = situaties.find(({ id }) => id === situatieId);
          if (!situatie) return <LegeStaat titel="Deze situatie is niet gevonden" actie={<Knoplink href={`${basis}/top-3`}>Naar de Top-3</Knoplink>} />;
          return (
            <Stapel>
              <Kaart titel={situatie.titel ?? 'Situatie'}>
                <Stapel>
                  <Verhaal>{situatie.wieDoetWatBijWie ?? ''}</Verhaal>
                  <Scores situatie={situatie} niveau={3} />
                </Stapel>
              </Kaart>
              <Kaart titel="Nieuw cijfer">
                <Scoreformulier situatie={situatie} leden={gezinsleden} />
              </Kaart>
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
