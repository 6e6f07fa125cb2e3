import { getArgumentValues, getVariableValues, type GraphQLSchema, Kind } from 'graphql';
import type { Pool } from 'pg';
import type { Kortverzoek } from '../../platform/kortpad.js';
import type { Leesplan } from './leesplan.js';
import { actieVan } from './leesvraag.js';
import { vulPlaatsen } from './plaats.js';

interface Antwoordrij {
  readonly uit: string | null;
}

/** What the function gets beside the session and the request; null when GraphQL would refuse these variables, which it then says itself. */
function waardenVoor(schema: GraphQLSchema, plan: Leesplan, variabelen: Readonly<Record<string, unknown>>): unknown[] | null {
  const { coerced } = getVariableValues(schema, plan.operatie.variableDefinitions ?? [], variabelen);
  if (!coerced) return null;
  const velden = schema.getQueryType()?.getFields() ?? {};
  return plan.vragen.flatMap(({ vraag, argumenten: gegeven }) => {
    const veld = velden[vraag.veld];
    if (!veld) throw new TypeError(`${vraag.veld} staat niet in het schema`);
    const argumenten = getArgumentValues(veld, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: vraag.veld }, arguments: gegeven }, coerced);
    return [actieVan(vraag, argumenten), ...vraag.waarden(argumenten)];
  });
}

/** Answers registered queries by their function in the wall: one statement, one round trip, and the log line in it. `merk` is how the log numbers a request. */
export function maakLeespad(schema: GraphQLSchema, pool: Pool, plannen: readonly Leesplan[], merk: (verzoekId: string, traceparent: string | undefined) => string = (verzoekId) => verzoekId) {
  const opHash = new Map(plannen.map((plan) => {
    const { functie, soorten } = plan;
    return [`${plan.portaal} ${plan.hash}`, { plan, opdracht: { name: functie, text: `select ${functie}(${soorten.map((soort, nummer) => `$${nummer + 1}::${soort}`).join(', ')}) as uit` } }] as const;
  }));

  return {
    /** The name of the operation when it has a function in this portal. */
    vind: (portaal: string, hash: string): string | undefined => opHash.get(`${portaal} ${hash}`)?.plan.naam,

    /**
     * The whole answer as JSON, committed with its log line. Undefined when there is no such session, no right to the portal, or no
     * answer in this way: the ordinary path then says what is the matter.
     */
    voerUit: async (portaal: string, hash: string, sessie: Buffer, verzoek: Kortverzoek, variabelen: Readonly<Record<string, unknown>>): Promise<string | undefined> => {
      const gevonden = opHash.get(`${portaal} ${hash}`);
      const waarden = gevonden && waardenVoor(schema, gevonden.plan, variabelen);
      if (!waarden) return undefined;
      const { rows } = await pool.query<Antwoordrij>({ ...gevonden.opdracht, values: [sessie, merk(verzoek.verzoekId, verzoek.traceparent), ...waarden] });
      const tekst = rows[0]?.uit;
      return typeof tekst === 'string' ? vulPlaatsen(tekst, gevonden.plan.plaatsen) : undefined;
    },
  };
}
