import { Conceptwijze, conceptwijzeNaam, invoerschemas, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { Datumveld, Kaart, Keuzelijst, Keuzerondjes, Tekstveld, Tekstvlak, useStatus, Veldrij } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { metReactie } from '../app/toetsing/lezers.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { ConceptreactieVastleggenDocument } from '../gql/graphql.js';

const WIJZEN = opties(Conceptwijze, conceptwijzeNaam);

/** What somebody of the family said of the concept, in their own words, or why there is nothing. */
export const ReactieVastleggen = () => {
  const { toetsing, basis } = useToetsing();
  const { meld } = useStatus();
  const lezers = metReactie(toetsing);
  const stand = useInvoerformulier({
    schema: invoerschemas.conceptreactieVastleggen,
    document: ConceptreactieVastleggenDocument,
    begin: { toetsingId: toetsing.id, stukId: lezers.find(({ reactie }) => !reactie)?.id ?? '', wie: '', op: vandaag(), woorden: '', verwerking: '' },
    concept: { sleutel: `${basis}/concept#${toetsing.conceptreacties.length + 1}`, titel: `${toetsingnaam(toetsing)}: reactie op het concept` },
    gelukt: () => meld('De reactie is vastgelegd.'),
  });
  const { control } = stand.formulier;
  const gekozen = useWatch({ control, name: 'stukId' });
  return (
    <Kaart titel="Reactie vastleggen">
      <Invoerformulier van={stand} label="Reactie vastleggen" knop="Reactie vastleggen" terug={`${basis}/oordeel`} terugtekst="Naar oordeel">
        <Veldrij>
          <Invoer van={control} naam="stukId">
            {(veld) => <Keuzelijst label="Van wie is de reactie?" leegOptie="Iemand anders" opties={lezers.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="op">
            {(veld) => <Datumveld label="Wanneer?" hint="Dag, maand, jaar" tot={vandaag()} verplicht {...veld} />}
          </Invoer>
        </Veldrij>
        {gekozen ? null : (
          <Invoer van={control} naam="wie">
            {(veld) => <Tekstveld label="Wie is dat?" hint="Bijvoorbeeld: oma, of een broer van negen" verplicht tekens={40} {...veld} />}
          </Invoer>
        )}
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
