import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pauze } from 'node:timers/promises';
import { type Postgres, startPostgres } from '@bv/lokaal';
import { type Gateway, leesOperatiehash, type Product, startProduct, uitDatabase } from '@bv/muur';
import { type Doorgang, maakDoorgang } from './doorgang.js';
import { maakPlekken, onderVerkeer, type Verkeersuitslag } from './onder-verkeer.js';
import { terugNa } from './terug.js';
import { stel } from './verkeer.js';

const DATABASE = 'blijvendveilig';

/** A primary that acknowledges what its replica has on disk too, and that replica. */
interface Paar {
  readonly primair: Postgres;
  readonly volger: Postgres;
  readonly weg: () => Promise<void>;
}

const opServer = (server: Postgres, database: string): { readonly beheerUrl: string } => {
  const url = new URL(server.beheerUrl);
  url.pathname = `/${database}`;
  return { beheerUrl: url.href };
};

async function maakPaar(): Promise<Paar> {
  const map = mkdtempSync(join(tmpdir(), 'bv-paar-'));
  const [een, twee] = [join(map, 'een'), join(map, 'twee')];
  // Copied while nobody runs: the same cluster twice.
  await startPostgres({ datamap: een, tijdelijk: false }).then((postgres) => postgres.stop());
  execFileSync('cp', ['-a', een, twee]);
  const seinbestand = join(twee, 'cluster/standby.signal');
  writeFileSync(seinbestand, '');
  execFileSync('chown', [`--reference=${join(twee, 'cluster')}`, seinbestand]);
  const primair = await startPostgres({ datamap: een, tijdelijk: false, extra: { wal_keep_size: '1GB', synchronous_standby_names: '*' } });
  const wachtwoord = new URL(primair.beheerUrl).password;
  const volger = await startPostgres({ datamap: twee, tijdelijk: false, extra: { primary_conninfo: `host=127.0.0.1 port=${String(primair.poort)} user=postgres password=${wachtwoord}` } });
  return {
    primair,
    volger,
    weg: async () => {
      await volger.stop();
      await primair.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

export interface Leesuitslag {
  /** Reads that did not show what was committed before them. */
  readonly oud: number;
  readonly gelezen: number;
  /** The longest that the replica took to have what was acknowledged (ms). */
  readonly achterstand: number;
  /** Whether the replica served at all. */
  readonly opVolger: boolean;
  /** While the replica stands still: what was read all the same, and in how many ms. */
  readonly stilOud: number;
  readonly stilMs: number;
}

const KEREN = 40;

/** Writes and reads at once: each read must show the write before it. */
async function leesEigen(product: Product, gateway: Gateway, { volger }: Paar): Promise<Leesuitslag> {
  const [plek] = await maakPlekken(product, () => gateway.adres, 1);
  if (!plek) throw new Error('Er is niemand om te lezen.');
  const hash = leesOperatiehash('duo', 'Cijfers');
  const leesStand = async (): Promise<string> =>
    ((await stel(plek, hash, {})).inhoud as { data?: { cijfers?: { gekekenOp?: string } } } | null)?.data?.cijfers?.gekekenOp ?? '';
  const schrijf = async (nummer: number): Promise<string> => {
    const op = new Date(Date.UTC(2031, 0, 1, 0, 0, nummer)).toISOString();
    await uitDatabase(product, 'update wand.cijferstand set gekeken_op = $1', op);
    return op;
  };
  let [oud, achterstand] = [0, 0];
  for (let nummer = 0; nummer < KEREN; nummer += 1) {
    const op = await schrijf(nummer);
    if (new Date(await leesStand()).toISOString() !== op) oud += 1;
    const begin = performance.now();
    const [stand] = await uitDatabase<{ stand: string }>(product, 'select pg_current_wal_flush_lsn()::text as stand');
    for (;;) {
      const [bij] = await uitDatabase<{ bij: boolean }>(opServer(volger, DATABASE), 'select pg_last_wal_replay_lsn() >= $1::pg_lsn as bij', stand?.stand ?? '');
      if (bij?.bij) break;
    }
    achterstand = Math.max(achterstand, performance.now() - begin);
  }
  const [bezoek] = await uitDatabase<{ n: number }>(opServer(volger, DATABASE), "select count(*)::int as n from pg_stat_activity where usename = 'bv_sturing'");
  await uitDatabase(opServer(volger, DATABASE), 'select pg_wal_replay_pause()');
  const stil = await schrijf(KEREN + 1);
  const begin = performance.now();
  const stilOud = new Date(await leesStand()).toISOString() === stil ? 0 : 1;
  const stilMs = performance.now() - begin;
  await uitDatabase(opServer(volger, DATABASE), 'select pg_wal_replay_resume()');
  return { oud, gelezen: KEREN, achterstand, opVolger: (bezoek?.n ?? 0) > 0, stilOud, stilMs };
}

/** Kills the primary under traffic, lets the replica take its place, and points the address at it: what an operator of PostgreSQL does. */
const neemOver = async (product: Product, { primair, volger }: Paar, doorgang: Doorgang, schrijvers: number): Promise<Verkeersuitslag & { readonly terugMs: number }> => {
  const { resultaat, geteld: _, ...uitslag } = await onderVerkeer({ product, kies: () => product.adres, schrijvers }, async (stand) => {
    await pauze(2000);
    process.kill(primair.pid, 'SIGKILL');
    const begin = Date.now();
    await uitDatabase({ beheerUrl: volger.beheerUrl }, 'select pg_promote()');
    doorgang.wijsNaar(volger.poort);
    return terugNa(stand, begin);
  });
  return { ...uitslag, terugMs: resultaat };
};

export interface Overgang {
  readonly lezen: Leesuitslag;
  readonly overname: Verkeersuitslag & { readonly terugMs: number };
  /** Read from what was the replica, which now is the primary. */
  readonly daarna: boolean;
}

/** The product on a primary with a streaming replica: reads its own writes on the replica, and loses nothing when the primary dies. */
export async function draaiOvergang(schrijvers: number): Promise<Overgang> {
  const paar = await maakPaar();
  const doorgang = await maakDoorgang(paar.primair.poort);
  const adres = new URL(paar.primair.beheerUrl);
  adres.port = String(doorgang.poort);
  const product = await startProduct({ DATABASE_URL: adres.href });
  try {
    const gateway = await product.tweedeGateway({ BV_REPLICA: `postgres://127.0.0.1:${String(paar.volger.poort)}/${DATABASE}` });
    const lezen = await leesEigen(product, gateway, paar);
    const overname = await neemOver(product, paar, doorgang, schrijvers);
    const daarna = await fetch(`${gateway.adres}/gereed`).then(({ ok }) => ok);
    return { lezen, overname, daarna };
  } finally {
    await product.stop();
    doorgang.stop();
    await paar.weg();
  }
}
