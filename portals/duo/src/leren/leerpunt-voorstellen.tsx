import { invoerschemas, Leerpuntplek, leerpuntplekNaam, persoonsgegevenAdvies, vindPersoonsgegevens } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { useNavigate } from '@bv/portal';
import { Kaart, Keuzelijst, Melding, Tekstvlak, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { LeerpuntVoorstellenDocument } from '../gql/graphql.js';

const waarschuwing = (tekst: string): string | undefined => {
  const [eerste] = vindPersoonsgegevens(tekst);
  return eerste ? `Haal “${eerste.tekst}” weg: ${persoonsgegevenAdvies[eerste.soort]}` : undefined;
};

/** From a reflection to what helps colleagues: nothing of the family comes along, and nothing says where it came from. */
export const LeerpuntVoorstellen = () => {
  const { basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.leerpuntVoorstellen,
    document: LeerpuntVoorstellenDocument,
    begin: { tekst: '' },
    concept: { sleutel: 'duo/leerpunt/nieuw', titel: 'Leerpunt' },
    gelukt: () => {
      meld('Voorgesteld. Een collega leest het na.');
      void navigeer('/duo/leren');
    },
  });
  const { control } = stand.formulier;
  return (
    <Dossierpagina titel="Leerpunt delen">
      <Kaart>
        <Melding titel="Zonder dit gezin">
          Dit lezen collega’s die dit gezin niet kennen. Er staat niet bij uit welk dossier het komt. Schrijf op wat iemand anders eraan heeft, zonder namen, plaatsen of dagen.
        </Melding>
        <Invoerformulier van={stand} label="Leerpunt" knop="Voorstellen" terug={`${basis}/reflectie`}>
          <Invoer van={control} naam="plek">{(veld) => <Keuzelijst label="Waar helpt dit bij?" verplicht opties={opties(Leerpuntplek, leerpuntplekNaam)} {...veld} />}</Invoer>
          <Invoer van={control} naam="tekst">{(veld) => <Tekstvlak label="Wat leerde u?" rijen={4} max={600} verplicht {...veld} waarschuwing={waarschuwing(veld.waarde)} />}</Invoer>
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
