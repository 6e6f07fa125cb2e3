import './postgraphile/node20.js';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { leesOpdracht } from '../environment.js';
import { laadAfschermingen } from './gemeen/afschermingen.js';
import { maakPool } from './gemeen/database.js';
import { Kijker, vindPersoon } from './gemeen/kijker.js';
import { actieVan } from './gemeen/resolvers.js';
import { muurSql, ROL } from './postgraphile/muur.js';
import { maakUitbreiding } from './postgraphile/uitbreiding.js';
import { noemt, voorPostgraphile } from './postgraphile/vertaling.js';
import { maakVraaglezer, sessiehash, type Vraag } from './verzoek.js';

/** PostGraphile 5 on views with row-level security and column grants; settings of the viewer through pgSettings. */
const opdracht = leesOpdracht();
const beheer = new pg.Client({ connectionString: opdracht.databaseUrl });
await beheer.connect();
await beheer.query(muurSql(opdracht.metRechten));
await beheer.end();

const pool = maakPool(opdracht);
const leesVraag = maakVraaglezer(opdracht.operaties);
const teksten = new Map(opdracht.operaties.map(({ hash, tekst }) => [hash, voorPostgraphile(tekst)]));
const perVerzoek = new WeakMap<IncomingMessage, { readonly vraag: Vraag; readonly kijker: Kijker }>();

const haal = (verzoek: IncomingMessage | undefined): { readonly vraag: Vraag; readonly kijker: Kijker } => {
  const gevonden = verzoek && perVerzoek.get(verzoek);
  if (!gevonden) throw new Error('geen verzoek');
  return gevonden;
};

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['NodePlugin'],
  plugins: [
    maakUitbreiding(await laadAfschermingen(pool)),
    {
      name: 'BenchPlugin',
      version: '0.0.0',
      grafserv: {
        middleware: {
          // A registered operation by its hash, and whose request it is.
          processGraphQLRequestBody: async (verder, event) => {
            const { extensions, variableValues } = event.body;
            const vraag = leesVraag({ extensions, variables: variableValues } as object);
            const verzoek = event.request?.requestContext.node?.req;
            const persoonId = await vindPersoon(pool, sessiehash(verzoek?.headers.cookie));
            if (vraag === undefined || verzoek === undefined || persoonId === undefined) throw new Error('Niet aangemeld');
            perVerzoek.set(verzoek, { vraag, kijker: new Kijker(pool, persoonId, vraag.operatie, opdracht) });
            event.body.query = teksten.get(vraag.operatie.hash);
            return verder();
          },
        },
      },
      grafast: {
        middleware: {
          // Nothing leaves before the log stands.
          execute: async (verder, { args }) => {
            const resultaat = await verder();
            const { vraag, kijker } = haal((args.requestContext as Partial<Grafast.RequestContext>).node?.req);
            const { data, errors } = resultaat as { data?: unknown; errors?: readonly unknown[] };
            for (const fout of errors ?? []) console.error(fout);
            if (vraag.operatie.naam !== 'VerklaringVastleggen' && data !== undefined) {
              noemt(kijker, data);
              await kijker.log(actieVan(vraag.variabelen));
            }
            return resultaat;
          },
        },
      },
    },
  ],
  pgServices: [makePgService({ connectionString: opdracht.databaseUrl, schemas: ['pgl'], poolConfig: { max: opdracht.verbindingen } })],
  schema: { defaultBehavior: '-connection +list', pgForbidSetofFunctionsToReturnNull: true },
  grafast: {
    context: (verzoek) => {
      const { kijker } = haal(verzoek.node?.req);
      return { kijker, pgSettings: { role: ROL, 'bv.kijker': kijker.persoonId, 'bv.portaal': 'duo' } };
    },
  },
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false },
};

const server = createServer();
await grafserv({ ...(await postgraphile(preset).getSchemaResult()), preset }).addTo(server);
server.listen(opdracht.poort, '127.0.0.1');
