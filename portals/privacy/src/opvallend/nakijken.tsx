import { invoerschemas, Nakijkbevinding, nakijkbevindingNaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { Keuzerondjes, Tekstvlak, useStatus } from '@bv/ui';
import { OpvallendNakijkenDocument } from '../gql/graphql.js';
import type { Patroon } from './uitleg.js';

/** A finding at one pattern; a later one comes beside it. */
export const Nakijken = ({ patroon, onKlaar }: { patroon: Patroon; onKlaar: () => void }) => {
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.opvallendNakijken,
    document: OpvallendNakijkenDocument,
    begin: { sleutel: patroon.sleutel, motivering: '' },
    concept: { sleutel: `privacy/opvallend/${patroon.sleutel}`, titel: `Nagekeken: ${patroon.naam}` },
    gelukt: () => {
      meld('Uw bevinding is vastgelegd.');
      onKlaar();
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label={`Nakijken: ${patroon.naam}`} knop="Bevinding vastleggen">
      <Invoer van={control} naam="bevinding">
        {(veld) => <Keuzerondjes label="Wat vond u?" opties={opties(Nakijkbevinding, nakijkbevindingNaam)} verplicht {...veld} />}
      </Invoer>
      <Invoer van={control} naam="motivering">
        {(veld) => <Tekstvlak label="Wat keek u na?" rijen={3} verplicht {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};
