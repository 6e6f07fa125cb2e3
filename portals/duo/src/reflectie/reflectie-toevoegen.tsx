import { invoerschemas, Reflectiesoort, reflectiesoortNaam } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Kaart, Keuzerondjes, Tekstvlak, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { ReflectieVastleggenDocument } from '../gql/graphql.js';
import { soortUitleg } from './reflectieteksten.js';

const SOORTEN = Object.values(Reflectiesoort).map((waarde) => ({ waarde, tekst: reflectiesoortNaam[waarde], toelichting: soortUitleg[waarde] }));

export const ReflectieToevoegen = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.reflectieVastleggen,
    document: ReflectieVastleggenDocument,
    begin: { casusId, tekst: '' },
    concept: { sleutel: `duo/gezin/${casusId}/reflectie/nieuw`, titel: `Reflectie, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('De reflectie staat bij uw team.');
      void navigeer(`${basis}/reflectie`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Dossierpagina titel="Reflectie toevoegen" inleiding="Alleen uw team leest dit: niet de Raad, niet het wijkteam, niet Veilig Thuis.">
      <Kaart>
        <Invoerformulier van={stand} label="Reflectie" knop="Reflectie bewaren" terug={`${basis}/reflectie`}>
          <Invoer van={control} naam="soort">{(veld) => <Keuzerondjes label="Wat schrijft u op?" verplicht opties={SOORTEN} {...veld} />}</Invoer>
          <Invoer van={control} naam="tekst">{(veld) => <Tekstvlak label="Reflectie" rijen={6} verplicht {...veld} />}</Invoer>
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
