import { createServer, type RequestListener, type Server } from 'node:http';
import { foutvelden, type Log } from './log.js';

export interface Adres {
  readonly poort: number;
  readonly luister: string;
}

/** Starts serving; resolves when the port is open. */
export const luister = async (app: RequestListener, { poort, luister: op }: Adres): Promise<Server> => {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 }, app);
  await new Promise<void>((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(poort, op, klaar);
  });
  return server;
};

const GEDULD_MS = 5000;

/** Lets running requests finish, then closes what is left. */
export const sluit = (server: Server): Promise<void> =>
  new Promise((klaar) => {
    const wekker = setTimeout(() => server.closeAllConnections(), GEDULD_MS);
    server.close(() => {
      clearTimeout(wekker);
      klaar();
    });
    server.closeIdleConnections();
  });

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
