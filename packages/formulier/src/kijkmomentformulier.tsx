import { invoerschemas, Kijkoordeel, kijkoordeelNaam, vandaag } from '@bv/begrippen';
import { Datumveld, Keuzerondjes, Tekstvlak } from '@bv/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { z } from 'zod';
import { Invoer } from './invoer.js';
import { Invoerformulier } from './invoerformulier.js';
import { opties } from './opties.js';
import { useInvoerformulier } from './use-invoerformulier.js';

type Naam = 'kijkmomentPlannen' | 'kijkmomentVastleggen' | 'kijkmomentStoppen';
type Document<Data extends object, N extends Naam> = TypedDocumentNode<Data, { invoer: z.output<(typeof invoerschemas)[N]>; sleutel: string }>;

interface Vorm {
  terug: string;
  gelukt: () => void;
}

export const KijkmomentPlannen = <Data extends object>({ document, casusId, terug, gelukt }: Vorm & { document: Document<Data, 'kijkmomentPlannen'>; casusId: string }) => {
  const stand = useInvoerformulier({
    schema: invoerschemas.kijkmomentPlannen, document, gelukt: () => gelukt(), begin: { casusId, waarop: '' },
    concept: { sleutel: `kijkmoment/${casusId}/nieuw`, titel: 'Een moment om weer te kijken' },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Moment plannen" knop="Moment plannen" terug={terug}>
      <Invoer van={control} naam="gepland">{(veld) => <Datumveld {...veld} label="Wanneer kijkt u weer?" vanaf={vandaag()} />}</Invoer>
      <Invoer van={control} naam="waarop">{(veld) => <Tekstvlak {...veld} label="Waar let u dan op?" hint="Bijvoorbeeld: slaapt Gijs weer in zijn eigen bed?" rijen={3} />}</Invoer>
    </Invoerformulier>
  );
};

interface Moment {
  moment: { readonly id: string; readonly versie: number };
}

export const KijkmomentVastleggen = <Data extends object>({ document, moment: { id, versie }, terug, gelukt }: Vorm & Moment & { document: Document<Data, 'kijkmomentVastleggen'> }) => {
  const stand = useInvoerformulier({
    schema: invoerschemas.kijkmomentVastleggen, document, gelukt: () => gelukt(), begin: { id, versie, gedaanOp: vandaag(), bevinding: '' },
    concept: { sleutel: `kijkmoment/${id}`, titel: 'Wat u zag bij een gezin' },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Vastleggen wat u zag" knop="Bewaren" terug={terug}>
      <Invoer van={control} naam="gedaanOp">{(veld) => <Datumveld {...veld} label="Wanneer was dat?" tot={vandaag()} />}</Invoer>
      <Invoer van={control} naam="oordeel">{(veld) => <Keuzerondjes {...veld} label="Hoe gaat het?" opties={opties(Kijkoordeel, kijkoordeelNaam)} />}</Invoer>
      <Invoer van={control} naam="bevinding">{(veld) => <Tekstvlak {...veld} label="Wat zag of hoorde u?" hint="Schrijf op wat u zag, niet wat u ervan vindt. Het gezin kan dit lezen." rijen={4} verhaal />}</Invoer>
    </Invoerformulier>
  );
};

export const KijkmomentStoppen = <Data extends object>({ document, moment: { id, versie }, terug, gelukt }: Vorm & Moment & { document: Document<Data, 'kijkmomentStoppen'> }) => {
  const stand = useInvoerformulier({
    schema: invoerschemas.kijkmomentStoppen, document, gelukt: () => gelukt(), begin: { id, versie, gestoptReden: '' },
    concept: { sleutel: `kijkmoment/${id}/vervalt`, titel: 'Een moment dat niet doorgaat' },
  });
  return (
    <Invoerformulier van={stand} label="Laten vervallen" knop="Laten vervallen" terug={terug}>
      <Invoer van={stand.formulier.control} naam="gestoptReden">{(veld) => <Tekstvlak {...veld} label="Waarom gaat dit moment niet door?" rijen={3} />}</Invoer>
    </Invoerformulier>
  );
};
