import { invoerschemas, LENGTE } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Datumveld, Tekstveld, Tekstvlak, Uitklap, useStatus, Veldrij } from '@bv/ui';
import { BezoekPlannenDocument } from './gql/graphql.js';

/** Planned by either side; the other gets a message. */
export const Bezoekplan = ({ samenwerkingId, portaal }: { samenwerkingId: string; portaal: 'duo' | 'wijkteam' }) => {
  const { meld } = useStatus();
  const begin = { samenwerkingId, datum: '', waar: '', doel: '' };
  const stand = useInvoerformulier({
    schema: invoerschemas.bezoekPlannen,
    document: BezoekPlannenDocument,
    begin,
    concept: { sleutel: `${portaal}/samenwerking/${samenwerkingId}#bezoek`, titel: 'Bezoek samen plannen' },
    gelukt: () => {
      meld('Het bezoek staat gepland. De ander krijgt bericht.');
      stand.formulier.reset(begin);
    },
  });
  const { control } = stand.formulier;
  return (
    <Uitklap titel="Samen een bezoek plannen" niveau={3}>
      <Invoerformulier van={stand} label="Samen een bezoek plannen" knop="Bezoek plannen">
        <Veldrij>
          <Invoer van={control} naam="datum">{(veld) => <Datumveld label="Op welke dag?" verplicht {...veld} waarde={veld.waarde || null} />}</Invoer>
          <Invoer van={control} naam="waar">{(veld) => <Tekstveld label="Waar en hoe laat?" hint="Bijvoorbeeld: bij het gezin thuis, tien uur" verplicht {...veld} />}</Invoer>
        </Veldrij>
        <Invoer van={control} naam="doel">{(veld) => <Tekstvlak label="Wat wilt u samen bereiken?" rijen={2} max={LENGTE.ALINEA} verplicht {...veld} />}</Invoer>
      </Invoerformulier>
    </Uitklap>
  );
};
