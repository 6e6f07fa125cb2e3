import { allePortalen } from '@bv/beleid';
import { parse } from 'graphql';
import { fileURLToPath } from 'node:url';
import { laadRegister } from './platform/register.js';
import { leesvragen } from './slices/leesvragen.js';
import { type Leesplan, leesplanVan } from './zicht/leespad/leesplan.js';

const REGISTER = fileURLToPath(new URL('../../../schema/operaties', import.meta.url));

let klaar: readonly Leesplan[] | undefined;

/** The registered queries that have a function of their own in the wall; the others keep to the ordinary path. */
export function leesplannen(): readonly Leesplan[] {
  klaar ??= [...laadRegister(REGISTER, allePortalen)].flatMap(([portaal, operaties]) =>
    [...operaties].flatMap(([hash, { naam, doel, tekst }]) => leesplanVan({ portaal, hash, naam, doel }, parse(tekst, { noLocation: true }), leesvragen) ?? []),
  );
  return klaar;
}
