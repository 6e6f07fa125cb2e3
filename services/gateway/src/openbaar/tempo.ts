import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';

export interface Tempo {
  /** Whether this sender may send now; counts the attempt. */
  readonly mag: (afzender: string) => Promise<boolean>;
}

export interface Tempogrenzen {
  readonly perAfzender: number;
  readonly samen: number;
  readonly minuten: number;
}

// Both in one statement and in one order, so that two gateways never wait for each other; what is over goes with it.
const TEL = `with weg as (delete from proces.tempo where sleutel in (select o.sleutel from proces.tempo o where o.vervalt_op < now() limit 100 for update skip locked))
  insert into proces.tempo as t (sleutel, aantal, vervalt_op) select s, 1, $2 from unnest($1::bytea[]) with ordinality as u (s, plaats) order by plaats
  on conflict (sleutel) do update set aantal = t.aantal + 1 returning sleutel, aantal`;

/**
 * How often one address, and everybody together, may send in a while, over all gateways. An address is kept as a keyed hash that is another one
 * in each window: who reads the database learns no address, and not that the sender of now is that of before. Who was refused is not counted
 * again in this window, so that a flood does not reach the database. Behind a proxy every sender has the address of the proxy, and then the
 * limit for all is the one that counts. Errors: those of the database.
 */
export function maakTempo(pool: Pool, geheim: string, { perAfzender, samen, minuten }: Tempogrenzen, nu: () => number = Date.now): Tempo {
  const venster = minuten * 60_000;
  let dicht = { nummer: -1, sleutels: new Set<string>() };
  return {
    mag: async (afzender) => {
      const nummer = Math.floor(nu() / venster);
      if (dicht.nummer !== nummer) dicht = { nummer, sleutels: new Set() };
      const { sleutels } = dicht;
      const [alle, eigen] = ['samen', `van ${afzender}`].map((wie) => createHmac('sha256', geheim).update(`tempo\n${String(nummer)}\n${wie}`).digest()) as [Buffer, Buffer];
      if ([alle, eigen].some((sleutel) => sleutels.has(sleutel.toString('hex')))) return false;
      const { rows } = await pool.query<{ sleutel: Buffer; aantal: number }>(TEL, [[eigen, alle], new Date((nummer + 1) * venster)]);
      const over = rows.filter(({ sleutel, aantal }) => aantal > (sleutel.equals(alle) ? samen : perAfzender));
      for (const { sleutel } of over) sleutels.add(sleutel.toString('hex'));
      return over.length === 0;
    },
  };
}
