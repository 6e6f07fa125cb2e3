import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Tekstvlak, useStatus } from '@bv/ui';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { ToetsgesprekVervaltDocument } from '../gql/graphql.js';

/** A planned talk that did not take place: why is part of the review. */
export const GesprekVervalt = ({ gesprekId }: { gesprekId: string }) => {
  const { toetsing, basis } = useToetsing();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.toetsgesprekVervalt,
    document: ToetsgesprekVervaltDocument,
    begin: { id: gesprekId, verslag: '' },
    concept: { sleutel: `${basis}/gesprek-vervalt#${gesprekId}`, titel: `${toetsingnaam(toetsing)}: gesprek ging niet door` },
    gelukt: () => meld('Vastgelegd dat het gesprek niet doorging.'),
  });
  return (
    <Invoerformulier van={stand} label="Gesprek ging niet door" knop="Ging niet door" terug={`${basis}/gesprek`} terugtekst="Sluiten">
      <Invoer van={stand.formulier.control} naam="verslag">
        {(veld) => <Tekstvlak label="Waarom ging het niet door?" rijen={3} max={2000} verplicht {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};
