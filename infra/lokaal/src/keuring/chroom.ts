import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLAATSEN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const vind = (gekozen: string | undefined): string | undefined => [...(gekozen === undefined ? [] : [gekozen]), ...PLAATSEN].find((plaats) => existsSync(plaats));

const kanInstalleren = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const installeer = (): void => {
  console.log('Er is geen Chromium; apt-get installeert het voor de reizen in de browser.');
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive' };
  for (const argumenten of [['update', '-qq'], ['install', '-y', '-qq', 'chromium']]) spawnSync('apt-get', argumenten, { env, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** A Chromium for the browser journeys; on Debian as root it is installed where it is missing. */
export const haalChroom = (gekozen: string | undefined): string => {
  const eerst = vind(gekozen);
  if (eerst !== undefined) return eerst;
  if (kanInstalleren()) installeer();
  const daarna = vind(gekozen);
  if (daarna === undefined) throw new Error('Voor de reizen in de browser is Chromium nodig. Installeer het (apt install chromium) of zet CHROME_PATH.');
  return daarna;
};
