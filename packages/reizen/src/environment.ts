import { resolve } from 'node:path';

/** The only reader of process.env in this package. */
export const WORTEL = resolve(import.meta.dirname, '../../..');
export const CHROOM = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
/** Where screenshots go when somebody wants to look; nowhere in a plain run. */
export const SCHERMEN = process.env['BV_SCHERMEN'];
export const omgeving = (extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({ ...process.env, ...extra });
