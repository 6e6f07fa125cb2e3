import { Bezwaargrond, bezwaargrondNaam, invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { useNavigate, useParams } from '@bv/portal';
import { Kaart, Keuzerondjes, Melding, Pagina, Stapel, useStatus } from '@bv/ui';
import { ToetsbezwaarMeldenDocument } from '../gql/graphql.js';

const GRONDEN = opties(Bezwaargrond, bezwaargrondNaam);

/** What only the worker can know: that they are not independent. Final, so what it does stands above the button. */
export const BezwaarMelden = () => {
  const { toetsingId = '' } = useParams();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.toetsbezwaarMelden,
    document: ToetsbezwaarMeldenDocument,
    begin: { toetsingId },
    concept: { sleutel: `rvdk/bezwaar/${toetsingId}`, titel: 'Niet onafhankelijk melden' },
    gelukt: () => {
      meld('U hebt gemeld dat u niet onafhankelijk bent. Een collega doet deze toetsing.');
      void navigeer('/rvdk');
    },
  });
  return (
    <Pagina titel="Ik ben niet onafhankelijk" breedte="smal" kruimelpad={[{ tekst: 'Toetsingen', href: '/rvdk' }, { tekst: 'Niet onafhankelijk' }]} inleiding="Kent u iemand uit dit gezin of van het duo? Meld dat hier. U hoeft niet te vertellen wie het is.">
      <Stapel>
        <Melding toon="letop" titel="Wat er dan gebeurt">
          <p>U ziet dit gezin niet meer, in geen enkel portaal. De toetsing gaat terug naar de wachtrij.</p>
          <p>Was u al begonnen? Dan gaat alles weg wat u invulde: uw collega begint met een lege toetsing. U kunt dit zelf niet terugdraaien.</p>
        </Melding>
        <Kaart titel="Waarom bent u niet onafhankelijk?">
          <Invoerformulier van={stand} label="Niet onafhankelijk melden" knop="Melden en loslaten" terug={`/rvdk/toetsing/${toetsingId}`}>
            <Invoer van={stand.formulier.control} naam="grond">
              {(veld) => <Keuzerondjes label="Kies wat het beste past" opties={GRONDEN} verplicht {...veld} />}
            </Invoer>
          </Invoerformulier>
        </Kaart>
      </Stapel>
    </Pagina>
  );
};
