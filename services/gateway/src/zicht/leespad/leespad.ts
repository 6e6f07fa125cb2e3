import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import type { Kortpad } from '../../platform/kortpad.js';
import { aanroepVan, roepAan } from './aanroep.js';
import { argumentlezer } from './argumenten.js';
import type { Leesplan } from './leesplan.js';
import { actieVan } from './leesvraag.js';
import { vulPlaatsen } from './plaats.js';

/** How the log numbers a request. */
export type Merk = (verzoekId: string, traceparent: string | undefined) => string;

function bereid(schema: GraphQLSchema, plan: Leesplan) {
  const { functie, soorten, operatie, vragen, plaatsen } = plan;
  const lees = argumentlezer(schema, operatie, vragen.map(({ vraag, argumenten }) => ({ veld: vraag.veld, argumenten })));
  return {
    naam: plan.naam,
    plaatsen,
    aanroep: aanroepVan(functie, soorten),
    /** What the function gets beside the session and the request. */
    waarden: (variabelen: Readonly<Record<string, unknown>>): unknown[] | undefined =>
      lees(variabelen)?.flatMap((argumenten, nummer) => {
        const vraag = vragen[nummer]?.vraag;
        return vraag ? [actieVan(vraag, argumenten), ...vraag.waarden(argumenten)] : [];
      }),
  };
}

/** Answers registered queries by their function in the wall: one statement, one round trip, and the log line in it. */
export function maakLeespad(schema: GraphQLSchema, pool: Pool, plannen: readonly Leesplan[], merk: Merk = (verzoekId) => verzoekId): Kortpad {
  const opHash = new Map(plannen.map((plan) => [`${plan.portaal} ${plan.hash}`, bereid(schema, plan)]));
  return {
    vind: (portaal, hash) => opHash.get(`${portaal} ${hash}`)?.naam,
    /** The whole answer as JSON, committed with its log line. */
    voerUit: async (portaal, hash, sessie, { verzoekId, traceparent }, variabelen) => {
      const gevonden = opHash.get(`${portaal} ${hash}`);
      const waarden = gevonden?.waarden(variabelen);
      if (!gevonden || !waarden) return undefined;
      const tekst = await roepAan(pool, gevonden.aanroep, [sessie, merk(verzoekId, traceparent), ...waarden]);
      return typeof tekst === 'string' ? vulPlaatsen(tekst, gevonden.plaatsen) : undefined;
    },
  };
}
