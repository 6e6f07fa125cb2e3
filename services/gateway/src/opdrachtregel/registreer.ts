import { allePortalen } from '@bv/beleid';
import { isDoel } from '../zicht/doel.js';
import { buildSchema, getArgumentValues, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PORTALENMAP, SCHEMAMAP } from './schemamap.js';

/**
 * Registers the operations of each portal, each with its purpose: in production the gateway runs these and nothing else.
 * Errors: an operation that does not fit the contract, or that does not say what it is for.
 */
interface Operatie {
  readonly naam: string;
  readonly doel: string;
  readonly tekst: string;
}

function registratie(schema: GraphQLSchema, portaal: string, tekst: string): Operatie {
  const document = parse(tekst);
  const fouten = validate(schema, document);
  const operatie = document.definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION);
  const naam = operatie?.name?.value;
  if (!operatie || !naam) throw new Error(`${portaal}: een operatie zonder naam`);
  if (fouten.length > 0) throw new Error(`${portaal}: ${naam} past niet in het contract: ${fouten.map((f) => f.message).join('; ')}`);
  const directief = operatie.directives?.find((d) => d.name.value === 'doel');
  const doel = directief && getArgumentValues(schema.getDirective('doel') as never, directief)['code'];
  if (!isDoel(doel)) throw new Error(`${portaal}: ${naam} zegt niet waarvoor ze is (@doel)`);
  return { naam, doel, tekst };
}

mkdirSync(join(SCHEMAMAP, 'operaties'), { recursive: true });
for (const portaal of allePortalen) {
  const schema = buildSchema(readFileSync(join(SCHEMAMAP, 'contracten', `${portaal}.graphql`), 'utf8'));
  const bron = join(PORTALENMAP, portaal, 'src/gql/persisted-documents.json');
  const documenten = existsSync(bron) ? (JSON.parse(readFileSync(bron, 'utf8')) as Record<string, string>) : {};
  const regels = Object.entries(documenten).map(([hash, tekst]) => [hash, registratie(schema, portaal, tekst)] as const);
  const opNaam = Object.fromEntries(regels.sort(([, a], [, b]) => a.naam.localeCompare(b.naam)));
  writeFileSync(join(SCHEMAMAP, 'operaties', `${portaal}.json`), `${JSON.stringify(opNaam, null, 2)}\n`);
}
