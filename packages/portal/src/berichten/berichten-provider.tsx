import { berichtsoortNaam } from '@bv/begrippen';
import { useStatus } from '@bv/ui';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { BerichtLezenDocument, BerichtenDocument, type BerichtVeldenFragment } from '../gql/graphql.js';
import type { Portaal } from '@bv/beleid';
import { useSessie } from '../sessie/sessie-context.js';
import { luisterNaarBerichten } from './luister-naar-berichten.js';
import { verversNaBericht } from './ververs-na-bericht.js';

export interface Berichten {
  /** Newest first. */
  readonly berichten: readonly BerichtVeldenFragment[];
  readonly ongelezen: number;
  /** Goes up when a list of work may have changed: by a message, or because a colleague took or moved something. */
  readonly werkbeurt: number;
  lees: (id: string) => Promise<void>;
}

const RUST = 400;

const BerichtenContext = createContext<Berichten>({ berichten: [], ongelezen: 0, werkbeurt: 0, lees: () => Promise.resolve() });

export const useBerichten = (): Berichten => useContext(BerichtenContext);

/** Hears messages of this portal as they come, and reads again what they touch. */
export const BerichtenProvider = ({ portaal, children }: { portaal: Portaal; children: ReactNode }) => {
  const client = useApolloClient();
  const { meld } = useStatus();
  const { persoon, meldVerlopen, beurt } = useSessie();
  const { data } = useQuery(BerichtenDocument);
  const [werkbeurt, zetWerkbeurt] = useState(0);

  useEffect(() => {
    let wekker: ReturnType<typeof setTimeout> | undefined;
    // Ten colleagues who take work at once are one change of the list.
    const werkVeranderd = (): void => {
      wekker ??= setTimeout(() => {
        wekker = undefined;
        zetWerkbeurt((keer) => keer + 1);
      }, RUST);
    };
    const bijBericht = (bericht: BerichtVeldenFragment): void => {
      if (bericht.soort !== 'WERK_VERPLAATST') meld(`Nieuw bericht: ${berichtsoortNaam[bericht.soort]}.`);
      verversNaBericht(client, bericht);
      werkVeranderd();
    };
    const haalGemiste = async (): Promise<void> => {
      const eerder = client.readQuery({ query: BerichtenDocument });
      const { data: nu } = await client.query({ query: BerichtenDocument, fetchPolicy: 'network-only' });
      const bekend = new Set(eerder?.berichten.map(({ id }) => id));
      for (const bericht of nu?.berichten ?? []) if (eerder && !bekend.has(bericht.id)) bijBericht(bericht);
    };
    const ophangen = luisterNaarBerichten(portaal, persoon.id, {
      bijBericht,
      // A list that could not be read says so itself.
      bijBegin: () => void haalGemiste().catch(() => undefined),
      bijHerstel: () => {
        void client.refetchQueries({ include: 'active' });
        werkVeranderd();
      },
      bijSessieVerlopen: meldVerlopen,
    });
    return () => {
      clearTimeout(wekker);
      ophangen();
    };
  }, [portaal, persoon.id, client, meld, meldVerlopen, beurt]);

  const waarde = useMemo<Berichten>(() => {
    const berichten = [...(data?.berichten ?? [])].sort((een, ander) => ander.op.localeCompare(een.op));
    return {
      berichten,
      ongelezen: berichten.filter(({ gelezenOp }) => gelezenOp === null).length,
      werkbeurt,
      lees: async (id) => {
        await client.mutate({ mutation: BerichtLezenDocument, variables: { invoer: { id }, sleutel: crypto.randomUUID() } });
        await client.refetchQueries({ include: [BerichtenDocument] });
      },
    };
  }, [client, data, werkbeurt]);

  return <BerichtenContext value={waarde}>{children}</BerichtenContext>;
};
