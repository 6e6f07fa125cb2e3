import { Conceptwijze, conceptwijzeNaam, invoerschemas, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { Datumveld, Kaart, Keuzerondjes, Tekstveld, Tekstvlak, useStatus, Veldrij } from '@bv/ui';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { vanSoort } from '../app/toetsing/stukken.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { ConceptreactieVastleggenDocument } from '../gql/graphql.js';

const WIJZEN = opties(Conceptwijze, conceptwijzeNaam);

/** What somebody of the family said of the concept, in their own words. */
export const ReactieVastleggen = () => {
  const { toetsing, basis } = useToetsing();
  const { meld } = useStatus();
  const namen = vanSoort(toetsing.stukken, 'GEZINSLID').flatMap(({ kop }) => (kop === null ? [] : [kop]));
  const stand = useInvoerformulier({
    schema: invoerschemas.conceptreactieVastleggen,
    document: ConceptreactieVastleggenDocument,
    begin: { toetsingId: toetsing.id, wie: '', op: vandaag(), woorden: '', verwerking: '' },
    concept: { sleutel: `${basis}/concept#${toetsing.conceptreacties.length + 1}`, titel: `${toetsingnaam(toetsing)}: reactie op het concept` },
    gelukt: () => meld('De reactie is vastgelegd.'),
  });
  const { control } = stand.formulier;
  return (
    <Kaart titel="Reactie vastleggen">
      <Invoerformulier van={stand} label="Reactie vastleggen" knop="Reactie vastleggen" terug={`${basis}/oordeel`} terugtekst="Naar oordeel">
        <Veldrij>
          <Invoer van={control} naam="wie">
            {(veld) => <Tekstveld label="Van wie is de reactie?" hint={namen.length > 0 ? `In deze versie: ${namen.join(', ')}` : undefined} verplicht tekens={40} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="op">
            {(veld) => <Datumveld label="Wanneer?" hint="Dag, maand, jaar" tot={vandaag()} verplicht {...veld} />}
          </Invoer>
        </Veldrij>
        <Invoer van={control} naam="wijze">
          {(veld) => <Keuzerondjes label="Hoe ging het?" opties={WIJZEN} verplicht {...veld} />}
        </Invoer>
        <Invoer van={control} naam="woorden">
          {(veld) => <Tekstvlak label="De reactie, in eigen woorden" hint="Komt zo in het oordeel te staan. Niet samenvatten." rijen={5} verhaal {...veld} />}
        </Invoer>
        <Invoer van={control} naam="verwerking">
          {(veld) => <Tekstvlak label="Wat deed u ermee?" hint="Bijvoorbeeld: een fout hersteld, of waarom u de tekst zo liet." rijen={3} max={2000} verplicht={false} {...veld} />}
        </Invoer>
      </Invoerformulier>
    </Kaart>
  );
};
