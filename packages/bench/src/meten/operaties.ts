import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Benchoperatie, WORTEL } from '../environment.js';
import type { Doel } from '../gegevens/doelen.js';

export const SOORTEN = ['dossier', 'lijst', 'zoeken', 'schrijven'] as const;
export type Soort = (typeof SOORTEN)[number];

/** Which registered operation of the duo's portal each measurement is. */
export const OPERATIE: Readonly<Record<Soort, string>> = { dossier: 'Overzicht', lijst: 'MijnWerk', zoeken: 'MijnWerk', schrijven: 'VerklaringVastleggen' };

/** One HTTP request, ready to be sent. */
export interface Verzoek {
  readonly cookie: string;
  readonly lichaam: string;
}

interface Registratie {
  readonly naam: string;
  readonly tekst: string;
  readonly doel: string;
}

/** The operations as they are registered, without the labels that are not known yet. */
export const leesOperaties = (): Benchoperatie[] => {
  const register = JSON.parse(readFileSync(join(WORTEL, 'schema/operaties/duo.json'), 'utf8')) as Record<string, Registratie>;
  return Object.entries(register)
    .filter(([, { naam }]) => Object.values(OPERATIE).includes(naam))
    .map(([hash, { naam, tekst, doel }]) => ({ naam, hash, tekst, doel, gevraagd: 0 }));
};

const FEIT = {
  soort: 'FEIT', tekst: 'Noor was deze week alle dagen op tijd op school. Dat zei de leerkracht aan de telefoon.',
  bronsoort: 'INFORMANT', bron: 'de leerkracht van groep 5', peildatum: '2026-11-20', zekerheid: 'ZEKER',
};

const kies = <T>(lijst: readonly T[], nummer: number): T => {
  const gekozen = lijst[nummer % lijst.length];
  if (gekozen === undefined) throw new Error('Niets om uit te kiezen');
  return gekozen;
};

/** The request with this number: it walks over all workers and all their busy dossiers. */
export const maakVerzoeken = (operaties: readonly Benchoperatie[], doelen: readonly Doel[]): ((soort: Soort, nummer: number) => Verzoek) => {
  const hashVan = new Map(operaties.map(({ naam, hash }) => [naam, hash]));
  return (soort, nummer) => {
    // A stride that visits everybody before anybody twice, and is not the order of the disk.
    const doel = kies(doelen, nummer * 7919);
    const variabelen = {
      dossier: () => ({ id: kies(doel.druk, Math.floor(nummer / doelen.length)) }),
      lijst: () => ({}),
      zoeken: () => ({ zoek: doel.naam.slice(0, -1).toLowerCase() }),
      // Not in the dossiers that are measured: they would grow while we look.
      schrijven: () => ({ invoer: { ...FEIT, casusId: kies(doel.overig, 0) }, sleutel: randomUUID() }),
    }[soort]();
    return { cookie: doel.cookie, lichaam: lichaamVoor(hashVan.get(OPERATIE[soort]) ?? '', variabelen) };
  };
};

export const lichaamVoor = (hash: string, variabelen: object): string => JSON.stringify({ variables: variabelen, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
