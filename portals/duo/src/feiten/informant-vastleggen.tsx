import { Accorderingsoordeel, accorderingsoordeelNaam, invoerschemas, LENGTE } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Keuzerondjes, Knoplink, LegeStaat, Stapel, Tekstvlak, Verhaal, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { FeitenDocument, InformantakkoordVastleggenDocument } from '../gql/graphql.js';
import type { Verklaring } from './feitencasus.js';
import { Feitherkomst } from './feitherkomst.js';

const WOORDEN_NODIG: readonly Accorderingsoordeel[] = ['NIET_AKKOORD', 'AANVULLING'];

const Informantformulier = ({ verklaring: { id, bron, informantOordeel, informantWoorden } }: { verklaring: Verklaring }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const terug = `${basis}/feiten/${id}`;
  const stand = useInvoerformulier({
    schema: invoerschemas.informantakkoordVastleggen,
    document: InformantakkoordVastleggenDocument,
    begin: { id, ...(informantOordeel === null ? {} : { oordeel: informantOordeel }), woorden: informantWoorden ?? '' },
    concept: { sleutel: `duo/gezin/${casusId}/feit/${id}/informant`, titel: 'Antwoord van een informant' },
    gelukt: () => {
      meld('Het antwoord van de informant is vastgelegd.');
      void navigeer(terug);
    },
  });
  const { control } = stand.formulier;
  const oordeel = useWatch({ control, name: 'oordeel' });
  return (
    <Invoerformulier van={stand} label="Antwoord van de informant" knop="Antwoord bewaren" terug={terug}>
      <Invoer van={control} naam="oordeel">
        {(veld) => (
          <Keuzerondjes
            label={`Klopt deze tekst volgens ${bron ?? 'de informant'}, en mag hij zo worden gebruikt?`}
            weergave="naast"
            verplicht
            opties={opties(Accorderingsoordeel, accorderingsoordeelNaam)}
            {...veld}
          />
        )}
      </Invoer>
      <Invoer van={control} naam="woorden">
        {(veld) => <Tekstvlak label="Wat zegt de informant zelf?" rijen={3} max={LENGTE.ALINEA} verhaal verplicht={WOORDEN_NODIG.includes(oordeel)} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
    </Invoerformulier>
  );
};

/** An informant answers for the own text only; nobody is obliged to (domein §4.3). */
export const InformantVastleggen = () => {
  const { casusId, basis } = useDossier();
  const { feitId } = useParams();
  const lezing = useLezen(FeitenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Antwoord van de informant" inleiding="Lees de tekst voor, of stuur hem op. De ouders weten met wie u sprak.">
      <CasusGelezen van={lezing} laadtekst="Feit laden">
        {({ verklaringen }) => {
          const verklaring = verklaringen.find(({ id, bronsoort }) => id === feitId && bronsoort === 'INFORMANT');
          return verklaring ? (
            <Kaart>
              <Stapel>
                <Verhaal groot>{verklaring.tekst ?? ''}</Verhaal>
                <Feitherkomst verklaring={verklaring} />
                <Informantformulier verklaring={verklaring} />
              </Stapel>
            </Kaart>
          ) : (
            <LegeStaat titel="Deze tekst is niet van een informant" actie={<Knoplink href={`${basis}/feiten`}>Naar de feiten</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
