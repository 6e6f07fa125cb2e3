import { Accorderingsoordeel, accorderingsoordeelNaam, invoerschemas, lidnaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { Keuzerondjes, Tekstvlak, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { AccorderingVastleggenDocument } from '../gql/graphql.js';
import { type Lid, reactieVan, type Verklaring } from './feitencasus.js';

export interface ReactieformulierProps {
  verklaring: Verklaring;
  lid: Lid;
  /** Chosen already, at the table. */
  keuze?: Accorderingsoordeel;
  terug?: string;
  gelukt: () => void;
}

/** Whether a statement is right, and in whose own words not. */
export const Reactieformulier = ({ verklaring, lid, keuze, terug, gelukt }: ReactieformulierProps) => {
  const { casusId } = useDossier();
  const { meld } = useStatus();
  const eerder = reactieVan(verklaring, lid.id);
  const oordeelNu = keuze ?? eerder?.oordeel;
  const stand = useInvoerformulier({
    schema: invoerschemas.accorderingVastleggen,
    document: AccorderingVastleggenDocument,
    begin: { verklaringId: verklaring.id, gezinslidId: lid.id, ...(oordeelNu ? { oordeel: oordeelNu } : {}), eigenWoorden: eerder?.eigenWoorden ?? '' },
    concept: { sleutel: `duo/gezin/${casusId}/feit/${verklaring.id}/reactie/${lid.id}`, titel: `Reactie van ${lidnaam(lid)} op een feit` },
    gelukt: () => {
      meld(`De reactie van ${lidnaam(lid)} is vastgelegd.`);
      gelukt();
    },
  });
  const { control } = stand.formulier;
  const oordeel = useWatch({ control, name: 'oordeel' });
  return (
    <Invoerformulier van={stand} label={`Reactie van ${lidnaam(lid)}`} knop="Reactie bewaren" terug={terug}>
      <Invoer van={control} naam="oordeel">
        {(veld) => (
          <Keuzerondjes
            label={`Klopt dit volgens ${lidnaam(lid)}?`}
            hint="Alle drie de antwoorden zijn goed. Het dossier wordt er niet minder compleet van."
            weergave="naast"
            verplicht
            opties={opties(Accorderingsoordeel, accorderingsoordeelNaam)}
            {...veld}
          />
        )}
      </Invoer>
      <Invoer van={control} naam="eigenWoorden">
        {(veld) => (
          <Tekstvlak
            label={`In de eigen woorden van ${lidnaam(lid)}`}
            hint="Schrijf op zoals het is gezegd. De Raad leest dit ongewijzigd."
            rijen={4}
            max={2000}
            verhaal
            verplicht={oordeel === 'AANVULLING'}
            {...veld}
            waarde={veld.waarde ?? ''}
          />
        )}
      </Invoer>
    </Invoerformulier>
  );
};
