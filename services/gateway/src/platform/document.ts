import { json, type RequestHandler, Router } from 'express';
import { execute, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { Aanvraagfout, statusVan, isFoutcode } from './fout.js';
import { LICHAAM_MAXIMUM } from './graphql.js';
import type { OpenbareFout } from './openbare-fout.js';
import type { Bestand } from './pdf/document.js';
import { noemRoute } from './verzoek.js';
import { binnengelaten, eisJson, type Maakcontext, voordeur, type Voordeurdelen } from './voordeur.js';

export interface Documentdelen extends Voordeurdelen {
  readonly schema: GraphQLSchema;
  readonly maakContext: Maakcontext;
  readonly openbareFout: OpenbareFout;
}

/** What a resolver that makes a document puts it in. Without it (over /graphql) there is nobody to give the file to. */
export interface Uitgifte {
  readonly geefUit: (bestand: Bestand) => void;
}

/**
 * POST /document: a query like any other (session, portal, registered operation, limits, log), of which the one answer is a file.
 * A POST, so that what is asked stands in no address; never kept by a browser or a proxy.
 */
export const documenten = (delen: Documentdelen): Router => {
  const geef: RequestHandler = async (verzoek, antwoord) => {
    const { context, vraag } = binnengelaten(verzoek);
    const { operatie } = context;
    if (operatie.soort !== OperationTypeNode.QUERY) throw new Aanvraagfout('ONGELDIGE_INVOER', 'Een document is een vraag, geen opdracht.');
    const bestanden: Bestand[] = [];
    const uitgifte: Uitgifte = { geefUit: (bestand) => void bestanden.push(bestand) };
    const { errors } = await execute({
      schema: delen.schema,
      document: operatie.document,
      contextValue: { ...delen.maakContext(context), uitgifte },
      variableValues: vraag.variabelen,
      ...(vraag.operatienaam === undefined || operatie.isGeregistreerd ? {} : { operationName: vraag.operatienaam }),
    });
    if (errors !== undefined) {
      const netjes = delen.openbareFout(errors, context.verzoekId);
      const code = netjes[0]?.extensions?.['code'];
      antwoord.status(isFoutcode(code) ? statusVan(code) : 500).json({ errors: netjes });
      return;
    }
    const [bestand, ...meer] = bestanden;
    if (bestand === undefined || meer.length > 0) throw new Aanvraagfout('ONGELDIGE_INVOER', 'Vraag één document tegelijk.');
    await delen.sessies.raakAan(context.sessie);
    antwoord.set({
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${bestand.naam}"`,
      'Content-Length': String(bestand.inhoud.length),
    });
    antwoord.end(bestand.inhoud);
  };
  const router = Router();
  router.post('/document', noemRoute('/document'), eisJson, json({ limit: LICHAAM_MAXIMUM, strict: false }), voordeur(delen), geef);
  return router;
};
