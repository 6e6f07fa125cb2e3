type Stap = () => Promise<void> | void;

/**
 * Runs `stappen` in order, once, at SIGINT, SIGTERM or when the parent is gone.
 * pnpm passes a TERM only to the shell between us: then our parent dies and we are told nothing.
 */
export const sluitNetjesAf = (stappen: () => readonly Stap[]): ((code: number) => Promise<never>) => {
  let bezig: Promise<never> | undefined;
  const sluit = async (code: number): Promise<never> => {
    for (const stap of stappen()) await stap();
    process.exit(code);
  };
  const eenmaal = (code: number): Promise<never> => (bezig ??= sluit(code));
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => void eenmaal(0));
  const ouder = process.ppid;
  setInterval(() => {
    if (process.ppid !== ouder) void eenmaal(0);
  }, 1000).unref();
  // Nobody reads our output any more: keep running, stop telling.
  process.stdout.on('error', () => undefined);
  return eenmaal;
};
