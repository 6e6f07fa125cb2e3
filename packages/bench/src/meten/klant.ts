import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { doorgegeven } from '../environment.js';
import type { Opdracht, Uitslag } from './lastgever.js';

export interface Klant {
  readonly belast: (opdracht: Opdracht) => Promise<Uitslag>;
  readonly stop: () => void;
}

/** The clients live in a process of their own, so that neither the servers nor the bookkeeping feel them. */
export const startKlant = (): Klant => {
  const kind = fork(join(import.meta.dirname, 'lastgever.js'), { env: doorgegeven() });
  const gestopt = once(kind, 'exit').then(() => Promise.reject(new Error('de klant is gestopt')));
  gestopt.catch(() => undefined);
  return {
    belast: async (opdracht) => {
      const antwoord = once(kind, 'message');
      kind.send(opdracht);
      const [uitslag] = (await Promise.race([antwoord, gestopt])) as [Uitslag];
      return uitslag;
    },
    stop: () => kind.kill(),
  };
};
