import { Pool } from 'undici';
import { KOPPEN } from './koppen.js';
import type { Verzoek } from './operaties.js';

/** A burst of load on one server. */
export interface Opdracht {
  readonly poort: number;
  readonly verzoeken: readonly Verzoek[];
  readonly gelijktijdig: number;
  readonly ms: number;
  /** Stop after this many requests, if that is sooner. */
  readonly aantal?: number;
}

/** How it went; times in milliseconds. */
export interface Uitslag {
  readonly aantal: number;
  readonly ms: number;
  readonly p50: number;
  readonly p99: number;
  readonly fouten: number;
  /** How many of the given requests were used up. */
  readonly gebruikt: number;
}

const kwantiel = (gesorteerd: Float64Array, deel: number): number => gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * deel))] ?? 0;

const pools = new Map<number, Pool>();

/** Connections stay open between bursts, as those of a browser do. */
const poolVoor = (poort: number): Pool => {
  const pool = pools.get(poort) ?? new Pool(`http://127.0.0.1:${String(poort)}`, { connections: 64, pipelining: 1 });
  pools.set(poort, pool);
  return pool;
};

const belast = async ({ poort, verzoeken, gelijktijdig, ms, aantal = Infinity }: Opdracht): Promise<Uitslag> => {
  const pool = poolVoor(poort);
  const tijden: number[] = [];
  let fouten = 0;
  let volgende = 0;
  const begin = performance.now();
  const tot = begin + ms;
  const werk = async (): Promise<void> => {
    while (performance.now() < tot && volgende < aantal) {
      const verzoek = verzoeken[volgende++ % verzoeken.length];
      if (verzoek === undefined) return;
      const start = performance.now();
      const { statusCode, body } = await pool.request({ path: '/graphql', method: 'POST', headers: { ...KOPPEN, cookie: verzoek.cookie }, body: verzoek.lichaam });
      const tekst = await body.text();
      tijden.push(performance.now() - start);
      if (statusCode !== 200 || !tekst.startsWith('{"data"')) fouten += 1;
    }
  };
  await Promise.all(Array.from({ length: gelijktijdig }, werk));
  const duur = performance.now() - begin;
  const gesorteerd = Float64Array.from(tijden).sort();
  return { aantal: tijden.length, ms: duur, p50: kwantiel(gesorteerd, 0.5), p99: kwantiel(gesorteerd, 0.99), fouten, gebruikt: volgende };
};

process.on('message', (opdracht: Opdracht) => {
  belast(opdracht).then(
    (uitslag) => process.send?.(uitslag),
    (fout: unknown) => {
      console.error(fout);
      process.exit(1);
    },
  );
});
