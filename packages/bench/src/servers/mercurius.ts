import { bit, type Gegevenscategorie } from '@bv/beleid';
import Fastify from 'fastify';
import { type IResolvers, mercurius, type MercuriusLoaders } from 'mercurius';
import auth from 'mercurius-auth';
import { leesOpdracht } from '../environment.js';
import { laadAfschermingen } from './gemeen/afschermingen.js';
import type { Bronnaam, Rij } from './gemeen/bronnen.js';
import { maakPool } from './gemeen/database.js';
import { Kijker, vindPersoon } from './gemeen/kijker.js';
import { actieVan, type Context, maakResolvers } from './gemeen/resolvers.js';
import { schema, zonderDoel } from './gemeen/schema.js';
import { maakVraaglezer, sessiehash, type Vraag } from './verzoek.js';

/** Mercurius on Fastify with graphql-jit, its own loaders (they are DataLoader), and mercurius-auth on every field with a label. */
const opdracht = leesOpdracht();
const pool = maakPool(opdracht);
const leesVraag = maakVraaglezer(opdracht.operaties);
const teksten = new Map(opdracht.operaties.map(({ hash, tekst }) => [hash, zonderDoel(tekst)]));

const AFGESCHERMD = new Error('afgeschermd');

declare module 'fastify' {
  interface FastifyRequest {
    kijker: Kijker;
    vraag: Vraag;
  }
}

const app = Fastify();
app.decorateRequest('kijker');
app.decorateRequest('vraag');

const { Query, Mutation, ...typen } = maakResolvers(await laadAfschermingen(pool));

interface Loadervraag {
  readonly obj: Rij;
}
const rijenVan = (naam: Bronnaam) => (vragen: readonly Loadervraag[], { kijker }: Context): Promise<Rij[][]> => Promise.all(vragen.map(({ obj }) => kijker.rijen(naam, obj.id)));
const lijsten = (...namen: Bronnaam[]): Record<string, ReturnType<typeof rijenVan>> => Object.fromEntries(namen.map((naam) => [naam, rijenVan(naam)]));

const loaders = {
  Casus: lijsten('afspraken', 'contactmomenten', 'fasewissels', 'gezinsleden', 'meldingen', 'overdrachten', 'situaties', 'terugkoppelingen', 'toetsingen', 'verklaringen'),
  OnveiligeSituatie: lijsten('scores'),
  Verklaring: lijsten('accorderingen'),
};

const zonderLoaders = Object.fromEntries(
  Object.entries(typen).map(([type, velden]) => [type, Object.fromEntries(Object.entries(velden).filter(([veld]) => !(veld in ((loaders as Record<string, object>)[type] ?? {}))))]),
);

await app.register(mercurius, {
  schema,
  resolvers: { Query, Mutation, ...zonderLoaders } as IResolvers,
  loaders: loaders as unknown as MercuriusLoaders,
  jit: 1,
  routes: false,
  context: ({ kijker }) => ({ kijker }),
});
if (opdracht.metRechten) {
  await app.register(auth.default, {
    applyPolicy: (richtlijn: unknown, rij: Rij) => {
      const label = (richtlijn as { arguments: { value: { value: string } }[] }).arguments[0]?.value.value;
      return Promise.resolve((rij.zicht & bit(label as Gegevenscategorie)) !== 0 || AFGESCHERMD);
    },
    authDirective: 'recht',
  });
}

app.post('/graphql', async (verzoek, antwoord) => {
  const vraag = leesVraag(verzoek.body as object);
  if (vraag === undefined) return antwoord.code(400).send();
  const persoonId = await vindPersoon(pool, sessiehash(verzoek.headers.cookie));
  if (persoonId === undefined) return antwoord.code(401).send();
  const kijker = new Kijker(pool, persoonId, vraag.operatie, opdracht);
  verzoek.kijker = kijker;
  const resultaat = await antwoord.graphql(teksten.get(vraag.operatie.hash) ?? '', { kijker }, { ...vraag.variabelen });
  // Withheld is null and no error, as in the product.
  if (resultaat.errors?.every(({ message }) => message === AFGESCHERMD.message) === true) delete resultaat.errors;
  if (vraag.operatie.naam !== 'VerklaringVastleggen') await kijker.log(actieVan(vraag.variabelen));
  return resultaat;
});
await app.listen({ port: opdracht.poort, host: '127.0.0.1' });
