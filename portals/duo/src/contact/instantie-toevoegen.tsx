import { Instantiesoort, instantiesoortNaam, invoerschemas } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Datumveld, Kaart, Keuzelijst, Tekstveld, Veldrij, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { InstantieVastleggenDocument } from '../gql/graphql.js';

export const InstantieToevoegen = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.instantieVastleggen,
    document: InstantieVastleggenDocument,
    begin: { casusId, naam: '', rol: '', van: null },
    concept: { sleutel: `duo/gezin/${casusId}/instantie/nieuw`, titel: `Nieuwe instantie, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('De instantie staat bij dit gezin.');
      void navigeer(`${basis}/contact`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Dossierpagina titel="Instantie toevoegen" inleiding="Wie helpt dit gezin nog meer? Vertel het gezin dat u dit vastlegt.">
      <Kaart>
        <Invoerformulier van={stand} label="Instantie" knop="Instantie toevoegen" terug={`${basis}/contact`}>
          <Veldrij>
            <Invoer van={control} naam="soort">
              {(veld) => <Keuzelijst label="Soort instantie" verplicht opties={opties(Instantiesoort, instantiesoortNaam)} {...veld} />}
            </Invoer>
            <Invoer van={control} naam="naam">{(veld) => <Tekstveld label="Naam" verplicht {...veld} />}</Invoer>
          </Veldrij>
          <Invoer van={control} naam="rol">
            {(veld) => <Tekstveld label="Wat doet deze instantie voor het gezin?" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
          </Invoer>
          <Invoer van={control} naam="van">{(veld) => <Datumveld label="Betrokken sinds" verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
