import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType, isRequiredArgument } from 'graphql';

/** A part of a question: the plain fields of one type, and what hangs below it. */
export interface Knoop {
  readonly type: GraphQLObjectType;
  readonly bladen: readonly string[];
  readonly takken: ReadonlyMap<string, Knoop>;
}

interface Pad {
  readonly stappen: readonly string[];
  readonly types: readonly GraphQLObjectType[];
  readonly bladen: readonly string[];
}

type Veld = GraphQLField<unknown, unknown>;

const zonderEis = (veld: Veld): boolean => veld.args.every((arg) => !isRequiredArgument(arg));
const isBlad = (veld: Veld): boolean => !isObjectType(getNamedType(veld.type)) && zonderEis(veld);
const isTak = (veld: Veld): boolean => isObjectType(getNamedType(veld.type)) && zonderEis(veld);
const velden = (type: GraphQLObjectType): Veld[] => Object.values(type.getFields());

export const bladenVan = (type: GraphQLObjectType): string[] => velden(type).filter(isBlad).map(({ name }) => name);

/** Every path of at most `diepte` objects, this one included, also those that come back to a type they passed. */
function padenOnder(type: GraphQLObjectType, diepte: number): Pad[] {
  const uit: Pad[] = [];
  const loop = (hier: GraphQLObjectType, stappen: readonly string[], types: readonly GraphQLObjectType[]): void => {
    uit.push({ stappen, types, bladen: bladenVan(hier) });
    if (types.length >= diepte) return;
    for (const tak of velden(hier).filter(isTak)) {
      const doel = getNamedType(tak.type) as GraphQLObjectType;
      loop(doel, [...stappen, tak.name], [...types, doel]);
    }
  };
  loop(type, [], [type]);
  return uit;
}

export interface Maat {
  /** Plain fields and steps together; the gateway counts tokens. */
  readonly velden: number;
  /** Steps from object to object: each can bear one alias or directive. */
  readonly stappen: number;
}

const hangAan = (paden: readonly Pad[], type: GraphQLObjectType): Knoop => {
  const eigen = paden.filter(({ stappen }) => stappen.length === 0);
  const bladen = eigen.flatMap((pad) => pad.bladen);
  const namen = [...new Set(paden.flatMap(({ stappen }) => stappen.slice(0, 1)))];
  const takken = new Map(
    namen.map((naam) => {
      const eronder = paden.filter(({ stappen }) => stappen[0] === naam).map((pad) => ({ ...pad, stappen: pad.stappen.slice(1), types: pad.types.slice(1) }));
      return [naam, hangAan(eronder, eronder[0]?.types[0] ?? type)] as const;
    }),
  );
  // Whoever passes needs to know which row it was.
  return { type, bladen: bladen.length > 0 ? bladen : 'id' in type.getFields() ? ['id'] : [], takken };
};

/** All paths below one type, divided over questions that are small enough to be let in. */
export function verdeel(type: GraphQLObjectType, diepte: number, maat: Maat): Knoop[] {
  const uit: Knoop[] = [];
  let hier: Pad[] = [];
  let som = 0;
  let stappen = new Set<string>();
  const klaar = (): void => {
    if (hier.length > 0) uit.push(hangAan(hier, type));
    [hier, som, stappen] = [[], 0, new Set()];
  };
  for (const pad of padenOnder(type, diepte)) {
    const onderweg = pad.stappen.map((_, i) => pad.stappen.slice(0, i + 1).join('.'));
    const nieuw = onderweg.filter((stap) => !stappen.has(stap)).length;
    if (hier.length > 0 && (som + pad.bladen.length + nieuw * 4 > maat.velden || stappen.size + nieuw > maat.stappen)) klaar();
    hier.push(pad);
    som += pad.bladen.length + onderweg.filter((stap) => !stappen.has(stap)).length * 4;
    for (const stap of onderweg) stappen.add(stap);
  }
  klaar();
  return uit;
}

/** All coordinates `Type.veld` that hold plain values. */
export const coordinaten = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => bladenVan(type).map((naam) => `${type.name}.${naam}`));
