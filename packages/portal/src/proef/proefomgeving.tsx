import { ApolloProvider } from '@apollo/client/react';
import type { Portaal } from '@bv/beleid';
import { UiOmgeving } from '@bv/ui';
import { type ReactNode, useState } from 'react';
import { MemoryRouter } from 'react-router';
import { maakClient } from '../client/maak-client.js';
import { useHouvast } from '../houvast/use-houvast.js';
import { PortaalContext } from '../portaal/portaal-provider.js';
import { SessieContext, type Sessiestand } from '../sessie/sessie-context.js';
import type { Proefnet } from './proefnet.js';

export interface ProefomgevingProps {
  net: Proefnet;
  portaal?: Portaal;
  /** Address on which the screen opens. */
  pad?: string;
  sessie?: Partial<Sessiestand>;
  children: ReactNode;
}

const PERSOON = { id: 'p-joost', naam: 'Joost Bakker', functie: 'gezinsmanager', organisatie: 'JBRA' };
const niets = () => Promise.resolve();

/** A screen as the shell would show it, without the shell: person, portal, router, gateway. */
export const Proefomgeving = ({ net, portaal = 'duo', pad = '/', sessie, children }: ProefomgevingProps) => {
  useHouvast();
  const [client] = useState(() => maakClient(portaal, PERSOON.id, { bijStoring: () => undefined, bijAntwoord: () => undefined }, net.link));
  const stand: Sessiestand = {
    persoon: PERSOON,
    portalen: [portaal],
    eindigtOp: '2099-01-01T00:00:00.000Z',
    slot: null,
    zetOpSlot: niets,
    haalVanSlot: () => Promise.resolve(true),
    beurt: 0,
    meldVerlopen: () => undefined,
    meldAnder: () => undefined,
    verleng: niets,
    meldAf: niets,
    meldOveralAf: niets,
    ...sessie,
  };
  return (
    <MemoryRouter initialEntries={[pad]}>
      <UiOmgeving>
        <SessieContext value={stand}>
          <PortaalContext value={{ portaal, isBereikbaar: true }}>
            <ApolloProvider client={client}>{children}</ApolloProvider>
          </PortaalContext>
        </SessieContext>
      </UiOmgeving>
    </MemoryRouter>
  );
};
