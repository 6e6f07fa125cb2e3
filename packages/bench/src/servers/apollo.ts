import { type ApolloServerPlugin, ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { bit, type Gegevenscategorie } from '@bv/beleid';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express, { type Request } from 'express';
import { GraphQLError, isObjectType, OperationTypeNode } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { allow, type IRules, rule, shield } from 'graphql-shield';
import { leesOpdracht } from '../environment.js';
import { laadAfschermingen } from './gemeen/afschermingen.js';
import type { Rij } from './gemeen/bronnen.js';
import { maakPool } from './gemeen/database.js';
import { Kijker, vindPersoon } from './gemeen/kijker.js';
import { actieVan, type Context, maakResolvers } from './gemeen/resolvers.js';
import { schema as typeDefs, zonderDoel } from './gemeen/schema.js';
import { maakVraaglezer, sessiehash } from './verzoek.js';

/** Apollo Server on Express, DataLoader, and a graphql-shield rule for every field with a label. */
const opdracht = leesOpdracht();
const pool = maakPool(opdracht);
const kaal = makeExecutableSchema({ typeDefs, resolvers: maakResolvers(await laadAfschermingen(pool)) });

const AFGESCHERMD = new GraphQLError('afgeschermd', { extensions: { code: 'AFGESCHERMD' } });
const perLabel = new Map<string, ReturnType<ReturnType<typeof rule>>>();

const mag = (label: string): ReturnType<ReturnType<typeof rule>> => {
  const bestaand = perLabel.get(label);
  if (bestaand) return bestaand;
  const nodig = bit(label as Gegevenscategorie);
  const nieuw = rule(label, { cache: 'no_cache' })((rij: Rij) => (rij.zicht & nodig) !== 0);
  perLabel.set(label, nieuw);
  return nieuw;
};

const labelVan = (veld: { readonly astNode?: { readonly directives?: readonly { readonly arguments?: readonly { readonly value: object }[] | undefined }[] | undefined } | null | undefined }): string | undefined =>
  (veld.astNode?.directives?.[0]?.arguments?.[0]?.value as { value?: string } | undefined)?.value;

const regels = (): IRules =>
  Object.fromEntries(
    Object.values(kaal.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .map((type) => [type.name, Object.fromEntries(Object.entries(isObjectType(type) ? type.getFields() : {}).map(([naam, veld]) => [naam, labelVan(veld) ? mag(labelVan(veld) ?? '') : allow]))]),
  );

const schema = opdracht.metRechten ? applyMiddleware(kaal, shield(regels(), { fallbackError: AFGESCHERMD, allowExternalErrors: true })) : kaal;

/** Withheld is null and no error, as in the product; and nothing leaves before the log stands. */
const logt: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ response, contextValue, request, operation }) => {
        if (response.body.kind === 'single') {
          const resultaat = response.body.singleResult;
          const over = resultaat.errors?.filter(({ extensions }) => extensions?.['code'] !== 'AFGESCHERMD') ?? [];
          if (over.length === 0) delete resultaat.errors;
        }
        if (operation?.operation === OperationTypeNode.QUERY) await contextValue.kijker.log(actieVan(request.variables ?? {}));
      },
    }),
};

const server = new ApolloServer<Context>({ schema, plugins: [logt], includeStacktraceInErrorResponses: false });
await server.start();

const leesVraag = maakVraaglezer(opdracht.operaties);
const teksten = new Map(opdracht.operaties.map(({ hash, tekst }) => [hash, zonderDoel(tekst)]));
const app = express();
app.use(
  '/graphql',
  express.json(),
  (verzoek, antwoord, verder) => {
    const vraag = leesVraag(verzoek.body as object);
    if (vraag === undefined) antwoord.status(400).end();
    else {
      verzoek.body = { query: teksten.get(vraag.operatie.hash), variables: vraag.variabelen };
      antwoord.locals['operatie'] = vraag.operatie;
      verder();
    }
  },
  expressMiddleware(server, {
    context: async ({ req, res }: { req: Request; res: { locals: Record<string, unknown> } }) => {
      const persoonId = await vindPersoon(pool, sessiehash(req.headers.cookie));
      if (persoonId === undefined) throw new GraphQLError('Niet aangemeld', { extensions: { http: { status: 401 } } });
      return { kijker: new Kijker(pool, persoonId, res.locals['operatie'] as Kijker['operatie'], opdracht) };
    },
  }),
);
app.listen(opdracht.poort, '127.0.0.1');
