import { type ArgumentNode, type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, OperationTypeNode, type SelectionSetNode } from 'graphql';
import type { Selectie } from '../selectie.js';

/** One key of the answer: what is asked for it, and what below it. */
export interface Tak {
  readonly sleutel: string;
  readonly veld: string;
  readonly argumenten: readonly ArgumentNode[];
  readonly takken: readonly Tak[];
}

type Fragmenten = ReadonlyMap<string, FragmentDefinitionNode>;

interface Bouwtak {
  sleutel: string;
  veld: string;
  argumenten: readonly ArgumentNode[];
  sets: SelectionSetNode[];
}

/** Null when the shape depends on a variable (@skip, @include): such an operation keeps to the ordinary path. */
function verzamel(sets: readonly SelectionSetNode[], fragmenten: Fragmenten, uit = new Map<string, Bouwtak>()): Map<string, Bouwtak> | null {
  for (const deel of sets.flatMap(({ selections }) => selections)) {
    if ((deel.directives ?? []).length > 0) return null;
    if (deel.kind === Kind.FIELD) {
      const sleutel = deel.alias?.value ?? deel.name.value;
      const tak = uit.get(sleutel) ?? { sleutel, veld: deel.name.value, argumenten: deel.arguments ?? [], sets: [] };
      if (deel.selectionSet) tak.sets.push(deel.selectionSet);
      uit.set(sleutel, tak);
    } else {
      // No interfaces or unions in the schema: a type condition always holds.
      const set = deel.kind === Kind.FRAGMENT_SPREAD ? fragmenten.get(deel.name.value)?.selectionSet : deel.selectionSet;
      if (!set || !verzamel([set], fragmenten, uit)) return null;
    }
  }
  return uit;
}

function takken(sets: readonly SelectionSetNode[], fragmenten: Fragmenten): Tak[] | null {
  const uit: Tak[] = [];
  for (const { sets: onder, ...tak } of verzamel(sets, fragmenten)?.values() ?? []) {
    const deel = takken(onder, fragmenten);
    if (!deel) return null;
    uit.push({ ...tak, takken: deel });
  }
  return verzamel(sets, fragmenten) && uit;
}

export interface Vraagboom {
  readonly operatie: OperationDefinitionNode;
  readonly takken: readonly Tak[];
}

/** The keys of the answer in the order of GraphQL, with fragments unfolded; null when it is no operation of this kind and of a fixed shape. */
export function vraagboomVan(document: DocumentNode, soort = OperationTypeNode.QUERY): Vraagboom | null {
  const operaties = document.definitions.filter((deel): deel is OperationDefinitionNode => deel.kind === Kind.OPERATION_DEFINITION);
  const [operatie] = operaties;
  if (operaties.length !== 1 || operatie?.operation !== soort) return null;
  const fragmenten = new Map(document.definitions.flatMap((deel) => (deel.kind === Kind.FRAGMENT_DEFINITION ? [[deel.name.value, deel] as const] : [])));
  const boom = takken([operatie.selectionSet], fragmenten);
  return boom && { operatie, takken: boom };
}

/** The same as the names of the schema, for what the log counts as asked. */
export function alsSelectie(delen: readonly Tak[]): Selectie {
  const uit: Selectie = new Map();
  for (const { veld, takken: onder } of delen) uit.set(veld, new Map([...(uit.get(veld) ?? []), ...alsSelectie(onder)]));
  return uit;
}
