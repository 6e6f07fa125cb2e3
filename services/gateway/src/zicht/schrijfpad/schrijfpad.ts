import { controleer, invoerschemas } from '@bv/begrippen';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { bit } from '@bv/beleid';
import type { Kortpad } from '../../platform/kortpad.js';
import { aanroepVan, roepAan } from '../leespad/aanroep.js';
import { argumentlezer } from '../leespad/argumenten.js';
import type { Merk } from '../leespad/leespad.js';
import { nieuweId } from '../nieuwe-id.js';
import { verzoekhash } from '../opdracht.js';
import { slang } from '../tabel.js';
import { functieVan, PARAMETERS } from '../wand/schrijffuncties.js';
import { weigeringUitDatabase } from '../weigering.js';
import type { Schrijfplan } from './schrijfplan.js';
import { rijVan, type VanCasus } from './vastlegging.js';

const alsKolommen = (rij: object): string => JSON.stringify(Object.fromEntries(Object.entries(rij).map(([naam, waarde]) => [slang(naam), waarde as unknown])));

function bereid(schema: GraphQLSchema, plan: Schrijfplan) {
  const lees = argumentlezer(schema, plan.operatie, [{ veld: plan.vastlegging.naam, argumenten: plan.argumenten }]);
  return { plan, lees, aanroep: aanroepVan(functieVan(plan.vastlegging), PARAMETERS) };
}

/** Does registered recordings by their function in the wall. Whatever is not simply done (a refusal, a key that was used) goes the ordinary way, which knows the words. */
export function maakSchrijfpad(schema: GraphQLSchema, pool: Pool, plannen: readonly Schrijfplan[], merk: Merk = (verzoekId) => verzoekId): Kortpad {
  const opHash = new Map(plannen.map((plan) => [`${plan.portaal} ${plan.hash}`, bereid(schema, plan)]));
  return {
    vind: (portaal, hash) => opHash.get(`${portaal} ${hash}`)?.plan.naam,
    voerUit: async (portaal, hash, sessie, { verzoekId, traceparent }, variabelen) => {
      const gevonden = opHash.get(`${portaal} ${hash}`);
      const [argumenten] = gevonden?.lees(variabelen) ?? [];
      if (!gevonden || !argumenten) return undefined;
      const { plan, aanroep } = gevonden;
      const { vastlegging, naam, doel } = plan;
      const { waarde } = controleer(invoerschemas[vastlegging.naam], argumenten['invoer']);
      const sleutel = argumenten['sleutel'];
      if (waarde === undefined || typeof sleutel !== 'string') return undefined;
      const invoer = waarde as VanCasus;
      const id = nieuweId();
      const gedaan = await roepAan(pool, aanroep, [
        sessie, portaal, naam, doel, merk(verzoekId, traceparent), sleutel, verzoekhash(invoer), id, nieuweId(), bit(vastlegging.label(invoer)),
        alsKolommen({ ...rijVan(vastlegging, invoer), casusId: invoer.casusId }),
      ]).catch((fout: unknown) => {
        if (weigeringUitDatabase(fout)) return false;
        throw fout;
      });
      return gedaan === true ? plan.antwoord({ id, casusId: invoer.casusId }) : undefined;
    },
  };
}
