import { vandaag } from '@bv/begrippen';
import {
  buildSchema, type DocumentNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLObjectType, type GraphQLOutputType, isEnumType, isListType, isObjectType, Kind, type OperationDefinitionNode, OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';

const waardeVan = (type: GraphQLOutputType, naam: string, ouder: string): unknown => {
  const soort = getNamedType(type);
  if (isEnumType(soort)) return soort.getValues()[0]?.name ?? null;
  switch (soort.name) {
    case 'ID': return `${ouder.toLowerCase()}-1`;
    case 'Int': case 'Float': return 3;
    case 'Boolean': return true;
    case 'Datum': return vandaag();
    case 'Tijdstip': return new Date(Date.now() - 60_000).toISOString();
    default: return `Tekst bij ${naam}`;
  }
};

/**
 * Makes up an answer to any operation of this contract (its SDL), one of everything: enough to draw each page in its full form. `vast` is what must be as it
 * is, by `Type.veld`. Errors: for a document without an operation.
 */
export const verzinner = (contract: string, vast: Readonly<Record<string, unknown>>): ((document: DocumentNode) => Record<string, unknown>) => {
  const schema = buildSchema(contract);
  return (document) => {
    const fragmenten = new Map(document.definitions.filter((deel): deel is FragmentDefinitionNode => deel.kind === Kind.FRAGMENT_DEFINITION).map((deel) => [deel.name.value, deel]));
    const object = (type: GraphQLObjectType, selectie: SelectionSetNode): Record<string, unknown> =>
      Object.assign({ __typename: type.name }, ...selectie.selections.map((keuze): Record<string, unknown> => {
        if (keuze.kind === Kind.FRAGMENT_SPREAD) return object(type, fragmenten.get(keuze.name.value)?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] });
        if (keuze.kind === Kind.INLINE_FRAGMENT) return object(type, keuze.selectionSet);
        const naam = keuze.name.value;
        const veld = type.getFields()[naam];
        const sleutel = `${type.name}.${naam}`;
        const uit = keuze.alias?.value ?? naam;
        if (!veld) return {};
        if (sleutel in vast) return { [uit]: vast[sleutel] };
        const soort = getNamedType(veld.type);
        const waarde = isObjectType(soort) && keuze.selectionSet ? object(soort, keuze.selectionSet) : waardeVan(veld.type, naam, type.name);
        // Nothing is withheld here: that has tests of its own.
        return { [uit]: naam === 'afschermingen' ? [] : isListType(getNullableType(veld.type)) ? [waarde] : waarde };
      })) as Record<string, unknown>;
    const operatie = document.definitions.find((deel): deel is OperationDefinitionNode => deel.kind === Kind.OPERATION_DEFINITION);
    const wortel = operatie?.operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType();
    if (!operatie || !wortel) throw new Error('Geen operatie van het contract.');
    return object(wortel, operatie.selectionSet);
  };
};
