import 'reflect-metadata';
import { alleEnums, Doel } from '@bv/begrippen';
import { Gegevenscategorie, Hoedanigheid, Stand } from '@bv/beleid';
import { DirectiveLocation, GraphQLDirective, GraphQLEnumType, GraphQLNonNull, GraphQLSchema, specifiedDirectives } from 'graphql';
import { buildSchemaSync, type PubSub, registerEnumType } from 'type-graphql';
import { resolvers } from './slices/resolvers.js';

for (const [name, lijst] of Object.entries({ ...alleEnums, Gegevenscategorie, Hoedanigheid, Stand })) registerEnumType(lijst, { name });

/** Each operation says what it is for; the purpose is in the access log (domein §6.5). */
function metDoel(schema: GraphQLSchema): GraphQLDirective {
  const type = (schema.getType('Doel') as GraphQLEnumType | undefined) ?? new GraphQLEnumType({ name: 'Doel', values: Object.fromEntries(Object.values(Doel).map((value) => [value, { value }])) });
  return new GraphQLDirective({
    name: 'doel',
    description: 'The purpose of the operation, for the access log.',
    locations: [DirectiveLocation.QUERY, DirectiveLocation.MUTATION, DirectiveLocation.SUBSCRIPTION],
    args: { code: { type: new GraphQLNonNull(type) } },
  });
}

/** type-graphql wants one before it takes any subscription; ours listen to PostgreSQL, so that two gateways hear the same. */
const geenPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Subscriptions gaan over PostgreSQL (volg-berichten.ts).');
  },
};

/** The full schema. Only development can be asked it; a portal gets its contract. That it is a valid one is checked by a test and not at every start. */
export function maakSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, validate: false, skipCheck: true, orphanedTypes: [], pubSub: geenPubSub });
  return new GraphQLSchema({ ...schema.toConfig(), directives: [...specifiedDirectives, metDoel(schema)] });
}
