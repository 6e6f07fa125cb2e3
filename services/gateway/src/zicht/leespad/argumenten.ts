import { type ArgumentNode, getArgumentValues, getVariableValues, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';

type Waarden = Readonly<Record<string, unknown>>;

interface Gevraagd {
  readonly veld: string;
  readonly argumenten: readonly ArgumentNode[];
}

/** What each field of a registered operation gets as its arguments; null when GraphQL would refuse these variables, which it then says itself. */
export function argumentlezer(schema: GraphQLSchema, operatie: OperationDefinitionNode, gevraagd: readonly Gevraagd[]): (variabelen: Waarden) => Waarden[] | null {
  const velden = schema.getRootType(operatie.operation)?.getFields() ?? {};
  const delen = gevraagd.map(({ veld: naam, argumenten }) => {
    const veld = velden[naam];
    if (!veld) throw new TypeError(`${naam} staat niet in het schema`);
    return { veld, knoop: { kind: Kind.FIELD as const, name: { kind: Kind.NAME as const, value: naam }, arguments: argumenten } };
  });
  return (variabelen) => {
    const { coerced } = getVariableValues(schema, operatie.variableDefinitions ?? [], variabelen);
    return coerced ? delen.map(({ veld, knoop }) => getArgumentValues(veld, knoop, coerced)) : null;
  };
}
