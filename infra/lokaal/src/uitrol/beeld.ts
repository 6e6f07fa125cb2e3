import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { WORTEL } from '../environment.js';
import { leesTekst } from './manifesten.js';

const DOCKERFILE = 'images/gateway.Dockerfile';

/** What the image takes of what was built and of the source, as the Dockerfile says it: [from, to], from the root of the workspace. */
const kopieen = (): (readonly [string, string])[] => {
  const laag = /AS pakketten\n([\s\S]*?)\n\nFROM /.exec(leesTekst(DOCKERFILE))?.[1] ?? '';
  return [...laag.matchAll(/^COPY (?:--from=bouw )?(.+) (\S+)$/gm)].flatMap(([, bronnen = '', doel = '']) =>
    bronnen.split(' ').map((bron) => {
      const van = bron.replace(/^\/bouw\//, '');
      return [van, doel.endsWith('/') ? join(doel, van.slice(van.lastIndexOf('/') + 1)) : doel] as const;
    }),
  );
};

/** What the first stage throws away after building. */
const weggehaald = (): string[] => [...leesTekst(DOCKERFILE).matchAll(/rm -r (\S+)/g)].map(([, pad]) => pad ?? '');

/** A file of a source that has gone or moved since: a build here adds and never takes away, the one of the image begins empty. */
const isRest = (pad: string): boolean => pad.endsWith('.js') && pad.includes('/gateway/dist/') && !existsSync(pad.replace('/gateway/dist/', '/gateway/src/').replace(/\.js$/, '.ts'));

/** Lays the folders of the image in `map`, from what is built here, without the libraries. */
export const legBeeld = (map: string): void => {
  const weg = weggehaald().map((pad) => join(WORTEL, pad));
  for (const [van, naar] of kopieen()) cpSync(join(WORTEL, van), join(map, naar), { recursive: true, filter: (pad) => !pad.endsWith('.map') && !weg.includes(pad) && !isRest(pad) });
};

export const bestandenIn = (map: string): string[] =>
  readdirSync(map).flatMap((naam) => {
    const pad = join(map, naam);
    return statSync(pad).isDirectory() ? bestandenIn(pad) : [pad];
  });

const VAST = /^(?:import|export)\b[^'"`;]*?(?:from\s*)?['"]([^'"]+)['"]/gm;
const WANNEER_NODIG = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export interface Gevonden {
  /** Files that are read when these start, from `map`. */
  readonly bestanden: Set<string>;
  /** Packages they need at the start. */
  readonly pakketten: Set<string>;
  /** Packages they ask for only when something is on: file and name. */
  readonly later: string[];
  /** Files that are not there. */
  readonly weg: string[];
}

/** Where `exports` of one of our own packages leads, or undefined when that package is not in the image. */
const eigenBestand = (map: string, naam: string): string | undefined => {
  const [, pakket = '', rest = ''] = /^@bv\/([^/]+)(.*)$/.exec(naam) ?? [];
  const kaart = join(map, 'packages', pakket, 'package.json');
  if (!existsSync(kaart)) return undefined;
  const { exports } = JSON.parse(readFileSync(kaart, 'utf8')) as { exports: Record<string, { default: string }> };
  const doel = exports[`.${rest}`]?.default;
  return doel && join(dirname(kaart), doel);
};

/** Follows every import from these files, through our own packages, up to libraries of others. */
export const volg = (map: string, begin: readonly string[]): Gevonden => {
  const gevonden: Gevonden = { bestanden: new Set(), pakketten: new Set(), later: [], weg: [] };
  const bezoek = (pad: string): void => {
    if (gevonden.bestanden.has(pad)) return;
    if (!existsSync(pad)) {
      gevonden.weg.push(relative(map, pad));
      return;
    }
    gevonden.bestanden.add(pad);
    if (!pad.endsWith('.js')) return;
    const tekst = readFileSync(pad, 'utf8');
    for (const [, naam = ''] of tekst.matchAll(WANNEER_NODIG)) gevonden.later.push(`${relative(map, pad)} ${naam}`);
    for (const [, naam = ''] of tekst.matchAll(VAST)) {
      if (naam.startsWith('.')) bezoek(resolve(dirname(pad), naam));
      else if (!naam.startsWith('node:')) {
        gevonden.pakketten.add(naam);
        const eigen = naam.startsWith('@bv/') ? eigenBestand(map, naam) : undefined;
        if (eigen !== undefined) bezoek(eigen);
        else if (naam.startsWith('@bv/')) gevonden.weg.push(naam);
      }
    }
  };
  for (const pad of begin) bezoek(pad);
  return gevonden;
};
