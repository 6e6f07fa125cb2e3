import { randomUUID } from 'node:crypto';
import { allePortalen, type Portaal } from '@bv/beleid';
import { demomensen } from '@bv/demo';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { gedeeldCluster, metVerbinding, nieuweDatabase, verwijderDatabase } from '@bv/lokaal';
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { Client, type ClientBase } from 'pg';
import { laadDemo } from '../demo/demo-laden.js';
import { migraties } from '../migraties/migraties.js';
import { leesplannen } from '../plannen.js';
import { laadRegister } from '../platform/register.js';
import { maakProefsessie } from '../proef/proefsessie.js';
import { DEMOZAAD, maakProefopstelling, proefwachtwoord, type Proefopstelling, wachtOpRollen } from '../proef/proefopstelling.js';
import type { Proefpersoon } from '../proef/proefmensen.js';
import { maakScherven, scherfVan } from '../proef/scherven.js';
import { maakSchema } from '../schema.js';
import { gewensteWand } from '../wand.js';
import { maakLeespad } from '../zicht/leespad/leespad.js';
import { sluitBestaande } from '../zicht/sluit-bestaande.js';
import { migreerNaar } from '../zicht/wand/migreer.js';

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Loops'?: number;
  readonly Plans?: readonly Plan[];
}

const knopen = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(knopen)];
const gelezen = (plan: Plan): string[] => knopen(plan).flatMap((knoop) => ((knoop['Actual Loops'] ?? 0) > 0 && knoop['Relation Name'] !== undefined ? [knoop['Relation Name']] : []));

let proef: Proefopstelling;
let leespad: ReturnType<typeof maakLeespad>;
const plannen: Plan[] = [];

function hoor(client: ClientBase): void {
  client.on('notice', ({ message = '' }) => {
    const begin = message.indexOf('{');
    if (message.startsWith('duration:') && begin >= 0) plannen.push((JSON.parse(message.slice(begin)) as { Plan: Plan }).Plan);
  });
}

