import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pauze } from 'node:timers/promises';

/** What is killed, in turn. A back end is one of PostgreSQL's own processes: it then ends all others and recovers by itself. */
export const SOORTEN = ['gateway', 'postgres', 'beide', 'achterkant'] as const;
export type Soort = (typeof SOORTEN)[number];

export interface Slag {
  readonly soort: Soort;
  /** Until a write was acknowledged again. */
  readonly ms: number;
}

interface Lopend {
  readonly pids: Readonly<Record<'gateway' | 'postgres', number>>;
}

const leesPids = (data: string): Lopend['pids'] => (JSON.parse(readFileSync(join(data, 'lopend.json'), 'utf8')) as Lopend).pids;

const kinderen = (pid: number): number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' }).split('\n').map(Number).filter((nummer) => nummer > 0);

const dood = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (fout) {
    // It ended by itself between looking and killing.
    if ((fout as NodeJS.ErrnoException).code !== 'ESRCH') throw fout;
  }
};

function sla(data: string, soort: Soort, willekeur: () => number): void {
  const pids = leesPids(data);
  switch (soort) {
    case 'gateway':
      dood(pids.gateway);
      break;
    case 'postgres':
      dood(pids.postgres);
      break;
    case 'beide':
      dood(pids.postgres);
      dood(pids.gateway);
      break;
    case 'achterkant': {
      const lijst = kinderen(pids.postgres);
      dood(lijst[Math.floor(willekeur() * lijst.length)]);
      break;
    }
  }
}

const NIET_TERUG_MS = 60_000;
const TUSSEN_MS = [400, 1600] as const;

export interface Slagwens {
  readonly data: string;
  readonly aantal: number;
  readonly willekeur: () => number;
  /** When a write was last acknowledged (ms since the epoch). */
  readonly laatst: () => number;
  readonly meld: (slag: Slag, nummer: number) => void;
}

/** Kills again and again, each time once writing goes on again. Throws when the product does not come back within a minute. */
export async function slaSteeds({ data, aantal, willekeur, laatst, meld }: Slagwens): Promise<Slag[]> {
  const slagen: Slag[] = [];
  const [kort, lang] = TUSSEN_MS;
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    await pauze(kort + willekeur() * (lang - kort));
    const soort = SOORTEN[nummer % SOORTEN.length] ?? 'gateway';
    sla(data, soort, willekeur);
    const begin = Date.now();
    // An answer that was under way at the moment of the kill does not count as being back.
    await pauze(100);
    while (laatst() <= begin + 100) {
      if (Date.now() - begin > NIET_TERUG_MS) throw new Error(`Na ${soort} (slag ${String(nummer + 1)}) kwam het product niet terug.`);
      await pauze(20);
    }
    const slag = { soort, ms: laatst() - begin };
    slagen.push(slag);
    meld(slag, nummer + 1);
  }
  return slagen;
}
