import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { appendFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pauze } from 'node:timers/promises';
import { metBeheer, type Product, uitDatabase } from '@bv/muur';
import { type Bevinding, onderVerkeer } from './onder-verkeer.js';
import { terugNa, wachtTot } from './terug.js';

/** Takes away all room; what it answers gives it back. */
type Vul = () => Promise<() => Promise<void>>;

export interface Schijf {
  readonly map: string;
  readonly vul: Vul;
  readonly weg: () => void;
}

/** A disk of its own, small enough to fill. Undefined where this machine lets nobody mount one. */
export function maakSchijf(megabytes: number): Schijf | undefined {
  const map = mkdtempSync(join(tmpdir(), 'bv-schijf-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m,mode=755`, 'tmpfs', map], { stdio: 'ignore' });
  } catch {
    rmSync(map, { recursive: true });
    return undefined;
  }
  const ballast = join(map, 'ballast');
  return {
    map,
    vul: async () => {
      // Until it fails: to the last page.
      for (const maat of [1 << 24, 1 << 20, 1 << 12]) {
        try {
          for (;;) await appendFile(ballast, Buffer.alloc(maat));
        } catch (fout) {
          if ((fout as NodeJS.ErrnoException).code !== 'ENOSPC') throw fout;
        }
      }
      return () => rm(ballast);
    },
    weg: () => {
      execFileSync('umount', [map]);
      rmSync(map, { recursive: true });
    },
  };
}

const WEIGER = `create function public.vol() returns trigger language plpgsql as $$ begin raise exception using errcode = 'disk_full'; end $$;
  create trigger vol before insert on log.toegang for each row execute function public.vol()`;

/** Without a disk of its own: PostgreSQL says of each log line what it says when there is no room. Proves what the gateway does, not what PostgreSQL does. */
export const zonderSchijf =
  (product: Product): Vul =>
  async () => {
    await uitDatabase(product, WEIGER);
    return async () => {
      await uitDatabase(product, 'drop function public.vol cascade');
    };
  };

type Uitslag = Bevinding<number>;

const LOG_VOL_BINNEN_MS = 240_000;
/** Who hears nothing for so long asks anew: the line may lead to a server that is dying. */
const ANTWOORD_MS = 5000;
const EINDE_UITVOER = 3000;
const KIJK_MS = 100;
/** A replica that is gone and for which everything is kept: else PostgreSQL uses an old file of its log again, and is never out of room. */
const BEWAAR_LOG = "select pg_create_physical_replication_slot('storing', true)";
const VUL_LOG = "select count(pg_logical_emit_message(true, 'storing', repeat('x', 4000000))) from generate_series(1, 8)";

/** Until PostgreSQL has stopped for want of room for its own log and people hear so. When it dies it gives back the file it was writing, and could start with that: the disk is filled again. */
async function vulLog(product: Product, vul: Vul, isGehoord: () => boolean): Promise<void> {
  const afloop = new Map<string, number>();
  const schrijf = (): Promise<string> => uitDatabase(product, VUL_LOG).then(() => 'gelukt', (fout: unknown) => String(fout));
  const einde = performance.now() + LOG_VOL_BINNEN_MS;
  while (!isGehoord()) {
    if (performance.now() > einde) throw new Error(`Niemand hoort dat er geen ruimte is voor het log. ${JSON.stringify([...afloop])}\n${product.uitvoer().slice(-EINDE_UITVOER)}`);
    const hoe = await Promise.race([schrijf(), pauze(ANTWOORD_MS, 'geen antwoord')]);
    afloop.set(hoe, (afloop.get(hoe) ?? 0) + 1);
    if (hoe !== 'gelukt') await vul().then(() => pauze(KIJK_MS));
  }
}

/** The disk is full to the last page, first for what is written and with `ookLog` then for PostgreSQL itself, until everybody was told so; and then has room again. */
export const volleSchijf = (product: Product, { vul, ookLog }: { readonly vul: Vul; readonly ookLog: boolean }, schrijvers: number): Promise<Uitslag> =>
  onderVerkeer({ product, kies: () => product.adres, schrijvers }, async ({ afgewezen, laatst }) => {
    if (ookLog) await uitDatabase(product, BEWAAR_LOG);
    const maakRuimte = await vul();
    const isGehoord = (reden: string) => (): boolean => afgewezen(reden) >= 2 * schrijvers;
    try {
      await wachtTot('iemand hoort dat het niet kan', isGehoord('DATABASE_VOL'));
      if (ookLog) await vulLog(product, vul, isGehoord('DATABASE_NIET_BEREIKBAAR'));
    } finally {
      await maakRuimte();
    }
    return terugNa({ laatst });
  });

/** Somebody holds a table so long that statements are stopped and every connection of the writers is taken. */
export const bezetteTabel = (product: Product, ms: number, schrijvers: number): Promise<Uitslag> =>
  onderVerkeer({ product, kies: () => product.adres, schrijvers }, async (stand) => {
    await metBeheer(product, async (client) => {
      await client.query('begin; lock table gegevens.contactmoment, gegevens.reflectie, gegevens.veiligheidsafspraak in exclusive mode');
      await pauze(ms);
      await client.query('rollback');
    });
    return terugNa(stand);
  });

const DAG_MS = 86_400_000;
/** Loaded before everything: a clock that is right, a day ahead and a day behind in turn. */
const springendeKlok = (elkeMs: number): string =>
  `--import=data:text/javascript,${encodeURIComponent(
    `const D=Date;const s=()=>[0,1,-1][Math.floor(performance.now()/${String(elkeMs)})%3]*${String(DAG_MS)};globalThis.Date=class extends D{constructor(...a){if(a.length)super(...a);else super(D.now()+s())}static now(){return D.now()+s()}}`,
  )}`;

/** Everybody is served by a gateway of which the clock jumps to and fro. */
export async function springendeTijd(product: Product, elkeMs: number, schrijvers: number): Promise<Uitslag> {
  const gateway = await product.tweedeGateway({ NODE_OPTIONS: springendeKlok(elkeMs) });
  return onderVerkeer({ product, kies: () => gateway.adres, schrijvers }, async (stand) => {
    await pauze(4 * elkeMs);
    return terugNa(stand);
  });
}

export const maakDatamap = (map: string): string => {
  const data = join(map, 'data');
  mkdirSync(data);
  return data;
};
