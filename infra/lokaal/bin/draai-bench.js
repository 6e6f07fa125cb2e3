import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bouw } from './bouw.js';

const MAP = fileURLToPath(new URL('../../../packages/bench/', import.meta.url));

const draai = (...argumenten) => {
  const { status } = spawnSync(process.execPath, argumenten, { cwd: MAP, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

/** The bench has no `build`, so that `start` and `dev` never wait for it: it is compiled here, when somebody asks for it. */
export const draaiBench = (naam) => {
  if (!bouw()) process.exit(1);
  draai('node_modules/@swc/cli/bin/swc.js', 'src', '-d', 'dist', '--strip-leading-paths', '--config-file', '.swcrc', '--quiet');
  draai('--enable-source-maps', `dist/${naam}.js`, ...process.argv.slice(2));
};
