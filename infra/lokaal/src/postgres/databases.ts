import { Client } from 'pg';

/** One connection for one piece of work. */
export const metVerbinding = async <T>(url: string, werk: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await werk(client);
  } finally {
    await client.end();
  }
};

const veilig = (naam: string): string => {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(naam)) throw new Error(`Geen naam voor een database: ${naam}`);
  return naam;
};

/** The same address with another database. */
export const urlVan = (beheerUrl: string, naam: string): string => {
  const url = new URL(beheerUrl);
  url.pathname = `/${veilig(naam)}`;
  return url.href;
};

const bestaat = async (client: Client, naam: string): Promise<boolean> =>
  (await client.query('select 1 from pg_database where datname = $1', [naam])).rowCount === 1;

/** Makes a database, as a copy of `sjabloon` when that is given. Gives its address. */
export const nieuweDatabase = async (beheerUrl: string, naam: string, sjabloon = 'template1'): Promise<string> => {
  await metVerbinding(beheerUrl, (client) => client.query(`create database ${veilig(naam)} template ${veilig(sjabloon)}`));
  return urlVan(beheerUrl, naam);
};

export const haalDatabase = async (beheerUrl: string, naam: string): Promise<string> => {
  const isEr = await metVerbinding(beheerUrl, (client) => bestaat(client, naam));
  return isEr ? urlVan(beheerUrl, naam) : nieuweDatabase(beheerUrl, naam);
};

const SLOT = 20_260_002;

/** Makes and fills a template once, also when several processes ask at the same time. Gives its name. */
export const haalSjabloon = async (beheerUrl: string, naam: string, vul: (url: string) => Promise<void>): Promise<string> =>
  metVerbinding(beheerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [SLOT]);
    if (await bestaat(client, naam)) return naam;
    const inAanbouw = `${veilig(naam)}_in_aanbouw`;
    await client.query(`drop database if exists ${inAanbouw} with (force)`);
    await client.query(`create database ${inAanbouw}`);
    await vul(urlVan(beheerUrl, inAanbouw));
    await client.query(`alter database ${inAanbouw} rename to ${naam}`);
    return naam;
  });

export const verwijderDatabase = async (beheerUrl: string, naam: string): Promise<void> => {
  await metVerbinding(beheerUrl, (client) => client.query(`drop database if exists ${veilig(naam)} with (force)`));
};
