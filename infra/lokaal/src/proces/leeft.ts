import { readFileSync } from 'node:fs';
import { wachtTot } from '../wacht-tot.js';

// A container's first process often buries no dead: what has ended then still has its number.
const isGeenZombie = (pid: number): boolean => {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
};

/** Whether a process with this number runs; ours or somebody else's. */
export const leeft = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return isGeenZombie(pid);
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Numbers are used again: where the system tells (Linux), look whether it is still one of the programs we mean. */
export const leeftAls = (pid: number, ...delenVanOpdracht: readonly string[]): boolean => {
  if (!leeft(pid)) return false;
  try {
    const opdracht = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return delenVanOpdracht.some((deel) => opdracht.includes(deel));
  } catch {
    return process.platform !== 'linux';
  }
};

/** Asks politely, waits, and only then insists. */
export const beeindig = async (pid: number, signaal: NodeJS.Signals, ms: number): Promise<void> => {
  if (!leeft(pid)) return;
  process.kill(pid, signaal);
  if (!(await wachtTot(() => !leeft(pid), ms))) process.kill(pid, 'SIGKILL');
};
