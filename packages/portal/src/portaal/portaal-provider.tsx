import type { Portaal } from '@bv/beleid';
import { ApolloProvider } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { BerichtenProvider } from '../berichten/berichten-provider.js';
import { maakClient } from '../client/maak-client.js';
import { vraagBewijs } from '../sessie/aanmeldadres.js';
import { useSessie } from '../sessie/sessie-context.js';

interface Portaalstand {
  readonly portaal: Portaal;
  readonly isBereikbaar: boolean;
}

export const PortaalContext = createContext<Portaalstand | undefined>(undefined);

const useStand = (): Portaalstand => {
  const stand = useContext(PortaalContext);
  if (!stand) throw new Error('usePortaal hoort binnen PortaalProvider.');
  return stand;
};

/** The portal in which this screen is shown. */
export const usePortaal = (): Portaal => useStand().portaal;

/** False from the first request that got no answer until the first that did. */
export const useBereikbaar = (): boolean => useStand().isBereikbaar;

export interface PortaalProviderProps {
  portaal: Portaal;
  /** Somebody else holds the screen: no messages come in and none is read aloud. */
  stil?: boolean;
  children: ReactNode;
}

/** Everything below speaks to the gateway as this portal, with a memory of its own. Use `key={portaal}`. */
export const PortaalProvider = ({ portaal, stil = false, children }: PortaalProviderProps) => {
  const { persoon, meldVerlopen, meldAnder, beurt } = useSessie();
  const [isBereikbaar, zetBereikbaar] = useState(true);
  const client = useMemo(
    () =>
      maakClient(portaal, persoon.id, {
        bijAntwoord: () => zetBereikbaar(true),
        bijStoring: (storing) => {
          if (storing === 'sessie-verlopen') meldVerlopen();
          if (storing === 'andere-aanmelding') meldAnder();
          if (storing === 'bewijs-nodig') vraagBewijs();
          zetBereikbaar(storing !== 'niet-bereikbaar');
        },
      }),
    [portaal, persoon.id, meldVerlopen, meldAnder],
  );

  // Logged in again in place: what could not be read meanwhile is read now.
  useEffect(() => {
    if (beurt > 0) void client.refetchQueries({ include: 'active' });
  }, [beurt, client]);

  const stand = useMemo(() => ({ portaal, isBereikbaar }), [portaal, isBereikbaar]);
  return (
    <PortaalContext value={stand}>
      <ApolloProvider client={client}>
        {stil ? children : <BerichtenProvider portaal={portaal}>{children}</BerichtenProvider>}
      </ApolloProvider>
    </PortaalContext>
  );
};
