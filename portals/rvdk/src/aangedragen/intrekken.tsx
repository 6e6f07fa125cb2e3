import { invoerschemas } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { Tekstvlak, Uitklap, useStatus } from '@bv/ui';
import { type GezinAanTeDragenQuery, OverdrachtIntrekkenDocument } from '../gql/graphql.js';

type Overdracht = NonNullable<GezinAanTeDragenQuery['casus']>['overdrachten'][number];

/** Takes the offer back while the team has not answered. */
export const Intrekken = ({ overdracht: { id, versie, naar } }: { overdracht: Overdracht }) => {
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.overdrachtIntrekken,
    document: OverdrachtIntrekkenDocument,
    begin: { id, versie, reden: '' },
    concept: { sleutel: `rvdk/overdracht/${id}/intrekken`, titel: 'Aanbod aan Blijvend Veilig intrekken' },
    gelukt: () => meld('Het aanbod is ingetrokken. Het gezin is van u.'),
  });
  return (
    <Uitklap titel="Aanbod intrekken" niveau={3}>
      <Invoerformulier van={zonderConflictfout(stand)} label="Aanbod intrekken" knop="Aanbod intrekken">
        <Besluitconflict van={stand} wat="Het aanbod" />
        <Invoer van={stand.formulier.control} naam="reden">
          {(veld) => <Tekstvlak label="Waarom trekt u het aanbod in?" hint={`${naar?.naam ?? 'Het team'} hoort dat het weg is, zonder deze tekst.`} rijen={2} max={2000} verplicht {...veld} />}
        </Invoer>
      </Invoerformulier>
    </Uitklap>
  );
};
