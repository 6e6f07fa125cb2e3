import { invoerschemas, Terugvraagsoort } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useSearchParams } from '@bv/portal';
import { Kaart, Keuzelijst, Tekstvlak, useStatus } from '@bv/ui';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { feitenVan } from '../app/toetsing/stukken.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { TerugvraagStellenDocument } from '../gql/graphql.js';

const NIEUWER = 'Wilt u vastzetten wat er nieuw is in het dossier?';
const kort = (tekst: string | null): string => (tekst && tekst.length > 60 ? `${tekst.slice(0, 57)}…` : (tekst ?? ''));

/** A question to the duo, about a fact or in general; the dossier stays closed. */
export const VraagStellen = () => {
  const { toetsing, basis } = useToetsing();
  const { meld } = useStatus();
  const [adres] = useSearchParams();
  const feiten = feitenVan(toetsing.stukken);
  const gevraagd = feiten.find(({ nummer }) => String(nummer) === adres.get('feit'))?.feit.id ?? '';
  const wilNieuws = adres.get('nieuwer') !== null;
  const stand = useInvoerformulier({
    schema: invoerschemas.terugvraagStellen,
    document: TerugvraagStellenDocument,
    begin: { toetsingId: toetsing.id, soort: wilNieuws ? Terugvraagsoort.NIEUWER : Terugvraagsoort.VRAAG, vraag: wilNieuws ? NIEUWER : '', stukId: gevraagd },
    concept: { sleutel: `${basis}/vragen#${toetsing.terugvragen.length + 1}`, titel: `${toetsingnaam(toetsing)}: vraag aan het duo` },
    gelukt: () => meld('Uw vraag staat bij het duo.'),
  });
  const { control } = stand.formulier;
  return (
    <Kaart titel={wilNieuws ? 'Vragen om wat nieuwer is' : 'Een vraag stellen'}>
      <Invoerformulier van={stand} label="Vraag aan het duo" knop="Vraag stellen" terug={`${basis}/feiten`} terugtekst="Naar feiten">
        {wilNieuws ? null : (
          <Invoer van={control} naam="stukId">
            {(veld) => <Keuzelijst label="Waar gaat uw vraag over?" leegOptie="Over het geheel" opties={feiten.map(({ nummer, feit }) => ({ waarde: feit.id, tekst: `Feit ${nummer}: ${kort(feit.tekst)}` }))} {...veld} />}
          </Invoer>
        )}
        <Invoer van={control} naam="vraag">
          {(veld) => <Tekstvlak label="Uw vraag" hint="Het duo leest dit meteen. Het antwoord wordt vastgezet als een volgend deel van uw versie." rijen={4} max={2000} verplicht {...veld} />}
        </Invoer>
      </Invoerformulier>
    </Kaart>
  );
};
