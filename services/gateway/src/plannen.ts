import { allePortalen } from '@bv/beleid';
import { type DocumentNode, parse } from 'graphql';
import { fileURLToPath } from 'node:url';
import { laadRegister } from './platform/register.js';
import { leesvragen } from './slices/leesvragen.js';
import { vastleggingen } from './slices/vastleggingen.js';
import { type Leesplan, leesplanVan, type Registratie } from './zicht/leespad/leesplan.js';
import { type Schrijfplan, schrijfplanVan } from './zicht/schrijfpad/schrijfplan.js';

const REGISTER = fileURLToPath(new URL('../../../schema/operaties', import.meta.url));

interface Operatie {
  readonly kop: Registratie;
  readonly document: DocumentNode;
}

const operaties = (): Operatie[] => {
  const register = laadRegister(REGISTER, allePortalen);
  return allePortalen.flatMap((portaal) => [...(register.get(portaal) ?? [])].map(([hash, { naam, doel, tekst }]) => ({ kop: { portaal, hash, naam, doel }, document: parse(tekst, { noLocation: true }) })));
};

let lezen: readonly Leesplan[] | undefined;
let schrijven: readonly Schrijfplan[] | undefined;

/** The registered queries that have a function of their own in the wall; the others keep to the ordinary path. */
export function leesplannen(): readonly Leesplan[] {
  lezen ??= operaties().flatMap(({ kop, document }) => leesplanVan(kop, document, leesvragen) ?? []);
  return lezen;
}

/** The registered commands that are done by a function in the wall. */
export function schrijfplannen(): readonly Schrijfplan[] {
  schrijven ??= operaties().flatMap(({ kop, document }) => schrijfplanVan(kop, document, vastleggingen) ?? []);
  return schrijven;
}