beforeAll(async () => {
  await wachtOpRollen();
  const cluster = gedeeldCluster();
  const naam = `scherven_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const url = await nieuweDatabase(cluster, naam);
  await migreerNaar({
    url, migraties, wand: gewensteWand(), wachtwoord: proefwachtwoord,
    tussenstap: async (verbinding) => {
      await sluitBestaande(verbinding);
      await maakScherven(verbinding);
    },
  });
  await metVerbinding(url, async (client) => {
    await laadDemo(client, { zaad: DEMOZAAD });
    // Every statement tells which partitions it really went to.
    for (const zet of [`session_preload_libraries = 'auto_explain'`, 'auto_explain.log_min_duration = 0', 'auto_explain.log_nested_statements = on', 'auto_explain.log_analyze = on', 'auto_explain.log_timing = off', `auto_explain.log_format = 'json'`, `auto_explain.log_level = 'notice'`]) {
      await client.query(`alter database ${naam} set ${zet}`);
    }
  });
  // Every connection from here on, of whatever pool.
  const verbind = Client.prototype.connect as unknown as (this: Client, ...rest: unknown[]) => unknown;
  jest.spyOn(Client.prototype, 'connect').mockImplementation(function (this: Client, ...rest: unknown[]) {
    hoor(this);
    return verbind.apply(this, rest);
  });
  proef = await maakProefopstelling({ database: { url, verwijder: () => verwijderDatabase(cluster, naam) } });
  leespad = maakLeespad(maakSchema(), proef.pools.lezer, leesplannen());
});
afterAll(async () => {
  jest.restoreAllMocks();
  await proef.stop();
});

const definitie = (tekst: string): OperationDefinitionNode => parse(tekst).definitions.find((deel): deel is OperationDefinitionNode => deel.kind === Kind.OPERATION_DEFINITION)!;

const variabelenVan = (operatie: OperationDefinitionNode, casusId: string): Record<string, unknown> | undefined => {
  const namen = (operatie.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const perId = operatie.selectionSet.selections.some((deel) => deel.kind === Kind.FIELD && deel.name.value === 'casus');
  if (!namen.includes('casusId') && !(perId && namen.includes('id'))) return undefined;
  const vast: Record<string, unknown> = { casusId, id: casusId, aantal: 50, zoek: 'e', vraag: 'e', portaal: 'duo', sleutel: 'plek', veld: 'Gezinslid.voornamen' };
  return Object.fromEntries(namen.flatMap((naam) => (naam in vast ? [[naam, vast[naam]]] : [])));
};

/** What one asked for and may decide on is of a person, over all families; the casus only narrows what is shown. Rare, and small. */
const VAN_EEN_MENS: Readonly<Record<string, readonly string[]>> = { MijnToegang: ['betrokkenheid', 'toegangsverzoek'] };

interface Geval {
  readonly portaal: Portaal;
  readonly hash: string;
  readonly naam: string;
  readonly tekst: string;
}

const register = laadRegister(new URL('../../../../schema/operaties', import.meta.url).pathname, allePortalen);
const vragen: Geval[] = allePortalen.flatMap((portaal) => [...(register.get(portaal) ?? [])].map(([hash, { naam, tekst }]) => ({ portaal, hash, naam, tekst })))
  .filter(({ tekst }) => definitie(tekst).operation === OperationTypeNode.QUERY && variabelenVan(definitie(tekst), '') !== undefined);

/** One who is in this family, in this portal: their read goes furthest. */
async function wieLeest(portaal: Portaal): Promise<{ wie: Proefpersoon; casusId: string } | undefined> {
  const { rows } = await proef.beheer.query<{ sub: string; casusId: string }>(
    `select p.sub, b.casus_id as "casusId" from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id or p.id in (select g.persoon_id from algemeen.groepslid g where g.groep_id = b.partij_id)
      where b.stand = 'ACTIEF' and (b.tot is null or b.tot > now()) and p.sub = any($1) and (b.portaal is null or b.portaal = $2)
      order by (select count(*) from gegevens.verklaring v where v.casus_id = b.casus_id) desc, p.sub limit 1`,
    [demomensen.filter(({ portalen }) => portalen.includes(portaal)).map(({ id }) => id), portaal]);
  return rows[0] && { wie: rows[0].sub as Proefpersoon, casusId: rows[0].casusId };
}

const eigenScherf = async (casusId: string): Promise<number> => {
  const { rows } = await proef.beheer.query<{ tabel: string }>('select tableoid::regclass::text as tabel from gegevens.casus where id = $1', [casusId]);
  return scherfVan(rows[0]?.tabel ?? '') ?? -1;
};

let gelezenThuis = 0;

describe('verdeeld over machines blijft een vraag over een gezin op de machine van dat gezin', () => {
  test('er zijn vragen, en de gezinnen liggen op meer dan een plek', async () => {
    const { rows } = await proef.beheer.query<{ n: number }>('select count(distinct tableoid)::int as n from gegevens.casus');
    expect([vragen.length > 60, rows[0]?.n]).toEqual([true, 4]);
  });

  test.each(vragen.map((vraag) => [`${vraag.portaal}: ${vraag.naam}`, vraag] as const))('%s', async (_naam, { portaal, hash, naam, tekst }) => {
    const gevonden = await wieLeest(portaal);
    if (!gevonden) throw new Error(`niemand in ${portaal}`);
    const { wie, casusId } = gevonden;
    const variabelen = variabelenVan(definitie(tekst), casusId) ?? {};
    plannen.length = 0;
    if (leesplannen().some((plan) => plan.portaal === portaal && plan.hash === hash)) {
      await leespad.voerUit(portaal, hash, await maakProefsessie(proef.beheer, wie), { verzoekId: randomUUID(), traceparent: undefined }, variabelen);
    } else if (naam.endsWith('Uitdraai')) {
      await proef.alsPersoon(wie, portaal).document(tekst, variabelen);
    } else {
      expect((await proef.alsPersoon(wie, portaal).antwoord(tekst, variabelen)).errors).toBeUndefined();
    }
    const scherf = await eigenScherf(casusId);
    if (plannen.flatMap(gelezen).some((relatie) => scherfVan(relatie) === scherf)) gelezenThuis += 1;
    const elders = plannen.flatMap(gelezen).filter((relatie) => (scherfVan(relatie) ?? scherf) !== scherf).map((relatie) => relatie.replace(/__scherf_\d+$/, ''));
    expect(plannen.length).toBeGreaterThan(0);
    expect({ naam, elders: [...new Set(elders)].sort() }).toEqual({ naam, elders: VAN_EEN_MENS[naam] ?? [] });
  });

  test('en die vragen lazen daar ook werkelijk', () => {
    expect(gelezenThuis).toBeGreaterThan(vragen.length * 0.9);
  });
});
