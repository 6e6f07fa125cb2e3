import type { Leerpuntplek } from '@bv/begrippen';
import { useLezen } from '@bv/portal';
import { Uitklap } from '@bv/ui';
import { HulptekstenDocument } from '../../gql/graphql.js';

/** What colleagues learned about this kind of work; nothing when there is nothing, and nothing about any family. */
export const Hulptekst = ({ plek }: { plek: Leerpuntplek }) => {
  const { data } = useLezen(HulptekstenDocument, { plekken: [plek] });
  const teksten = (data?.leerpunten ?? []).filter(({ toestand }) => toestand === 'HELPTEKST');
  if (teksten.length === 0) return null;
  return (
    <Uitklap titel={`Wat collega’s leerden (${teksten.length})`} niveau={2}>
      <ul className="bv-duo-punten">
        {teksten.map(({ id, tekst }) => (
          <li key={id}>{tekst}</li>
        ))}
      </ul>
    </Uitklap>
  );
};
