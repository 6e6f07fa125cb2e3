import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { WORTEL } from '../environment.js';

/** One library that reaches a server or a browser. */
export interface Geleverd {
  readonly naam: string;
  readonly versie: string;
  /** SPDX expression, as the package itself says. */
  readonly licentie: string;
  /** Of the archive it came in: `sha512-` and base64. */
  readonly integriteit: string;
  /** Name@version of what it needs itself. */
  readonly vereist: readonly string[];
}

type Afhankelijk = Readonly<Record<string, string>>;
interface Slotbestand {
  readonly importers: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, { readonly version: string }>> }>>;
  readonly packages: Readonly<Record<string, { readonly resolution: { readonly integrity: string } }>>;
  readonly snapshots: Readonly<Record<string, { readonly dependencies?: Afhankelijk; readonly optionalDependencies?: Afhankelijk }>>;
}

/** The gateway with what it serves; the rest of the repository stays where it is built and tested. */
const BEGIN = ['services/gateway', 'portals/shell', 'portals/veilig-thuis', 'portals/duo', 'portals/rvdk', 'portals/wijkteam', 'portals/privacy', 'portals/sturing'];

const zonderPeers = (sleutel: string): string => sleutel.replace(/\(.*$/, '');

/** Key in `snapshots`; of a library under another name, the version is the whole key. */
const sleutelVan = (naam: string, versie: string, snapshots: Slotbestand['snapshots']): string => (versie in snapshots ? versie : `${naam}@${versie}`);

/** The folder where pnpm put it; undefined when this machine does not need it, as what is for another processor. */
const mapVan = (sleutel: string, mappen: readonly string[]): string | undefined => {
  const begin = zonderPeers(sleutel).replaceAll('/', '+');
  return mappen.find((map) => map === begin || map.startsWith(`${begin}_`));
};

interface Kaartje {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}

const licentieIn = ({ license, licenses }: Kaartje): string => (typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? ''));

/** Everything that the gateway and its portals bring along, from the lockfile and from what is installed; sorted by name. */
export function leesGeleverd(): Geleverd[] {
  const { importers, packages, snapshots } = parse(readFileSync(join(WORTEL, 'pnpm-lock.yaml'), 'utf8')) as Slotbestand;
  const winkel = join(WORTEL, 'node_modules/.pnpm');
  const mappen = readdirSync(winkel);
  const gezien = new Map<string, Geleverd>();

  const bezoek = (sleutel: string): string | undefined => {
    const kort = zonderPeers(sleutel);
    if (gezien.has(kort)) return kort;
    const naam = kort.slice(0, kort.lastIndexOf('@'));
    const map = mapVan(sleutel, mappen);
    if (map === undefined) return undefined;
    const kaartje = JSON.parse(readFileSync(join(winkel, map, 'node_modules', naam, 'package.json'), 'utf8')) as Kaartje;
    // Known before its own needs are looked at: libraries need each other in circles.
    const vereist: string[] = [];
    gezien.set(kort, { naam: kaartje.name, versie: kaartje.version, licentie: licentieIn(kaartje), integriteit: packages[kort]?.resolution.integrity ?? '', vereist });
    const { dependencies = {}, optionalDependencies = {} } = snapshots[sleutel] ?? {};
    for (const [ander, versie] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      const gevonden = bezoek(sleutelVan(ander, versie, snapshots));
      if (gevonden !== undefined) vereist.push(gevonden);
    }
    return kort;
  };

  const eigen = new Set<string>();
  const bezoekEigen = (map: string): void => {
    if (eigen.has(map)) return;
    eigen.add(map);
    for (const [naam, { version }] of Object.entries(importers[map]?.dependencies ?? {})) {
      if (version.startsWith('link:')) bezoekEigen(join(map, version.slice('link:'.length)));
      else bezoek(sleutelVan(naam, version, snapshots));
    }
  };
  for (const map of BEGIN) bezoekEigen(map);
  return [...gezien.values()].sort((een, ander) => `${een.naam}@${een.versie}`.localeCompare(`${ander.naam}@${ander.versie}`));
}
