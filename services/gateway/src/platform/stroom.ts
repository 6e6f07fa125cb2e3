import { json, type Request, type RequestHandler, type Response, Router } from 'express';
import { GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { createHandler, type OperationContext } from 'graphql-sse';
import { Aanvraagfout } from './fout.js';
import { LICHAAM_MAXIMUM } from './graphql.js';
import type { OpenbareFout } from './openbare-fout.js';
import type { Sessiewacht } from './sessiewacht.js';
import { noemRoute } from './verzoek.js';
import { binnengelaten, eisJson, type Maakcontext, voordeur, type Voordeurdelen } from './voordeur.js';

export interface Stroomdelen extends Voordeurdelen {
  readonly schema: GraphQLSchema;
  readonly maakContext: Maakcontext;
  readonly openbareFout: OpenbareFout;
  readonly wacht: Sessiewacht;
}

const eisStroom: RequestHandler = (verzoek, _antwoord, verder) => {
  if (verzoek.accepts('text/event-stream') === false) {
    throw new Aanvraagfout('ONGELDIGE_INVOER', 'Dit adres antwoordt alleen met text/event-stream.');
  }
  verder();
};

/** A form or link elsewhere must not open a stream either, so GET is held to the same as POST. */
const eisZelfdeSite: RequestHandler = (verzoek, _antwoord, verder) => {
  const site = verzoek.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') throw new Aanvraagfout('HERKOMST_GEWEIGERD');
  verder();
};

const schrijf = async (antwoord: Response, stukken: AsyncGenerator<string, void, undefined>): Promise<void> => {
  const stop = (): void => void stukken.return();
  antwoord.once('close', stop);
  for await (const stuk of stukken) {
    if (antwoord.writableEnded || antwoord.destroyed) break;
    if (!antwoord.write(stuk)) await new Promise<void>((verder) => antwoord.once('drain', verder).once('close', verder));
  }
  antwoord.off('close', stop);
  antwoord.end();
};

/** GET and POST /graphql/stream: subscriptions as server-sent events, one connection each. */
export const stroom = (delen: Stroomdelen): Router => {
  const { schema, maakContext, openbareFout, wacht } = delen;
  const handler = createHandler<Request, undefined, OperationContext>({
    authenticate: () => null,
    onSubscribe: ({ raw }) => {
      const { context, vraag } = binnengelaten(raw);
      return {
        schema,
        document: context.operatie.document,
        contextValue: { ...maakContext(context) },
        variableValues: vraag.variabelen,
        ...(vraag.operatienaam === undefined || context.operatie.isGeregistreerd ? {} : { operationName: vraag.operatienaam }),
      };
    },
    onNext: (_context, { raw }, uitkomst) => {
      if (uitkomst.errors === undefined) return uitkomst;
      const netjes = openbareFout(uitkomst.errors, binnengelaten(raw).context.verzoekId);
      return { ...uitkomst, errors: netjes.map(({ message, extensions }) => new GraphQLError(message, { extensions })) };
    },
  });

  const open: RequestHandler = async (verzoek, antwoord) => {
    const { context, vraag } = binnengelaten(verzoek);
    const { operatie, sessie, portaal } = context;
    if (operatie.soort !== OperationTypeNode.SUBSCRIPTION) throw new Aanvraagfout('ONGELDIGE_INVOER', 'Hier kan men alleen meldingen volgen.');
    // The library is told the text that was let in, not what came over the line.
    const [lichaam, begin] = await handler({
      method: 'POST',
      url: verzoek.path,
      headers: { get: (naam) => (naam === 'accept' ? 'text/event-stream' : naam === 'content-type' ? 'application/json' : undefined) },
      body: { query: operatie.tekst, variables: vraag.variabelen },
      raw: verzoek,
      context: undefined,
    });
    if (lichaam === null || typeof lichaam === 'string') throw new Aanvraagfout('ONGELDIGE_INVOER');
    if (!wacht.bewaak({ sleutel: sessie.sleutel, portaal }, antwoord)) {
      await lichaam.return();
      throw new Aanvraagfout('TE_VEEL');
    }
    antwoord.status(begin.status).set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
    antwoord.flushHeaders();
    await schrijf(antwoord, lichaam);
  };

  const router = Router();
  const adres = '/graphql/stream';
  const keten: RequestHandler[] = [eisZelfdeSite, eisStroom, eisJson, json({ limit: LICHAAM_MAXIMUM, strict: false }), voordeur(delen), open];
  router.get(adres, noemRoute(adres), ...keten);
  router.post(adres, noemRoute(adres), ...keten);
  return router;
};
