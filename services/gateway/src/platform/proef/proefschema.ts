import { buildSchema, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Uitgifte } from '../document.js';
import { Aanvraagfout } from '../fout.js';
import type { Luisteraar } from '../luisteren.js';

const BASIS = `
  enum Doel { ALGEMEEN INTAKE }
  directive @doel(code: Doel!) on QUERY | MUTATION | SUBSCRIPTION
  type Knoop { naam: String volgende: Knoop }
  type Query { wie: String portaal: String doel: String knoop: Knoop kapot: String weg: String plicht: String! kies(aantal: Int!): Int som(delen: [Int!]!): Int document(naam: String!): String`;

/** What a small portal would see, and all there is: `geheim` is in the second only. */
export const proefcontract = buildSchema(`${BASIS} }`);

export interface Proefcontext {
  readonly naam: string;
  readonly portaal: string;
  readonly doel: string;
  readonly partijen: readonly string[];
  readonly uitgifte?: Uitgifte;
}

export const maakProefschema = (luisteraar?: Luisteraar): GraphQLSchema => {
  const schema = buildSchema(`${BASIS} geheim: String } type Subscription { bericht: ID! }`);
  const zet = (type: GraphQLObjectType | null | undefined, naam: string, doe: (context: Proefcontext) => unknown): void => {
    const veld = type?.getFields()[naam];
    if (veld !== undefined) veld.resolve = (_bron, _argumenten, context: Proefcontext) => doe(context);
  };
  const vraag = schema.getQueryType();
  zet(vraag, 'wie', ({ naam }) => naam);
  zet(vraag, 'portaal', ({ portaal }) => portaal);
  zet(vraag, 'doel', ({ doel }) => doel);
  zet(vraag, 'geheim', () => 'verborgen');
  zet(vraag, 'knoop', () => ({ naam: 'a' }));
  zet(vraag, 'kapot', () => {
    throw new TypeError('MARKERING-5591 in een melding');
  });
  zet(vraag, 'plicht', () => {
    throw new GraphQLError('bsn 123456782 bestaat al', { extensions: { code: '23505' } });
  });
  zet(vraag, 'document', ({ naam, uitgifte }) => {
    uitgifte?.geefUit({ naam: 'proef.pdf', inhoud: Buffer.from(`%PDF van ${naam}`) });
    return 'proef.pdf';
  });
  zet(vraag, 'weg', () => {
    throw new Aanvraagfout('DATABASE_NIET_BEREIKBAAR');
  });
  const bericht = schema.getSubscriptionType()?.getFields()['bericht'];
  if (bericht !== undefined && luisteraar !== undefined) {
    bericht.subscribe = (_bron, _argumenten, { partijen }: Proefcontext) => luisteraar.berichten(partijen);
    bericht.resolve = (seintje: { berichtId: string }) => seintje.berichtId;
  }
  return schema;
};
