import { resolve } from 'node:path';

/** The only reader of process.env in this package. */
export const WORTEL = resolve(import.meta.dirname, '../../..');
export const omgeving = (extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({ ...process.env, ...extra });
