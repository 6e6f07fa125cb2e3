import { useApolloClient } from '@apollo/client/react';
import { Knoplink, Melding, tijdTekst } from '@bv/ui';
import { useEffect } from 'react';
import { MijnNoodtoegangenDocument, type MijnNoodtoegangenQuery } from '../gql/graphql.js';
import { useLezen } from '../lezen/use-lezen.js';
import { duurTekst, useAfteller } from './afteller.js';

type Lopend = MijnNoodtoegangenQuery['mijnNoodtoegangen'][number];

const Regel = ({ nood }: { nood: Lopend }) => {
  const client = useApolloClient();
  const over = useAfteller(nood.secondenOver);
  const isVoorbij = over === 0;
  // What was read under it goes from the memory of this browser too, and whatever is on the screen asks again.
  useEffect(() => {
    if (!isVoorbij) return;
    client.cache.evict({ id: client.cache.identify({ __typename: 'Casus', id: nood.casusId }) ?? '' });
    client.cache.gc();
    void client.refetchQueries({ include: 'active' });
  }, [client, isVoorbij, nood.casusId]);
  if (isVoorbij) return null;
  return (
    <Melding
      toon="acuut"
      icoon="klok"
      titel={`Noodtoegang tot ${nood.casusnummer} tot ${tijdTekst(nood.tot)}`}
      actie={
        <Knoplink klein href={`/noodtoegang/${nood.id}`}>
          Openen of stoppen
        </Knoplink>
      }
    >
      Nog {duurTekst(over)}. Wat u opent, staat in het logboek.
    </Melding>
  );
};

/** On every page, for as long as it runs: where to, until when, and the way out. */
export const Noodbalk = () => {
  const { data } = useLezen(MijnNoodtoegangenDocument, {});
  const lopend = data?.mijnNoodtoegangen ?? [];
  if (lopend.length === 0) return null;
  return (
    <div className="bv-shell-melding bv-shell-melding--blijft" role="region" aria-label="Lopende noodtoegang">
      {lopend.map((nood) => (
        <Regel key={nood.id} nood={nood} />
      ))}
    </div>
  );
};
