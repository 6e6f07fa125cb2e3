import { invoerschemas } from '@bv/begrippen';
import { describe, expect, it } from '@jest/globals';
import { type GraphQLInputField, type GraphQLInputObjectType, getNamedType, isInputObjectType, isNonNullType } from 'graphql';
import { maakSchema } from '../schema.js';

interface Zodvorm {
  readonly def?: { readonly type?: string; readonly element?: Zodvorm; readonly innerType?: Zodvorm; readonly in?: Zodvorm };
  readonly shape?: Readonly<Record<string, Zodvorm>>;
}

const schema = maakSchema();
const mutaties = Object.values(schema.getMutationType()?.getFields() ?? {});

const invoertype = (mutatie: (typeof mutaties)[number]): GraphQLInputObjectType => {
  const type = getNamedType(mutatie.args.find((arg) => arg.name === 'invoer')!.type);
  if (!isInputObjectType(type)) throw new Error(`${mutatie.name}: invoer is geen InputType`);
  return type;
};

/** Down through optional, transform and array to the object that holds fields, if there is one. */
function vormIn(zod: Zodvorm | undefined): Zodvorm | undefined {
  if (!zod || zod.shape) return zod;
  return vormIn(zod.def?.element ?? zod.def?.innerType ?? zod.def?.in);
}

const isOptioneel = (zod: Zodvorm): boolean => (zod as { _zod?: { optin?: string } })._zod?.optin === 'optional';

function verschillen(type: GraphQLInputObjectType, zod: Zodvorm, pad: string): string[] {
  const velden = type.getFields();
  const shape = vormIn(zod)?.shape ?? {};
  const namen = [...new Set([...Object.keys(velden), ...Object.keys(shape)])];
  return namen.flatMap((naam) => {
    const veld: GraphQLInputField | undefined = velden[naam];
    const regel = shape[naam];
    if (!veld) return [`${pad}.${naam} staat niet in het InputType`];
    if (!regel) return [`${pad}.${naam} heeft geen regel in zod`];
    const scheef = isNonNullType(veld.type) && isOptioneel(regel) ? [`${pad}.${naam} moet in GraphQL en mag in zod leeg zijn`] : [];
    const binnen = getNamedType(veld.type);
    const deel = vormIn(regel);
    return isInputObjectType(binnen) ? [...scheef, ...(deel ? verschillen(binnen, deel, `${pad}.${naam}`) : [`${pad}.${naam} is in zod geen object`])] : scheef;
  });
}

describe('the input of commands', () => {
  it('has the same mutations in the schema and in zod: no command without rules, no rules without a command', () => {
    expect(mutaties.map((mutatie) => mutatie.name).sort()).toEqual(Object.keys(invoerschemas).sort());
  });

  it('names the type of the input after the mutation and asks the idempotency key', () => {
    for (const mutatie of mutaties) {
      expect(invoertype(mutatie).name.toLowerCase()).toBe(`${mutatie.name}invoer`.toLowerCase());
      expect(mutatie.args.map((arg) => `${arg.name}: ${String(arg.type)}`).sort()).toEqual([`invoer: ${invoertype(mutatie).name}!`, 'sleutel: ID!']);
    }
  });

  it.each(mutaties.map((mutatie) => [mutatie.name, mutatie] as const))('%s has the same fields in GraphQL and in zod, nested ones too', (naam, mutatie) => {
    const zod = (invoerschemas as unknown as Record<string, Zodvorm>)[naam];
    expect(verschillen(invoertype(mutatie), zod!, naam)).toEqual([]);
  });
});
