import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { databasefout } from './databasefout.js';
import { Aanvraagfout, type Foutcode, internTekst, isFoutcode, tekstVan } from './fout.js';
import { LIMIETEN } from './limieten.js';
import { foutvelden, type Log } from './log.js';

// What graphql-js, Apollo Server and type-graphql say of a request that does not fit the schema.
const VAN_DE_VRAGER = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);

/** "Did you mean" would name fields that were not asked for. */
const zonderHint = (tekst: string): string => tekst.replace(/\s*Did you mean[^]*$/, '');

interface Uitleg {
  readonly code: Foutcode;
  readonly tekst: string;
}

const duid = (fout: GraphQLError, verzoekId: string, metUitleg: boolean): Uitleg => {
  const { code } = fout.extensions;
  const bron = fout.originalError;
  if (bron instanceof Aanvraagfout) return { code: bron.code, tekst: bron.message };
  if (isFoutcode(code) && code !== 'INTERNE_FOUT') return { code, tekst: fout.message };
  const database = databasefout(bron);
  if (database !== undefined) return { code: database, tekst: tekstVan(database) };
  // graphql-js puts no code on what it refuses itself; such an error has no cause of its own.
  const vanVrager = typeof code === 'string' ? VAN_DE_VRAGER.has(code) : bron === undefined && fout.path === undefined;
  if (vanVrager) return { code: 'ONGELDIGE_INVOER', tekst: metUitleg ? zonderHint(fout.message) : tekstVan('ONGELDIGE_INVOER') };
  return { code: 'INTERNE_FOUT', tekst: internTekst(verzoekId) };
};

/** @param metUitleg tell developers what is wrong with their query; in production only the code */
export const maakOpenbareFout =
  (log: Log, metUitleg: boolean) =>
  (fouten: readonly GraphQLError[], verzoekId: string): GraphQLFormattedError[] =>
    fouten.slice(0, LIMIETEN.fouten).map((fout) => {
      const { code, tekst } = duid(fout, verzoekId, metUitleg);
      if (code === 'INTERNE_FOUT') log.fout('onvoorzien in resolver', { verzoekId, ...foutvelden(fout.originalError ?? fout) });
      return { message: tekst, ...(fout.path === undefined ? {} : { path: fout.path }), extensions: { code } };
    });

export type OpenbareFout = ReturnType<typeof maakOpenbareFout>;
