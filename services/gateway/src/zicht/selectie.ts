import { type FragmentDefinitionNode, getDirectiveValues, GraphQLIncludeDirective, type GraphQLResolveInfo, GraphQLSkipDirective, Kind, type SelectionSetNode } from 'graphql';

/** The fields that were asked, by their name in the schema; aliases and fragments are folded in. */
export type Selectie = Map<string, Selectie>;

type Bron = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

function telt(node: { readonly directives?: readonly unknown[] | undefined }, bron: Bron): boolean {
  const gericht = node as Parameters<typeof getDirectiveValues>[1];
  const overslaan = getDirectiveValues(GraphQLSkipDirective, gericht, bron.variableValues);
  const opnemen = getDirectiveValues(GraphQLIncludeDirective, gericht, bron.variableValues);
  return overslaan?.['if'] !== true && opnemen?.['if'] !== false;
}

function vul(selectie: Selectie, set: SelectionSetNode | undefined, bron: Bron): Selectie {
  for (const node of set?.selections ?? []) {
    if (!telt(node, bron)) continue;
    if (node.kind === Kind.FIELD) {
      const naam = node.name.value;
      selectie.set(naam, vul(selectie.get(naam) ?? new Map<string, Selectie>(), node.selectionSet, bron));
    } else {
      // No interfaces or unions in the schema: a type condition always holds.
      const fragment: FragmentDefinitionNode | typeof node | undefined = node.kind === Kind.FRAGMENT_SPREAD ? bron.fragments[node.name.value] : node;
      vul(selectie, fragment?.selectionSet, bron);
    }
  }
  return selectie;
}

/** What was asked below the field that is being resolved. */
export function selectieVan(info: GraphQLResolveInfo): Selectie {
  const selectie: Selectie = new Map();
  for (const node of info.fieldNodes) vul(selectie, node.selectionSet, info);
  return selectie;
}

export const onder = (selectie: Selectie, veld: string): Selectie => selectie.get(veld) ?? new Map<string, Selectie>();
