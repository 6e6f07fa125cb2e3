import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { type ErrorRequestHandler, json, type Request, type RequestHandler, Router } from 'express';
import { BREAK, type DocumentNode, execute, GraphQLError, type GraphQLSchema, Kind, OperationTypeNode, visit } from 'graphql';
import { Aanvraagfout, isFoutcode, OPNIEUW_NA, statusVan } from './fout.js';
import type { Meting } from './meting.js';
import type { OpenbareFout } from './openbare-fout.js';
import { Validatiefout } from './operaties.js';
import { noemRoute, verzoekIdVan } from './verzoek.js';
import { binnengelaten, eisJson, type Maakcontext, voordeur, type Verzoekcontext, type Voordeurdelen } from './voordeur.js';

export interface Graphqldelen extends Voordeurdelen {
  readonly schema: GraphQLSchema;
  /** What resolvers get. */
  readonly maakContext: Maakcontext;
  readonly openbareFout: OpenbareFout;
  readonly meting: Meting;
}

interface Apollocontext {
  readonly verzoek: Verzoekcontext;
}

export const LICHAAM_MAXIMUM = '100kb';

/** Only stable codes leave; nothing succeeded with an internal error says so in the HTTP status too. */
const nettePlugin = (openbareFout: OpenbareFout, meting: Meting): ApolloServerPlugin<Apollocontext> => ({
  requestDidStart: async () => {
    const begin = process.hrtime.bigint();
    return Promise.resolve({
      willSendResponse: async ({ errors, response, contextValue: { verzoek } }) => {
        const { verzoekId, portaal, operatie } = verzoek;
        const { body, http } = response;
        if (body.kind === 'single') {
          const resultaat = body.singleResult;
          if (errors !== undefined) {
            resultaat.errors = openbareFout(errors, verzoekId);
            const [code] = resultaat.errors.map(({ extensions }) => extensions?.['code']);
            if ((resultaat.data ?? null) === null && isFoutcode(code)) http.status = statusVan(code);
            if (http.status === 503) for (const [naam, waarde] of Object.entries(OPNIEUW_NA)) http.headers.set(naam.toLowerCase(), waarde);
          }
          const seconden = Number(process.hrtime.bigint() - begin) / 1e9;
          const naam = operatie.isGeregistreerd ? operatie.naam : 'vrij';
          meting.operatie({ portaal, operatie: naam, uitkomst: resultaat.errors === undefined ? 'goed' : 'fout' }, seconden);
        }
        return Promise.resolve();
      },
    });
  },
});

/** A refusal of the query itself, in the shape of GraphQL and with every text. */
const weigering =
  (openbareFout: OpenbareFout): ErrorRequestHandler =>
  (fout, verzoek, antwoord, verder) => {
    if (!(fout instanceof Validatiefout)) verder(fout);
    else antwoord.status(fout.status).json({ errors: openbareFout(fout.fouten, verzoekIdVan(verzoek)) });
  };

const vraagtSchema = (document: DocumentNode): boolean => {
  let gevonden = false;
  visit(document, {
    [Kind.FIELD]: (veld) => {
      gevonden = veld.name.value === '__schema' || veld.name.value === '__type';
      return gevonden ? BREAK : undefined;
    },
  });
  return gevonden;
};

/** Introspection is answered from what may be asked here: the contract, so that tools of a portal's maker show that portal's world. Has no data to give. */
const introspectie =
  ({ operaties, openbareFout }: Graphqldelen): RequestHandler =>
  async (verzoek, antwoord, verder) => {
    const { context, vraag } = binnengelaten(verzoek);
    if (!vraagtSchema(context.operatie.document)) {
      verder();
      return;
    }
    const { data, errors } = await execute({
      schema: operaties.schemaVan(context.portaal),
      document: context.operatie.document,
      variableValues: vraag.variabelen,
      ...(vraag.operatienaam === undefined ? {} : { operationName: vraag.operatienaam }),
    });
    antwoord.json({ data, ...(errors === undefined ? {} : { errors: openbareFout(errors, context.verzoekId) }) });
  };

