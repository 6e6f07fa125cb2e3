import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FieldNode, getNamedType, type GraphQLInputType, type GraphQLSchema, isNonNullType, Kind, type OperationDefinitionNode, OperationTypeNode, parse, typeFromAST } from 'graphql';
import { WORTEL } from '../environment.js';

export interface Operatie {
  readonly hash: string;
  readonly naam: string;
  readonly tekst: string;
  /** What its first root field is about. */
  readonly onderwerp: string;
  readonly variabelen: readonly { readonly naam: string; readonly type: GraphQLInputType; readonly moet: boolean }[];
}

type Register = Record<string, { naam: string; tekst: string }>;

const leesRegister = (portaal: string): Register => JSON.parse(readFileSync(join(WORTEL, 'schema/operaties', `${portaal}.json`), 'utf8')) as Register;

function zoekOperatie(portaal: string, naam: string): { hash: string; tekst: string } {
  const gevonden = Object.entries(leesRegister(portaal)).find(([, operatie]) => operatie.naam === naam);
  if (!gevonden) throw new Error(`Het portaal ${portaal} heeft geen operatie ${naam}.`);
  return { hash: gevonden[0], tekst: gevonden[1].tekst };
}

/** Throws when this portal has no operation of that name. */
export const leesOperatietekst = (portaal: string, naam: string): string => zoekOperatie(portaal, naam).tekst;

/** By which a screen asks for it. Throws when this portal has no operation of that name. */
export const leesOperatiehash = (portaal: string, naam: string): string => zoekOperatie(portaal, naam).hash;

/** The queries that the screens of this portal send. */
export function leesOperaties(portaal: string, schema: GraphQLSchema): Operatie[] {
  return Object.entries(leesRegister(portaal)).flatMap(([hash, { naam, tekst }]) => {
    const operatie = parse(tekst).definitions.find((deel): deel is OperationDefinitionNode => deel.kind === Kind.OPERATION_DEFINITION);
    if (operatie?.operation !== OperationTypeNode.QUERY) return [];
    const variabelen = (operatie.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
      const soort = typeFromAST(schema, type) as GraphQLInputType | undefined;
      return soort ? [{ naam: variable.name.value, type: soort, moet: isNonNullType(soort) && defaultValue === undefined }] : [];
    });
    const wortel = operatie.selectionSet.selections.find((deel): deel is FieldNode => deel.kind === Kind.FIELD && deel.name.value !== '__typename');
    const veld = schema.getQueryType()?.getFields()[wortel?.name.value ?? ''];
    return [{ hash, naam, tekst, onderwerp: veld ? getNamedType(veld.type).name.toLowerCase() : 'casus', variabelen }];
  });
}

/** Operations of which the answer is a file: over /document, and nowhere else. */
export const isDocument = ({ onderwerp }: Pick<Operatie, 'onderwerp'>): boolean => onderwerp === 'document';
