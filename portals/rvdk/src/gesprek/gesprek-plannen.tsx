import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Datumveld, Tekstveld, Uitklap, useStatus, Veldrij } from '@bv/ui';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { ToetsgesprekPlannenDocument } from '../gql/graphql.js';

/** A talk that is to come. Open as long as there is none: parents and a child of twelve or older are always asked. */
export const GesprekPlannen = () => {
  const { toetsing, basis } = useToetsing();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.toetsgesprekPlannen,
    document: ToetsgesprekPlannenDocument,
    begin: { toetsingId: toetsing.id, metWie: '', datum: '', waar: '' },
    concept: { sleutel: `${basis}/gesprek-plannen#${toetsing.gesprekken.length + 1}`, titel: `${toetsingnaam(toetsing)}: gesprek plannen` },
    gelukt: () => meld('Het gesprek staat gepland.'),
  });
  const { control } = stand.formulier;
  return (
    <Uitklap titel="Een gesprek plannen" niveau={2} standaardOpen={toetsing.gesprekken.length === 0}>
      <Invoerformulier van={stand} label="Gesprek plannen" knop="Gesprek plannen" terug={`${basis}/feiten`} terugtekst="Naar feiten">
        <Veldrij>
          <Invoer van={control} naam="metWie">
            {(veld) => <Tekstveld label="Met wie gaat u spreken?" verplicht tekens={40} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="datum">
            {(veld) => <Datumveld label="Welke dag?" hint="Dag, maand, jaar" verplicht {...veld} />}
          </Invoer>
          <Invoer van={control} naam="waar">
            {(veld) => <Tekstveld label="Hoe laat en waar?" hint="Bijvoorbeeld: half vier, op school" tekens={40} verplicht={false} {...veld} />}
          </Invoer>
        </Veldrij>
      </Invoerformulier>
    </Uitklap>
  );
};
