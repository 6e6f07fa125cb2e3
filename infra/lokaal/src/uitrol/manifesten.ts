import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { WORTEL } from '../environment.js';

/** Anything that was YAML or JSON; the tests ask it what they need. */
export type Boom = Readonly<Record<string, unknown>>;

const INFRA = join(WORTEL, 'infra');

export const leesTekst = (pad: string): string => readFileSync(join(INFRA, pad), 'utf8');
export const leesYaml = (pad: string): Boom => parse(leesTekst(pad), { merge: true }) as Boom;
export const leesAlle = (pad: string): Boom[] => parseAllDocuments(leesTekst(pad)).map((document) => document.toJSON() as Boom).filter(Boolean);

/** A place in a tree, with numbers for lists; undefined when it is not there. */
export const bij = (boom: unknown, ...pad: readonly (string | number)[]): unknown =>
  pad.reduce<unknown>((deel, stap) => (typeof deel === 'object' && deel !== null ? (deel as Record<string | number, unknown>)[stap] : undefined), boom);

export const lijst = (waarde: unknown): Boom[] => (Array.isArray(waarde) ? (waarde as Boom[]) : []);

/** Files of the infra folder with paths from there, without what is built or installed. */
export const bestanden = (map = ''): string[] =>
  readdirSync(join(INFRA, map))
    .filter((naam) => !['node_modules', 'dist', 'geheimen', '.env', '.turbo'].includes(naam))
    .flatMap((naam) => {
      const pad = join(map, naam);
      return statSync(join(INFRA, pad)).isDirectory() ? bestanden(pad) : [pad];
    });

/** The same sum as infra/helm/weergave.sh makes over the chart. */
export const chartsom = (): string => {
  const som = createHash('sha256');
  const paden = bestanden('helm/blijvend-veilig').sort((a, b) => (a < b ? -1 : 1));
  for (const pad of paden) som.update(readFileSync(join(INFRA, pad)));
  return som.digest('hex');
};
