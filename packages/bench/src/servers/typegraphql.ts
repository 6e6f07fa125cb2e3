import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { bit, type Gegevenscategorie } from '@bv/beleid';
import express, { type Request } from 'express';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Pool } from 'pg';
import { buildSchema } from 'type-graphql';
import { DataSource, In } from 'typeorm';
import { leesOpdracht } from '../environment.js';
import { laadAfschermingen } from './gemeen/afschermingen.js';
import { Kijker, vindPersoon } from './gemeen/kijker.js';
import { actieVan } from './gemeen/resolvers.js';
import { zonderDoel } from './gemeen/schema.js';
import type { Uitkomst } from './gemeen/vastleggen.js';
import { Betrokkenheid, entiteiten, Gebeurtenis, Opdracht, Verklaring } from './typegraphql/entiteiten.js';
import { Lezer } from './typegraphql/lezer.js';
import {
  BetrokkenheidResolver, CasusResolver, ContactmomentResolver, type Context, GezinslidResolver, MeldingResolver, OverdrachtResolver, ScoreResolver, SituatieResolver,
  TerugkoppelingResolver, VerklaringResolver, type VerklaringVastleggenInvoer,
} from './typegraphql/resolvers.js';
import { invoerhash, maakVraaglezer, sessiehash } from './verzoek.js';

/** type-graphql on Apollo Server, TypeORM repositories behind DataLoader, and `@Authorized` on every field with a label. */
const opdracht = leesOpdracht();
const bron = await new DataSource({ type: 'postgres', url: opdracht.databaseUrl, entities: entiteiten, poolSize: opdracht.verbindingen }).initialize();
const pool = (bron.driver as unknown as { master: Pool }).master;
const afschermingen = await laadAfschermingen(pool);

const schema = await buildSchema({
  resolvers: [
    CasusResolver, BetrokkenheidResolver, ContactmomentResolver, GezinslidResolver, MeldingResolver, OverdrachtResolver, SituatieResolver, ScoreResolver,
    TerugkoppelingResolver, VerklaringResolver,
  ],
  validate: false,
  // Withheld is null and no error, as in the product.
  authMode: 'null',
  authChecker: ({ root }, labels) => !opdracht.metRechten || labels.every((label) => ((root as { zicht: number }).zicht & bit(label as Gegevenscategorie)) !== 0),
});

const werk = async (kijker: Kijker, zoek: string | undefined): Promise<Betrokkenheid[]> => {
  const gevonden = await kijker.werk(zoek);
  const perId = new Map((await bron.getRepository(Betrokkenheid).findBy({ id: In(gevonden.map(({ id }) => id)) })).map((rij) => [rij.id, rij]));
  return gevonden.flatMap(({ id, zicht }) => {
    const rij = perId.get(id);
    return rij ? [Object.assign(rij, { zicht })] : [];
  });
};

const weigering = (code: string): Uitkomst => ({ gelukt: false, id: null, casusId: null, versie: null, weigeringen: [{ code, tekst: code, veld: null }], conflict: null });

const legVast = async (kijker: Kijker, invoer: VerklaringVastleggenInvoer, sleutel: string): Promise<Uitkomst> => {
  const { persoonId, operatie } = kijker;
  const { casusId, soort, tekst, bronsoort, bron: herkomst, peildatum, zekerheid } = invoer;
  const { schrijven, hoedanigheden } = await kijker.zicht.load(casusId);
  if ((schrijven & bit('FEIT')) === 0) return weigering('NIET_GEVONDEN');
  return bron.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${persoonId}:${sleutel}`]);
    if (await manager.findOneBy(Opdracht, { persoonId, sleutel })) return weigering('SLEUTEL_HERGEBRUIKT');
    const id = randomUUID();
    await manager.insert(Verklaring, { id, casusId, soort, tekst, bronsoort, bron: herkomst, peildatum, zekerheid, categorie: 'FEIT', vastgelegdDoorId: persoonId });
    await manager.insert(Gebeurtenis, { id: randomUUID(), casusId, soort: 'VERKLARING_VASTGELEGD', op: new Date(), doorId: persoonId });
    await manager.insert(Opdracht, { persoonId, sleutel, opdracht: 'verklaringVastleggen', verzoekHash: invoerhash(invoer), uitkomst: 'GELUKT', resultaatId: id, casusId, versie: 1 });
    await manager.query(
      `insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, beleidsversie, casus_id, hoedanigheden) values ($1, 'duo', $2, $3, 'U', 'GESLAAGD', $4, (select hash from wand.versie), $5, $6)`,
      [persoonId, operatie.naam, operatie.doel, randomUUID(), casusId, hoedanigheden],
    );
    return { gelukt: true, id, casusId, versie: 1, weigeringen: [], conflict: null };
  });
};

/** Nothing leaves before the log stands. */
const logt: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ contextValue, request, operation }) => {
        if (operation?.operation === OperationTypeNode.QUERY) await contextValue.lezer.kijker.log(actieVan(request.variables ?? {}));
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
      const kijker = new Kijker(pool, persoonId, res.locals['operatie'] as Kijker['operatie'], opdracht);
      const lezer = new Lezer(bron, kijker, opdracht.metRechten);
      return { lezer, afschermingen, werk: (zoek: string | undefined) => werk(kijker, zoek), legVast: (feit: VerklaringVastleggenInvoer, sleutel: string) => legVast(kijker, feit, sleutel) };
    },
  }),
);
app.listen(opdracht.poort, '127.0.0.1');
