import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, type Server as Tlsserver } from 'node:https';
import { startKlus } from './klus.js';
import { foutvelden, type Log } from './log.js';
import type { Meting } from './meting.js';
import { leesTlspaar, maakTlswissel, type Tlsbestanden, tlsopties } from './tls.js';

export interface Adres {
  readonly poort: number;
  readonly luister: string;
  /** Certificate and key to serve TLS with, and nothing else; undefined: plain http, on this machine or in a network that encrypts. */
  readonly tls: Tlsbestanden | undefined;
}

export interface Loket {
  readonly server: Server | Tlsserver;
  /** Lets running requests finish, then closes what is left. */
  readonly sluit: () => Promise<void>;
}

const GRENZEN = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 };
const HANDDRUK_MS = 10_000;
const KIJK_MS = 30_000;
const GEDULD_MS = 5000;

const open = (server: Server | Tlsserver, { poort, luister: op }: Adres): Promise<void> =>
  new Promise((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(poort, op, klaar);
  });

const sluit = (server: Server | Tlsserver): Promise<void> =>
  new Promise((klaar) => {
    const wekker = setTimeout(() => server.closeAllConnections(), GEDULD_MS);
    server.close(() => {
      clearTimeout(wekker);
      klaar();
    });
    server.closeIdleConnections();
  });

/** Starts serving; resolves when the port is open. A renewed certificate is served within `kijkMs`, without a restart. @throws Error of a pair that does not fit */
export const luister = async (app: RequestListener, adres: Adres, { meting, log, kijkMs = KIJK_MS }: { readonly meting: Meting; readonly log: Log; readonly kijkMs?: number }): Promise<Loket> => {
  const { tls: bestanden } = adres;
  if (bestanden === undefined) {
    const server = createServer(GRENZEN, app);
    await open(server, adres);
    return { server, sluit: () => sluit(server) };
  }
  const huidig = leesTlspaar(bestanden);
  const server = createTlsServer({ ...GRENZEN, handshakeTimeout: HANDDRUK_MS, ...tlsopties(huidig) }, app);
  await open(server, adres);
  const kijk = maakTlswissel({ server, bestanden, huidig, meting, log });
  const wissel = startKlus({ naam: 'certificaat', elkeMs: kijkMs, doe: () => Promise.resolve().then(kijk), log });
  return {
    server,
    sluit: async () => {
      await wissel.stop();
      await sluit(server);
    },
  };
};

/** What nobody caught ends the process, for a supervisor to start anew; Node's own report would quote values. */
export const bijOnvoorzien = (log: Log): void => {
  for (const soort of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(soort, (fout: unknown) => {
      log.fout('gestopt door een onvoorziene fout', foutvelden(fout));
      process.exit(1);
    });
  }
};

/** Runs `stop` once, on the first signal that asks to end. */
export const bijEinde = (stop: () => Promise<void>): void => {
  let bezig = false;
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signaal, () => {
      if (bezig) return;
      bezig = true;
      void stop().finally(() => process.exit(0));
    });
  }
};
