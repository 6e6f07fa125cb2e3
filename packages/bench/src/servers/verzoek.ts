import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Benchoperatie } from '../environment.js';

/** What comes in, the same for every server: a registered operation by its hash, and variables. */
export interface Vraag {
  readonly operatie: Benchoperatie;
  readonly variabelen: Readonly<Record<string, unknown>>;
}

const COOKIE = '__Host-bv-sessie=';

/** SHA-256 of the token in the session cookie, as the sessions table keeps it. */
export const sessiehash = (cookie: string | undefined): Buffer => {
  const plaats = cookie?.indexOf(COOKIE) ?? -1;
  return createHash('sha256').update(plaats < 0 ? '' : (cookie ?? '').slice(plaats + COOKIE.length)).digest();
};

export const leesLichaam = async (verzoek: IncomingMessage): Promise<string> => {
  const delen: Buffer[] = [];
  for await (const deel of verzoek) delen.push(deel as Buffer);
  return delen.length === 1 ? String(delen[0]) : Buffer.concat(delen).toString();
};

interface Lichaam {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: string } };
}

export const maakVraaglezer = (operaties: readonly Benchoperatie[]): ((lichaam: Lichaam) => Vraag | undefined) => {
  const perHash = new Map(operaties.map((operatie) => [operatie.hash, operatie]));
  return ({ variables, extensions }) => {
    const operatie = perHash.get(extensions?.persistedQuery?.sha256Hash ?? '');
    return operatie && { operatie, variabelen: variables ?? {} };
  };
};

export const invoerhash = (invoer: unknown): string => createHash('sha256').update(JSON.stringify(invoer)).digest('hex');
