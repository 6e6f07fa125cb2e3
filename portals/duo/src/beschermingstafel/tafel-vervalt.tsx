import { invoerschemas } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { Tekstvlak, Uitklap, useStatus } from '@bv/ui';
import { TafelLatenVervallenDocument } from '../gql/graphql.js';
import type { Tafel } from './tafelgegevens.js';

/** A planned meeting that does not take place, with why not. */
export const TafelVervalt = ({ tafel: { id, versie } }: { tafel: Tafel }) => {
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.tafelLatenVervallen,
    document: TafelLatenVervallenDocument,
    begin: { id, versie, vervallenReden: '' },
    concept: { sleutel: `duo/beschermingstafel/${id}/vervalt`, titel: 'Beschermingstafel gaat niet door' },
    gelukt: () => meld('Vastgelegd dat de beschermingstafel niet doorgaat.'),
  });
  return (
    <Uitklap titel="Gaat niet door" niveau={3}>
      <Invoerformulier van={zonderConflictfout(stand)} label="Beschermingstafel gaat niet door" knop="Vastleggen dat het niet doorgaat">
        <Besluitconflict van={stand} wat="De beschermingstafel" />
        <Invoer van={stand.formulier.control} naam="vervallenReden">{(veld) => <Tekstvlak label="Waarom gaat het niet door?" rijen={2} verplicht {...veld} />}</Invoer>
      </Invoerformulier>
    </Uitklap>
  );
};
