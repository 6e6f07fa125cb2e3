import { Adviesblad, type Adviesbladgegevens, THEMAS } from '@bv/advies';
import { invoerschemas, LENGTE } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, TekstZonderNamen, useBevestigd, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { useNavigate } from '@bv/portal';
import { Kaart, Keuzelijst, Melding, Stapel, useStatus } from '@bv/ui';
import { AdviesPublicerenDocument } from '../gql/graphql.js';

const Formulier = ({ advies: { id, versie, nummer, thema, kern, berichten } }: { advies: Adviesbladgegevens }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.adviesPubliceren,
    document: AdviesPublicerenDocument,
    // What was confirmed to one reader is not confirmed to all: every place is looked at again.
    begin: { id, versie, thema, situatie: kern, advies: berichten.filter(({ soort }) => soort === 'ADVIES').map(({ tekst }) => tekst).join('\n\n'), bevestigd: [] },
    concept: { sleutel: `duo/advies/${id}/delen`, titel: `Advies delen, ${nummer}` },
    gelukt: () => {
      meld('Alle wijkteams kunnen dit advies nu vinden.');
      void navigeer(`/duo/advies/${id}`);
    },
  });
  const { control } = stand.formulier;
  const tekst = useBevestigd(stand.formulier);
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Advies delen" knop="Delen met alle wijkteams" terug={`/duo/advies/${id}`}>
      <Besluitconflict van={stand} wat="Deze vraag" />
      <Melding icoon="oogDicht" titel="Dit lezen alle wijkteams">
        Schrijf het algemeen op. Niet alleen namen: ook een school, een beroep of een bijzonder voorval kan een gezin herkenbaar maken. Wie het vroeg, gaat niet mee.
      </Melding>
      <Invoer van={control} naam="thema">{(veld) => <Keuzelijst {...veld} label="Waar gaat het over?" opties={THEMAS} />}</Invoer>
      <Invoer van={control} naam="situatie">{(veld) => <TekstZonderNamen {...veld} {...tekst} label="Bij welke vraag hoort dit?" rijen={2} max={LENGTE.ALINEA} hint="Zo algemeen dat het bij meer gezinnen past." />}</Invoer>
      <Invoer van={control} naam="advies">{(veld) => <TekstZonderNamen {...veld} {...tekst} label="Wat is het advies?" rijen={8} hint="Wat kan een collega van een wijkteam zelf doen?" />}</Invoer>
    </Invoerformulier>
  );
};

/** One conscious act: an answer to one becomes knowledge of all, rewritten and looked at again. */
export const AdviesDelen = () => (
  <Adviesblad basis="/duo/advies" titel="Advies delen">
    {(advies) => (
      <Stapel>
        {advies.isGepubliceerd ? (
          <Melding titel="Dit advies is al gedeeld" />
        ) : (
          <Kaart titel="Zo lezen collega’s het">
            <Formulier advies={advies} />
          </Kaart>
        )}
      </Stapel>
    )}
  </Adviesblad>
);
