import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Melding, Stapel, Tekstvlak, useStatus, Verhaal, Vinkje } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { TerugvraagBeantwoordenDocument, ToetsingenDocument } from '../gql/graphql.js';
import type { Terugvraag } from './toetsingsgegevens.js';

const Antwoordformulier = ({ terugvraag: { id, soort } }: { terugvraag: Terugvraag }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const altijdNieuws = soort !== 'VRAAG';
  const stand = useInvoerformulier({
    schema: invoerschemas.terugvraagBeantwoorden,
    document: TerugvraagBeantwoordenDocument,
    begin: { id, antwoord: '', metNieuws: altijdNieuws },
    concept: { sleutel: `duo/gezin/${casusId}/toetsing/vraag/${id}`, titel: 'Antwoord aan de Raad' },
    gelukt: () => {
      meld('Uw antwoord is vastgezet en staat bij de toetser.');
      void navigeer(`${basis}/toetsing`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Antwoord aan de Raad" knop="Antwoord vastzetten" terug={`${basis}/toetsing`}>
      <Invoer van={control} naam="antwoord">
        {(veld) => <Tekstvlak label="Uw antwoord" hint="Na vastzetten kunt u het niet meer wijzigen. De toetser ziet het dossier zelf niet." rijen={6} verplicht {...veld} />}
      </Invoer>
      {altijdNieuws ? (
        <Melding titel="Wat nieuw is, gaat mee">Wat sinds de laatste keer in het dossier kwam of veranderde, wordt bij dit antwoord vastgezet: feiten, reacties, situaties, afspraken en zorgen.</Melding>
      ) : (
        <Invoer van={control} naam="metNieuws">
          {(veld) => <Vinkje label="Zet ook vast wat sinds de laatste keer nieuw is in het dossier" {...veld} waarde={veld.waarde ?? false} />}
        </Invoer>
      )}
    </Invoerformulier>
  );
};

/** Answering the reviewer: what is written here becomes a frozen part of the review. */
export const VraagBeantwoorden = () => {
  const { casusId, basis } = useDossier();
  const { vraagId } = useParams();
  const lezing = useLezen(ToetsingenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Antwoord aan de Raad">
      <CasusGelezen van={lezing} laadtekst="Vraag laden">
        {({ toetsingen }) => {
          const terugvraag = toetsingen.flatMap(({ terugvragen }) => terugvragen).find(({ id }) => id === vraagId);
          if (!terugvraag || terugvraag.beantwoordOp !== null) {
            return <LegeStaat titel="Deze vraag is al beantwoord, of is er niet meer" actie={<Knoplink href={`${basis}/toetsing`}>Naar de toetsing</Knoplink>} />;
          }
          return (
            <Stapel>
              <Kaart titel={terugvraag.soort === 'AANVULLING' ? 'Wat de toetser mist' : 'De vraag'}>
                <Verhaal groot>{terugvraag.vraag ?? ''}</Verhaal>
              </Kaart>
              <Kaart titel="Uw antwoord">
                <Antwoordformulier terugvraag={terugvraag} />
              </Kaart>
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
