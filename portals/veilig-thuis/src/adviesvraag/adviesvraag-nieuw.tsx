import { Adviesvrager, adviesvragerNaam, invoerschemas, LENGTE } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, TekstZonderNamen, useBevestigd, useInvoerformulier } from '@bv/formulier';
import { useNavigate } from '@bv/portal';
import { Kaart, Keuzelijst, Melding, Pagina, Stapel } from '@bv/ui';
import { AdviesvraagVastleggenDocument } from '../gql/graphql.js';

const VRAGERS = opties(Adviesvrager, adviesvragerNaam);

/** Records a question for advice while somebody is on the phone; the answer may be given at once. */
export const AdviesvraagNieuw = () => {
  const navigeer = useNavigate();
  const stand = useInvoerformulier({
    schema: invoerschemas.adviesvraagVastleggen,
    document: AdviesvraagVastleggenDocument,
    begin: { kern: '', vraag: '', antwoord: '', bevestigd: [] },
    concept: { sleutel: 'veilig-thuis/adviesvraag/nieuw', titel: 'Nieuwe adviesvraag' },
    gelukt: ({ id }) => void navigeer(`/veilig-thuis/adviesvraag/${id ?? ''}?adviesvraag=vastgelegd`, { replace: true }),
  });
  const { control } = stand.formulier;
  const tekst = useBevestigd(stand.formulier);
  return (
    <Pagina titel="Nieuwe adviesvraag" breedte="smal">
      <Invoerformulier van={stand} label="Nieuwe adviesvraag" knop="Adviesvraag vastleggen" terug="/veilig-thuis/adviesvraag">
        <Stapel>
          <Melding icoon="oogDicht" titel="Noem niemand">
            Een adviesvraag heeft geen naam, adres of nummer van het gezin, en ook niet van wie belt. Noem de vrager het nummer van de adviesvraag: daarmee
            vinden wij haar terug.
          </Melding>
          <Kaart titel="De vraag">
            <Stapel>
              <Invoer van={control} naam="vrager">
                {(veld) => <Keuzelijst {...veld} label="Wie vraagt advies?" opties={VRAGERS} />}
              </Invoer>
              <Invoer van={control} naam="kern">
                {(veld) => <TekstZonderNamen {...veld} {...tekst} label="De vraag in één zin" rijen={1} max={LENGTE.KERN} hint="Bijvoorbeeld: een leerling durft niet naar huis." />}
              </Invoer>
              <Invoer van={control} naam="vraag">
                {(veld) => <TekstZonderNamen {...veld} {...tekst} label="Wat is er aan de hand?" rijen={7} hint="Wat ziet of hoort de vrager, en wat wil die weten?" />}
              </Invoer>
            </Stapel>
          </Kaart>
          <Kaart titel="Het advies">
            <Invoer van={control} naam="antwoord">
              {(veld) => <TekstZonderNamen {...veld} {...tekst} label="Wat adviseert u?" verplicht={false} rijen={5} hint="U kunt dit ook later invullen." />}
            </Invoer>
          </Kaart>
        </Stapel>
      </Invoerformulier>
    </Pagina>
  );
};
