import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WORTEL = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Builds what is not built yet; plain JavaScript, since it runs before anything is built.
 * Says what it has to say on standard error: standard output belongs to the command that follows. Gives whether it worked.
 */
export const bouw = (...filters) => {
  const { status } = spawnSync(
    `${WORTEL}node_modules/.bin/turbo`,
    ['run', 'build', ...filters.map((filter) => `--filter=${filter}`), '--output-logs=errors-only'],
    { cwd: WORTEL, stdio: ['ignore', process.stderr, 'inherit'], env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' } },
  );
  return status === 0;
};
