import { randomUUID } from 'node:crypto';
import type { Portaal } from '@bv/beleid';
import { gedeeldCluster, haalSjabloon, metVerbinding, nieuweDatabase, verwijderDatabase } from '@bv/lokaal';
import { type ExecutionResult, graphql, type GraphQLSchema, OperationTypeNode, parse, subscribe } from 'graphql';
import { Client, type Pool } from 'pg';
import { DataSource } from 'typeorm';
import { maakPools, type Pools, rolwachtwoord, sluitPools } from '../platform/database.js';
import { laadDemo, laadMensen } from '../demo/demo-laden.js';
import { maakSchema } from '../schema.js';
import type { Context } from '../zicht/context.js';
import { contractVan } from '../zicht/contract.js';
import { gebruikCorvnummers } from '../slices/corvpoort.js';
import { gebruikSleutels, Sleutelbos } from '../zicht/sleutelbos.js';
import { alleTabellen } from '../zicht/tabel.js';
import { migreer } from '../wand.js';
import { Persoon, type Wie } from './persoon.js';
import { type Casusopzet, type Proefcasus, maakCasus } from './proefcasus.js';
import { partijId, type Proefpersoon } from './proefmensen.js';

export const GEHEIM = 'geheim';
gebruikSleutels(new Sleutelbos([{ id: '0', geheim: GEHEIM }]));
gebruikCorvnummers({ eigen: '0'.repeat(19) + '1', raad: '0'.repeat(19) + '2' });
export const DEMOZAAD = 'proef';
export const proefwachtwoord = (rol: string): string => rolwachtwoord(GEHEIM, rol);

export interface Proefopties {
  /** With all families of the demo. */
  readonly demo?: boolean;
  /** Another database than a copy of the usual one. */
  readonly database?: Proefdatabase;
}

export interface Proefdatabase {
  readonly url: string;
  readonly verwijder: () => Promise<void>;
}

/** A gateway without HTTP on a real PostgreSQL: the schema, the wall, the people, and questions as one of them. */
export interface Proefopstelling {
  /** Asks in this portal, on its contract; `volledig` asks on the whole schema, past that second door. */
  readonly alsPersoon: (naam: Proefpersoon, portaal: Portaal, opties?: { volledig?: boolean }) => Persoon;
  /** A casus as it could stand after earlier work, put there by the owner of the tables. */
  readonly maakCasus: (opzet?: Casusopzet) => Promise<Proefcasus>;
  /** The owner of the tables: for setting up and for looking behind the wall. */
  readonly beheer: Client;
  /** The role of the machinery: outbox, sessions, sealing the log. */
  readonly proces: Pool;
  /** Connections under each login role of the wall. */
  readonly pools: Pools;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** With and without the families of the demo: made once in the cluster of this test run, copied for every test file. What the wall should be takes each file a second to work out, and is not needed for it. */
const haalProefsjabloon = (demo: boolean): Promise<string> =>
  haalSjabloon(gedeeldCluster(), demo ? 'sjabloon_demo' : 'sjabloon', async (url) => {
    await migreer(url, proefwachtwoord);
    await metVerbinding(url, (client) => (demo ? laadDemo(client, { zaad: DEMOZAAD }) : laadMensen(client)));
  });

/** For a test that migrates a database of its own: roles belong to the cluster, and two that make them at the same time are in each other's way. */
export async function wachtOpRollen(): Promise<void> {
  await haalProefsjabloon(false);
}

async function nieuweProefdatabase(demo: boolean): Promise<Proefdatabase> {
  const cluster = gedeeldCluster();
  const sjabloon = await haalProefsjabloon(demo);
  const naam = `proef_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  return { url: await nieuweDatabase(cluster, naam, sjabloon), verwijder: () => verwijderDatabase(cluster, naam) };
}

const schrijfbron = (url: string): DataSource => {
  const adres = new URL(url);
  adres.username = 'bv_schrijver';
  adres.password = rolwachtwoord(GEHEIM, 'bv_schrijver');
  return new DataSource({ type: 'postgres', url: adres.href, entities: alleTabellen().map((tabel) => tabel.klasse), poolSize: 6 });
};

const zonderInlog = (url: string): URL => {
  const adres = new URL(url);
  adres.username = '';
  adres.password = '';
  return adres;
};

let volledig: GraphQLSchema | undefined;
const contracten = new Map<Portaal, GraphQLSchema>();

function schemaVoor(portaal: Portaal, heel: boolean): GraphQLSchema {
  volledig ??= maakSchema();
  if (heel) return volledig;
  const contract = contracten.get(portaal) ?? contractVan(volledig, portaal);
  contracten.set(portaal, contract);
  return contract;
}

/** Call once per test file, in `beforeAll`; each file has a database of its own. */
export async function maakProefopstelling({ demo = false, database }: Proefopties = {}): Promise<Proefopstelling> {
  const { url, verwijder } = database ?? (await nieuweProefdatabase(demo));
  const pools = maakPools({ database: zonderInlog(url), geheim: GEHEIM });
  const schrijver = await schrijfbron(url).initialize();
  const beheer = new Client({ connectionString: url });
  await beheer.connect();

  const vraag = async (wie: Wie, source: string, variableValues: Record<string, unknown>): Promise<ExecutionResult | AsyncGenerator<ExecutionResult>> => {
    const contextValue: Context = {
      kijker: { persoonId: partijId(wie.naam), portaal: wie.portaal, operatie: wie.operatie, doel: wie.doel, verzoekId: randomUUID() },
      sessieEindigt: new Date(Date.now() + 3_600_000),
      portalen: wie.portalen,
      lezer: pools.lezer,
      schrijver,
      toezicht: pools.toezicht,
      sturing: pools.sturing,
      meekijker: pools.meekijker,
      ...(wie.geefUit ? { uitgifte: { geefUit: wie.geefUit } } : {}),
      berichten: wie.berichten,
    };
    const schema = schemaVoor(wie.portaal, wie.volledig);
    if (wie.soort !== OperationTypeNode.SUBSCRIPTION) return await graphql({ schema, source, variableValues, contextValue });
    return await subscribe({ schema, document: parse(source), variableValues, contextValue });
  };

  return {
    alsPersoon: (naam, portaal, opties = {}) => new Persoon(naam, portaal, opties.volledig ?? false, vraag),
    maakCasus: (opzet = {}) => maakCasus(beheer, opzet),
    beheer,
    proces: pools.proces,
    pools,
    url,
    stop: async () => {
      await Promise.all([sluitPools(pools), schrijver.destroy(), beheer.end()]);
      await verwijder();
    },
  };
}
