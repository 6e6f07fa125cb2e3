import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wacht } from 'node:timers/promises';
import { beeindig } from './leeft.js';
import { openLogbestand } from './logbestand.js';

export interface Opdracht {
  readonly naam: string;
  readonly programma: string;
  readonly argumenten: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

export interface Bewaking {
  readonly naam: string;
  readonly pid: () => number | undefined;
  /** From now on a death is followed by a restart; before that it is a failed start. */
  readonly gereed: () => void;
  /** Rejects when the process ends before it was ready. */
  readonly mislukt: Promise<never>;
  readonly stop: () => Promise<void>;
}

const KORTSTE_PAUZE = 500;
const LANGSTE_PAUZE = 30_000;
/** Who lived this long had started well: the growing pause is for what falls over while starting. */
const GOED_GESTART = 3000;
const STOP_BINNEN = 10_000;

/** Keeps one process running: restarts it with growing pauses, and stops it when asked. */
export const bewaak = (opdracht: Opdracht, logmap: string, bijStart: () => void): Bewaking => {
  const log = openLogbestand(logmap, opdracht.naam);
  let kind: ChildProcess;
  let isGereed = false;
  let isGestopt = false;
  let pauze = 0;
  let meldMislukt: (fout: Error) => void = () => undefined;
  const mislukt = new Promise<never>((_, weiger) => {
    meldMislukt = weiger;
  });
  mislukt.catch(() => undefined);

  const start = (): void => {
    const begonnen = Date.now();
    kind = spawn(opdracht.programma, opdracht.argumenten, {
      cwd: opdracht.cwd,
      env: opdracht.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (kind.stdout) log.volg(kind.stdout);
    if (kind.stderr) log.volg(kind.stderr);
    kind.once('error', (fout) => meldMislukt(fout));
    kind.once('exit', (code, signaal) => void naEinde(begonnen, signaal ?? `code ${code ?? 0}`));
    bijStart();
  };

  // Read through a function: the answer can change during the pause.
  const isStopGevraagd = (): boolean => isGestopt;

  const naEinde = async (begonnen: number, waarmee: string): Promise<void> => {
    if (isGestopt) return;
    if (!isGereed) {
      meldMislukt(new Error(`${opdracht.naam} stopte voordat het klaar was (${waarmee}); zie hierboven en logs/${opdracht.naam}.log`));
      return;
    }
    if (Date.now() - begonnen > GOED_GESTART) pauze = 0;
    console.error(`${opdracht.naam} is gestopt (${waarmee}) en start ${pauze === 0 ? 'meteen' : `over ${pauze} ms`} opnieuw.`);
    await wacht(pauze);
    pauze = Math.min(Math.max(pauze * 2, KORTSTE_PAUZE), LANGSTE_PAUZE);
    if (!isStopGevraagd()) start();
  };

  start();
  return {
    naam: opdracht.naam,
    pid: () => kind.pid,
    gereed: () => {
      isGereed = true;
    },
    mislukt,
    stop: async () => {
      isGestopt = true;
      if (kind.pid !== undefined && kind.exitCode === null && kind.signalCode === null) await beeindig(kind.pid, 'SIGTERM', STOP_BINNEN);
      log.sluit();
    },
  };
};