const HASHLENGTE = 64;

/** What Apollo parsed and checked of our own, and what the front door did of others: nothing is checked twice. Keys end with the hash of the text. */
const documenten = ({ operaties }: Graphqldelen) => {
  const geregistreerd = new Map<string, DocumentNode>();
  return {
    get: (sleutel: string): Promise<DocumentNode | undefined> => Promise.resolve(geregistreerd.get(sleutel) ?? operaties.vrij(sleutel.slice(-HASHLENGTE))),
    set: (sleutel: string, document: DocumentNode): Promise<void> => Promise.resolve(void geregistreerd.set(sleutel, document)),
    delete: (sleutel: string): Promise<boolean> => Promise.resolve(geregistreerd.delete(sleutel)),
  };
};

const weigerMeldingen: RequestHandler = (verzoek, _antwoord, verder) => {
  if (binnengelaten(verzoek).context.operatie.soort === OperationTypeNode.SUBSCRIPTION) {
    throw new Aanvraagfout('ONGELDIGE_INVOER', 'Meldingen volgt men op /graphql/stream.');
  }
  verder();
};

/** Hands Apollo the text of the operation that was let in, whatever way it was named. */
const zetTekst: RequestHandler = (verzoek, _antwoord, verder) => {
  const { context, vraag } = binnengelaten(verzoek);
  verzoek.body = {
    query: context.operatie.tekst,
    variables: vraag.variabelen,
    ...(context.operatie.isGeregistreerd || vraag.operatienaam === undefined ? {} : { operationName: vraag.operatienaam }),
  };
  verder();
};

const alleenPost: RequestHandler = (verzoek, antwoord, verder) => {
  if (verzoek.method === 'POST') {
    verder();
    return;
  }
  // A GET would put what is asked in addresses, and addresses end up in logs.
  antwoord.set('Allow', 'POST');
  throw new Aanvraagfout('METHODE_NIET_TOEGESTAAN');
};

const raakAan =
  ({ sessies }: Voordeurdelen): RequestHandler =>
  async (verzoek, _antwoord, verder) => {
    await sessies.raakAan(binnengelaten(verzoek).context.sessie);
    verder();
  };

/** POST /graphql. The server is started here; stop it with the returned function. */
export const graphql = async (delen: Graphqldelen): Promise<{ readonly router: Router; readonly stop: () => Promise<void> }> => {
  const { schema, openbareFout, meting, maakContext } = delen;
  const server = new ApolloServer<Apollocontext>({
    schema,
    nodeEnv: 'production',
    introspection: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: documenten(delen),
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    // Depth, aliases and tokens were counted at the front door.
    maxRecursiveSelections: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), nettePlugin(openbareFout, meting)],
    // For what is refused before an operation runs; the rest is written anew by the plugin.
    formatError: (_netjes, fout) => openbareFout([fout instanceof GraphQLError ? fout : new GraphQLError('', { originalError: fout as Error })], '')[0] ?? { message: '' },
  });
  await server.start();

  const contextVan = (verzoek: Request): Apollocontext => {
    const { context } = binnengelaten(verzoek);
    return { ...maakContext(context), verzoek: context };
  };
  const router = Router();
  router.all(
    '/graphql',
    noemRoute('/graphql'),
    alleenPost,
    eisJson,
    json({ limit: LICHAAM_MAXIMUM, strict: false }),
    voordeur(delen),
    weigerMeldingen,
    raakAan(delen),
    introspectie(delen),
    zetTekst,
    expressMiddleware(server, { context: ({ req }) => Promise.resolve(contextVan(req)) }),
  );
  router.use('/graphql', weigering(openbareFout));
  return { router, stop: () => server.stop() };
};
