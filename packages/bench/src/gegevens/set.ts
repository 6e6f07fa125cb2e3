import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { metVerbinding, nieuweDatabase, startPostgres, urlVan, verwijderDatabase, type Postgres } from '@bv/lokaal';
import { BENCHMAP, doorgegeven, WORTEL } from '../environment.js';
import { vermenigvuldig } from './vermenigvuldig.js';

export interface Datacluster {
  readonly postgres: Postgres;
  /** Root secret of the bench's own product; the passwords of the database roles follow from it. */
  readonly geheim: string;
}

/** The bench's own PostgreSQL, without disk syncs: they would cost every server the same and hide what we measure. */
export const openCluster = async (): Promise<Datacluster> => {
  mkdirSync(BENCHMAP, { recursive: true });
  const bestand = join(BENCHMAP, 'geheim');
  if (!existsSync(bestand)) writeFileSync(bestand, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return { postgres: await startPostgres({ datamap: join(BENCHMAP, 'postgres'), tijdelijk: true }), geheim: readFileSync(bestand, 'utf8') };
};

export const zonderWachtwoord = (url: string): string => {
  const kaal = new URL(url);
  kaal.username = '';
  kaal.password = '';
  return kaal.href;
};

/** Runs a command of the built gateway on this database. Errors: when it fails. */
export const draaiOpdracht = (naam: string, url: string, geheim: string): void => {
  const { status } = spawnSync(process.execPath, [join(WORTEL, 'services/gateway/dist/opdrachtregel', `${naam}.js`)], {
    env: { ...doorgegeven(), BV_BEHEER_URL: url, BV_DATABASE: zonderWachtwoord(url), BV_GEHEIM: geheim },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`${naam} is mislukt (code ${String(status)})`);
};

const KLAAR = 'bench: gevuld';

const isGevuld = (postgres: Postgres, naam: string): Promise<boolean> =>
  metVerbinding(postgres.beheerUrl, async (client) => {
    const { rows } = await client.query<{ uitleg: string | null }>(`select shobj_description(oid, 'pg_database') as uitleg from pg_database where datname = $1`, [naam]);
    return rows[0]?.uitleg === KLAAR;
  });

/** A set of this many casussen, migrated to the wall of this build; made once and kept. Gives its owner's address. */
export const haalSet = async ({ postgres, geheim }: Datacluster, aantal: number, meld: (tekst: string) => void): Promise<string> => {
  const naam = `bench_${String(aantal)}`;
  if (await isGevuld(postgres, naam)) {
    const url = urlVan(postgres.beheerUrl, naam);
    draaiOpdracht('migreer', url, geheim);
    return url;
  }
  await verwijderDatabase(postgres.beheerUrl, naam);
  const url = await nieuweDatabase(postgres.beheerUrl, naam);
  for (const opdracht of ['migreer', 'laad-demo']) draaiOpdracht(opdracht, url, geheim);
  await metVerbinding(url, async (client) => {
    await vermenigvuldig(client, aantal, meld);
    await client.query(`comment on database ${naam} is '${KLAAR}'`);
  });
  return url;
};
