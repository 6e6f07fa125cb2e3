import { createClient } from 'graphql-sse';
import { kopregels } from '../client/kopregels.js';
import { operatieverwijzing } from '../client/operatiehash.js';
import { type BerichtVeldenFragment, NieuwBerichtDocument, type NieuwBerichtSubscription } from '../gql/graphql.js';
import type { Portaal } from '@bv/beleid';

export interface Berichtenluisteraar {
  bijBericht: (bericht: BerichtVeldenFragment) => void;
  /** The line is open for the first time: what came after the first list was read and before this, nobody told of. */
  bijBegin: () => void;
  /** The line is back after a break: messages may have been missed. */
  bijHerstel: () => void;
  bijSessieVerlopen: () => void;
}

const LANGSTE_WACHT = 30_000;

const wacht = (duur: number) => new Promise<void>((klaar) => setTimeout(klaar, duur));

const isVerlopen = (fout: unknown): boolean =>
  typeof fout === 'object' && fout !== null && 'response' in fout && (fout.response as Response | undefined)?.status === 401;

/** Keeps one line open to the gateway for as long as the portal is. Gives back how to hang up. */
export const luisterNaarBerichten = (portaal: Portaal, persoonId: string, luisteraar: Berichtenluisteraar): (() => void) => {
  const ophangen = new AbortController();
  let verbroken = false;

  const client = createClient({
    url: '/graphql/stream',
    credentials: 'same-origin',
    headers: kopregels(portaal, persoonId),
    retryAttempts: 0,
    on: {
      connected: () => {
        if (verbroken) luisteraar.bijHerstel();
        else luisteraar.bijBegin();
        verbroken = false;
      },
    },
  });

  const luister = () =>
    new Promise<unknown>((klaar) => {
      client.subscribe<NieuwBerichtSubscription>(
        { query: '', extensions: operatieverwijzing(NieuwBerichtDocument) },
        {
          next: ({ data }) => {
            if (data) luisteraar.bijBericht(data.bericht);
          },
          error: klaar,
          complete: () => klaar(undefined),
        },
      );
    });

  // Tries for ever: a gateway that restarts, a laptop that slept. Spread in time, or all come back at once.
  const blijfLuisteren = async () => {
    for (let poging = 0; !ophangen.signal.aborted; poging += 1) {
      const fout = await luister();
      if (!verbroken) poging = 0;
      verbroken = true;
      if (isVerlopen(fout)) {
        luisteraar.bijSessieVerlopen();
        return;
      }
      await wacht(Math.min(LANGSTE_WACHT, 1_000 * 2 ** poging) * (0.5 + Math.random() / 2));
    }
  };
  void blijfLuisteren();

  return () => {
    ophangen.abort();
    client.dispose();
  };
};
