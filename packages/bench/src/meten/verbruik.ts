import { readdirSync, readFileSync } from 'node:fs';

// Linux counts in ticks of 10 ms.
const TIK_MS = 10;

const stat = (pid: number): string[] => {
  const tekst = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  return tekst.slice(tekst.lastIndexOf(')') + 2).split(' ');
};

/** CPU time of one process until now, in ms. */
export const cpuVan = (pid: number): number => {
  const velden = stat(pid);
  return (Number(velden[11]) + Number(velden[12])) * TIK_MS;
};

/** CPU time of PostgreSQL with all its backends, also those that have ended. */
export const cpuVanPostgres = (pid: number): number => {
  const eigen = stat(pid);
  let som = [11, 12, 13, 14].reduce((totaal, plaats) => totaal + Number(eigen[plaats]) * TIK_MS, 0);
  for (const naam of readdirSync('/proc').filter((map) => /^\d+$/.test(map))) {
    try {
      if (Number(stat(Number(naam))[1]) === pid) som += cpuVan(Number(naam));
    } catch {
      continue;
    }
  }
  return som;
};

/** Resident memory in MB. */
export const geheugenVan = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024;
