import { useLezen, useSessie } from '@bv/portal';
import { Knoplink, Melding } from '@bv/ui';
import { InzageverzoekenDocument } from '../gql/graphql.js';
import { naamVan } from './inzageverzoeken.js';

/** On the first page of a family: a colleague asked this person to check what goes out. Nothing for who was not asked. */
export const Nakijkvraag = ({ casusId, basis }: { casusId: string; basis: string }) => {
  const { persoon } = useSessie();
  const { data } = useLezen(InzageverzoekenDocument, { casusId });
  const gevraagd = data?.casus?.inzageverzoeken.filter(({ toestand, nakijker }) => toestand === 'IN_VOORBEREIDING' && nakijker?.id === persoon.id) ?? [];
  return gevraagd.map(({ id, voor, opsteller }) => (
    <Melding key={id} titel="U bent gevraagd om na te kijken">
      <p>
        {opsteller?.naam ?? 'Een collega'} zette het dossier van {naamVan(voor)} klaar. Kijk na of alles mee kan.
      </p>
      <Knoplink soort="primair" href={`${basis}/inzage/${id}`}>
        Nakijken
      </Knoplink>
    </Melding>
  ));
};
