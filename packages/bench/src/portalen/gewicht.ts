import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WORTEL } from '../environment.js';

/** Kilobytes (1,000 bytes), gzipped, of what a browser fetches. */
export interface Gewicht {
  readonly naam: string;
  readonly kB: number;
  readonly bestanden: number;
}

/** First load of shell, React, Apollo and the shared kit; and what a portal itself brings when it is opened. */
export const BUDGET = { schil: 300, portaal: 90 } as const;

const STATISCH = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[^"'`();]*?\bfrom\s*)?["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const GEDEELD = /__federation_shared_[^"'`/]*(?:\/[^"'`]+)?\.js/g;

const lees = (bestand: string): string => readFileSync(bestand, 'utf8');

/** This file and everything that it imports at once; what comes later, when it is asked for, does not count. */
const sluiting = (ingangen: readonly string[]): Set<string> => {
  const gezien = new Set<string>();
  const rij = [...ingangen];
  for (let bestand = rij.pop(); bestand !== undefined; bestand = rij.pop()) {
    if (gezien.has(bestand) || !existsSync(bestand)) continue;
    gezien.add(bestand);
    if (!bestand.endsWith('.js')) continue;
    for (const [, pad = ''] of lees(bestand).matchAll(STATISCH)) rij.push(resolve(dirname(bestand), pad));
  }
  return gezien;
};

const weeg = (naam: string, bestanden: Iterable<string>): Gewicht => {
  const alle = [...bestanden];
  return { naam, bestanden: alle.length, kB: alle.reduce((som, bestand) => som + gzipSync(readFileSync(bestand)).length, 0) / 1000 };
};

const distVan = (portaal: string): string => join(WORTEL, 'portals', portaal, 'dist');

/** What index.html names, with what the shell shares: React, the kit and the portal package, which every page needs. */
const schil = (): Gewicht => {
  const dist = distVan('shell');
  const genoemd = [...lees(join(dist, 'index.html')).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, pad = '']) => join(dist, pad));
  const eerst = sluiting(genoemd);
  const gedeeld = [...eerst].flatMap((bestand) => (bestand.endsWith('.js') ? [...lees(bestand).matchAll(GEDEELD)].map(([pad]) => join(dist, 'assets', pad)) : []));
  return weeg('schil', sluiting([...genoemd, ...gedeeld]));
};

/** The remote entry and the code behind what it exposes as the portal's start, with its styles. */
const portaal = (naam: string): Gewicht => {
  const assets = join(distVan(naam), 'assets');
  const ingang = join(assets, 'remoteEntry.js');
  const blootgesteld = [...lees(ingang).matchAll(/__federation_expose_AppPortaal-[^"'`]+\.js/g)].map(([bestand]) => join(assets, bestand));
  const stijlen = [...lees(ingang).matchAll(/[\w-]+\.css/g)].map(([bestand]) => join(assets, bestand));
  return weeg(naam, sluiting([ingang, ...blootgesteld, ...stijlen]));
};

export const portaalnamen = (): string[] => readdirSync(join(WORTEL, 'portals')).filter((naam) => naam !== 'shell' && existsSync(join(distVan(naam), 'assets/remoteEntry.js')));

export const isGebouwd = (): boolean => existsSync(join(distVan('shell'), 'index.html'));

export const weegPortalen = (): Gewicht[] => [schil(), ...portaalnamen().map(portaal)];
