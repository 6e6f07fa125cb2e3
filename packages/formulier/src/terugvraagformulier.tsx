import { invoerschemas, Terugkeeraanleiding, terugkeeraanleidingNaam } from '@bv/begrippen';
import { Keuzerondjes, Melding, Tekstveld, Tekstvlak } from '@bv/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { Invoer } from './invoer.js';
import { Invoerformulier } from './invoerformulier.js';
import { opties } from './opties.js';
import { useInvoerformulier } from './use-invoerformulier.js';

export interface TerugvraagformulierProps<Data extends object> {
  document: TypedDocumentNode<Data, { invoer: z.output<typeof invoerschemas.duoTerugvragen>; sleutel: string }>;
  casusId: string;
  nummer: string | null;
  aanleiding?: Terugkeeraanleiding | undefined;
  knop: string;
  terug: string;
  gelukt: () => void;
}

/** The duo back with one act: why, and who said so where it was somebody outside. */
export const Terugvraagformulier = <Data extends object>({ document, casusId, nummer, aanleiding, knop, terug, gelukt }: TerugvraagformulierProps<Data>) => {
  const stand = useInvoerformulier({
    schema: invoerschemas.duoTerugvragen, document, gelukt: () => gelukt(),
    begin: { casusId, ...(aanleiding ? { aanleiding } : {}), toelichting: '', signaalVan: '' },
    concept: { sleutel: `terugvragen/${casusId}`, titel: `Het duo terugvragen, ${nummer ?? ''}` },
  });
  const { control } = stand.formulier;
  const gekozen = useWatch({ control, name: 'aanleiding' });
  return (
    <Invoerformulier van={stand} label="Het duo terugvragen" knop={knop} terug={terug}>
      <Melding toon="letop" titel="Is er nu gevaar?">
        Bel eerst <a href="tel:112">112</a>. Daarna Veilig Thuis: <a href="tel:08002000">0800 2000</a>, dag en nacht.
      </Melding>
      <Invoer van={control} naam="aanleiding">
        {(veld) => <Keuzerondjes {...veld} label="Waarom moet het duo terugkomen?" opties={opties(Terugkeeraanleiding, terugkeeraanleidingNaam)} />}
      </Invoer>
      {gekozen === 'SIGNAAL_VAN_BUITEN' ? (
        <Invoer van={control} naam="signaalVan">
          {(veld) => <Tekstveld {...veld} waarde={veld.waarde ?? ''} label="Wie belde?" hint="Bijvoorbeeld: huisarts De Wit. Was het een buur of familie, noem dan geen naam: wie met het gezin werkt, leest dit." verplicht />}
        </Invoer>
      ) : null}
      <Invoer van={control} naam="toelichting">
        {(veld) => <Tekstvlak {...veld} label="Wat is er?" hint="Wat zag of hoorde u, wanneer, en is iedereen nu veilig?" rijen={4} />}
      </Invoer>
    </Invoerformulier>
  );
};
