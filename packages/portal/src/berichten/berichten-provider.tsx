import { berichtsoortNaam } from '@bv/begrippen';
import { useStatus } from '@bv/ui';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { BerichtLezenDocument, BerichtenDocument, type BerichtVeldenFragment } from '../gql/graphql.js';
import type { Portaal } from '@bv/beleid';
import { useSessie } from '../sessie/sessie-context.js';
import { luisterNaarBerichten } from './luister-naar-berichten.js';
import { verversNaBericht } from './ververs-na-bericht.js';

export interface Berichten {
  /** Newest first. */
  readonly berichten: readonly BerichtVeldenFragment[];
  readonly ongelezen: number;
  lees: (id: string) => Promise<void>;
}

const BerichtenContext = createContext<Berichten>({ berichten: [], ongelezen: 0, lees: () => Promise.resolve() });

export const useBerichten = (): Berichten => useContext(BerichtenContext);

/** Hears messages of this portal as they come, and reads again what they touch. */
export const BerichtenProvider = ({ portaal, children }: { portaal: Portaal; children: ReactNode }) => {
  const client = useApolloClient();
  const { meld } = useStatus();
  const { meldVerlopen, beurt } = useSessie();
  const { data } = useQuery(BerichtenDocument);

  useEffect(
    () =>
      luisterNaarBerichten(portaal, {
        bijBericht: (bericht) => {
          meld(`Nieuw bericht: ${berichtsoortNaam[bericht.soort]}.`);
          verversNaBericht(client, bericht);
        },
        bijHerstel: () => void client.refetchQueries({ include: 'active' }),
        bijSessieVerlopen: meldVerlopen,
      }),
    [portaal, client, meld, meldVerlopen, beurt],
  );

  const waarde = useMemo<Berichten>(() => {
    const berichten = [...(data?.berichten ?? [])].sort((een, ander) => ander.op.localeCompare(een.op));
    return {
      berichten,
      ongelezen: berichten.filter(({ gelezenOp }) => gelezenOp === null).length,
      lees: async (id) => {
        await client.mutate({ mutation: BerichtLezenDocument, variables: { invoer: { id }, sleutel: crypto.randomUUID() } });
        await client.refetchQueries({ include: [BerichtenDocument] });
      },
    };
  }, [client, data]);

  return <BerichtenContext value={waarde}>{children}</BerichtenContext>;
};
