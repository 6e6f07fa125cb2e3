import { invoerschemas, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Datumveld, Kaart, Tekstveld, Tekstvlak, useStatus, Veldrij } from '@bv/ui';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { ToetsgesprekVastleggenDocument } from '../gql/graphql.js';

/** Records one talk of the reviewer: with whom, when, and what was said. */
export const GesprekVastleggen = () => {
  const { toetsing, basis } = useToetsing();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.toetsgesprekVastleggen,
    document: ToetsgesprekVastleggenDocument,
    begin: { toetsingId: toetsing.id, metWie: '', datum: vandaag(), verslag: '' },
    // Each talk has a draft of its own, so that the next form does not find the words of this one.
    concept: { sleutel: `${basis}/gesprek#${toetsing.gesprekken.length + 1}`, titel: `${toetsingnaam(toetsing)}: gesprek` },
    gelukt: () => meld('Het gesprek is vastgelegd.'),
  });
  const { control } = stand.formulier;
  return (
    <Kaart titel={toetsing.gesprekken.length === 0 ? 'Gesprek vastleggen' : 'Nog een gesprek vastleggen'}>
      <Invoerformulier van={stand} label="Gesprek vastleggen" knop="Gesprek vastleggen" terug={`${basis}/oordeel`} terugtekst="Naar oordeel">
        <Veldrij>
          <Invoer van={control} naam="metWie">
            {(veld) => <Tekstveld label="Met wie sprak u?" hint="Bijvoorbeeld: moeder, of vader en Noor samen" verplicht tekens={40} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="datum">
            {(veld) => <Datumveld label="Wanneer?" hint="Dag, maand, jaar" tot={vandaag()} verplicht {...veld} />}
          </Invoer>
        </Veldrij>
        <Invoer van={control} naam="verslag">
          {(veld) => <Tekstvlak label="Wat is er gezegd?" hint="Zo veel mogelijk in hun eigen woorden. Na vastleggen kunt u het gesprek niet meer wijzigen." rijen={8} verhaal verplicht {...veld} />}
        </Invoer>
      </Invoerformulier>
    </Kaart>
  );
};
