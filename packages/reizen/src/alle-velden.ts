import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType, isRequiredArgument } from 'graphql';

/** A query that asks every plain field of one type, along one path from the root. */
export interface Padvraag {
  readonly pad: string;
  readonly tekst: string;
  /** Coordinates `Type.veld` that it asks. */
  readonly velden: readonly string[];
}

type Veld = GraphQLField<unknown, unknown>;

const isBlad = (veld: Veld): boolean => !isObjectType(getNamedType(veld.type)) && veld.args.every((arg) => !isRequiredArgument(arg));
const isTak = (veld: Veld): boolean => isObjectType(getNamedType(veld.type)) && veld.args.every((arg) => !isRequiredArgument(arg));
const typeVan = (veld: Veld): GraphQLObjectType => getNamedType(veld.type) as GraphQLObjectType;

/**
 * Every path of at most `diepte` steps below a root field; no path visits a type twice, so that it ends. `wortel` is how the
 * root field is asked, arguments included.
 */
export function padvragen(schema: GraphQLSchema, wortelveld: string, wortel: string, diepte: number): Padvraag[] {
  const begin = schema.getQueryType()?.getFields()[wortelveld];
  if (!begin || !isObjectType(getNamedType(begin.type))) return [];
  const uit: Padvraag[] = [];
  const loop = (type: GraphQLObjectType, pad: readonly string[], gezien: ReadonlySet<string>): void => {
    const velden = Object.values(type.getFields());
    const bladen = velden.filter(isBlad).map((veld) => veld.name);
    const tekst = [...pad].reverse().reduce((binnen, stap) => `${stap} { ${binnen} }`, bladen.join(' '));
    if (bladen.length > 0) uit.push({ pad: [wortelveld, ...pad.slice(1)].join('.'), tekst: `{ ${tekst} }`, velden: bladen.map((naam) => `${type.name}.${naam}`) });
    if (pad.length > diepte) return;
    for (const tak of velden.filter(isTak)) {
      const doel = typeVan(tak);
      if (!gezien.has(doel.name)) loop(doel, [...pad, tak.name], new Set([...gezien, doel.name]));
    }
  };
  const type = typeVan(begin);
  loop(type, [wortel], new Set([type.name]));
  return uit;
}

/** All coordinates of the schema that hold plain values of objects (inputs and payload wrappers aside). */
export function alleCoordinaten(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).filter(isBlad).map((veld) => `${type.name}.${veld.name}`));
}
