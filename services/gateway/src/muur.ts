import type { Portaal } from '@bv/beleid';
import { Doel } from '@bv/begrippen';
import { DataSource } from 'typeorm';
import type { Environment } from './environment.js';
import type { Aanmeldgebeurtenis } from './platform/aanmelden.js';
import { type Pools, rolnaam, rolwachtwoord, tlsVan } from './platform/database.js';
import type { Luisteraar } from './platform/luisteren.js';
import type { Leesbron } from './platform/replica.js';
import { eerste, type Kortpad } from './platform/kortpad.js';
import { volgPool } from './platform/sporen.js';
import type { Afwijzing, Verzoekcontext } from './platform/voordeur.js';
import { leesplannen, schrijfplannen } from './plannen.js';
import { maakSchema } from './schema.js';
import type { Context } from './zicht/context.js';
import { contractVan } from './zicht/contract.js';
import { isDoel } from './zicht/doel.js';
import { maakLeespad } from './zicht/leespad/leespad.js';
import { maakSchrijfpad } from './zicht/schrijfpad/schrijfpad.js';
import { alleTabellen } from './zicht/tabel.js';
import { metSpoor } from './zicht/verwerking.js';
import { schrijfAanmelding, schrijfAfwijzing } from './zicht/toegangslog.js';
import { verwachteHash } from './wand.js';

export interface Muur {
  readonly schema: ReturnType<typeof maakSchema>;
  readonly contractVan: (portaal: string) => ReturnType<typeof maakSchema>;
  /** Whether the database holds the wall that this build was made with. */
  readonly muurKlopt: () => Promise<boolean>;
  readonly verantwoord: (gebeurtenis: Aanmeldgebeurtenis, persoonId: string | undefined, verzoekId: string) => Promise<void>;
  readonly verantwoordAfwijzing: (afwijzing: Afwijzing) => Promise<void>;
  readonly kortpad: Kortpad;
  readonly maakContext: (verzoek: Verzoekcontext) => Context;
  readonly stop: () => Promise<void>;
}

interface Muurdelen {
  readonly omgeving: Pick<Environment, 'database' | 'geheim' | 'bewijs' | 'ldv' | 'sporen'>;
  readonly pools: Pools;
  readonly luisteraar: Luisteraar;
  /** Where what counts over families together is read. */
  readonly telbron: Leesbron;
}

function schrijfbron({ database, geheim, bewijs }: Pick<Environment, 'database' | 'geheim' | 'bewijs'>): DataSource {
  return new DataSource({
    type: 'postgres',
    host: database.hostname,
    port: Number(database.port || '5432'),
    database: decodeURIComponent(database.pathname.slice(1)),
    username: rolnaam('schrijver'),
    password: rolwachtwoord(geheim, rolnaam('schrijver')),
    applicationName: 'bv-gateway',
    entities: alleTabellen().map((tabel) => tabel.klasse),
    poolSize: 6,
    ...tlsVan({ database, bewijs }),
    extra: { statement_timeout: 10_000, connectionTimeoutMillis: 3000, idle_in_transaction_session_timeout: 15_000 },
  });
}

/** The schema and what its resolvers work with: the connections under the roles of the wall, and who looks. */
export async function maakMuur({ omgeving, pools, luisteraar, telbron }: Muurdelen): Promise<Muur> {
  const schema = maakSchema();
  const schrijver = await schrijfbron(omgeving).initialize();
  // TypeORM keeps a pool of its own.
  if (omgeving.sporen) volgPool((schrijver.driver as unknown as { readonly master: Parameters<typeof volgPool>[0] }).master, 'schrijver');
  const merk = (verzoekId: string, traceparent: string | undefined): string => (omgeving.ldv ? metSpoor(verzoekId, traceparent) : verzoekId);
  const contracten = new Map<string, ReturnType<typeof maakSchema>>();

  return {
    schema,
    contractVan: (portaal) => {
      const contract = contracten.get(portaal) ?? contractVan(schema, portaal as Portaal);
      contracten.set(portaal, contract);
      return contract;
    },
    muurKlopt: async () => {
      const { rows } = await pools.proces.query<{ hash: string }>('select hash from wand.versie');
      return rows[0]?.hash === verwachteHash();
    },
    verantwoord: (gebeurtenis, persoonId, verzoekId) => schrijfAanmelding(pools.proces, gebeurtenis, persoonId, verzoekId),
    verantwoordAfwijzing: (afwijzing) => schrijfAfwijzing(pools.proces, afwijzing),
    kortpad: eerste([maakLeespad(schema, pools.lezer, leesplannen(), merk), maakSchrijfpad(schema, pools.schrijver, schrijfplannen(), merk)]),
    maakContext: ({ sessie, portaal, operatie, verzoekId, traceparent }) => ({
      kijker: { persoonId: sessie.persoonId, portaal, operatie: operatie.naam, doel: isDoel(operatie.doel) ? operatie.doel : Doel.ALGEMEEN, verzoekId: merk(verzoekId, traceparent) },
      sessieEindigt: sessie.eindigt,
      portalen: sessie.portalen,
      lezer: pools.lezer,
      schrijver,
      toezicht: pools.toezicht,
      sturing: telbron,
      meekijker: pools.meekijker,
      berichten: (partijIds) => luisteraar.berichten(partijIds),
    }),
    stop: () => schrijver.destroy(),
  };
}
