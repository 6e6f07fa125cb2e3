import { wachtTot } from './wacht-tot.js';

/** Waits until /gereed says yes, or throws. */
export const wachtOpGereed = async (herkomst: string, ms: number): Promise<void> => {
  const isGereed = async (): Promise<boolean> => {
    const antwoord = await fetch(`${herkomst}/gereed`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    return antwoord?.ok ?? false;
  };
  if (!(await wachtTot(isGereed, ms))) throw new Error(`${herkomst}/gereed gaf binnen ${ms / 1000} seconden geen 200`);
};
