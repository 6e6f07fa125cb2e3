import { type ASTVisitor, type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';

export const LIMIETEN = { diepte: 10, aliassen: 15, directieven: 20, tekens: 1000, fouten: 10 } as const;

const fragmentenVan = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(document.definitions.flatMap((deel) => (deel.kind === Kind.FRAGMENT_DEFINITION ? [[deel.name.value, deel] as const] : [])));

/** Fields below one another, fragments unfolded. Introspection does not count: its depth is fixed and it touches no data. */
const diepteVan = (
  selectie: SelectionSetNode | undefined,
  fragmenten: ReadonlyMap<string, FragmentDefinitionNode>,
  bekend: Map<string, number>,
): number => {
  let diepste = 0;
  for (const deel of selectie?.selections ?? []) {
    if (deel.kind === Kind.FIELD) {
      if (!deel.name.value.startsWith('__')) diepste = Math.max(diepste, 1 + diepteVan(deel.selectionSet, fragmenten, bekend));
    } else if (deel.kind === Kind.INLINE_FRAGMENT) {
      diepste = Math.max(diepste, diepteVan(deel.selectionSet, fragmenten, bekend));
    } else {
      const naam = deel.name.value;
      const eerder = bekend.get(naam);
      // Set before going in: a fragment that spreads itself ends here, and validation refuses it by name.
      if (eerder === undefined) {
        bekend.set(naam, 0);
        bekend.set(naam, diepteVan(fragmenten.get(naam)?.selectionSet, fragmenten, bekend));
      }
      diepste = Math.max(diepste, bekend.get(naam) ?? 0);
    }
  }
  return diepste;
};

const telregel =
  (soort: 'Field' | 'Directive', telt: (deel: { alias?: unknown }) => boolean, meest: number, wat: string): ValidationRule =>
  (context): ASTVisitor => {
    let aantal = 0;
    return {
      [soort]: (deel: { alias?: unknown }) => {
        if (telt(deel)) aantal += 1;
        // Once: the rest of a flood needs no answer.
        if (aantal === meest + 1) context.reportError(new GraphQLError(`Te veel ${wat}: hooguit ${meest}.`));
        return undefined;
      },
    };
  };

const diepteregel: ValidationRule = (context): ASTVisitor => ({
  Document: (document) => {
    const fragmenten = fragmentenVan(document);
    const bekend = new Map<string, number>();
    for (const deel of document.definitions) {
      if (deel.kind === Kind.OPERATION_DEFINITION && diepteVan(deel.selectionSet, fragmenten, bekend) > LIMIETEN.diepte) {
        context.reportError(new GraphQLError(`Te diep: hooguit ${LIMIETEN.diepte} velden onder elkaar.`));
      }
    }
    return undefined;
  },
});

/** Checked before the ordinary validation, whose own work grows with the size of what is asked. */
export const limietregels: readonly ValidationRule[] = [
  telregel('Field', (veld) => veld.alias !== undefined, LIMIETEN.aliassen, 'aliassen'),
  telregel('Directive', () => true, LIMIETEN.directieven, 'directieven'),
  diepteregel,
];
