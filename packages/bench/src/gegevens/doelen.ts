import { createHash } from 'node:crypto';
import { metVerbinding } from '@bv/lokaal';

/** A worker with a session, and what this worker asks in the measurement. */
export interface Doel {
  readonly cookie: string;
  readonly persoonId: string;
  /** The busy dossiers of this worker: what the dossier operation is measured on. */
  readonly druk: readonly string[];
  /** One of every other kind: ordinary, handed over, ended; for the comparison. */
  readonly overig: readonly string[];
  /** A surname that occurs once in this caseload. */
  readonly naam: string;
}

const WERKERS = 400;

const tekenVan = (sub: string): string => createHash('sha256').update(`bench ${sub}`).digest('base64url');

interface Rij {
  readonly persoonId: string;
  readonly sub: string;
  readonly druk: string[];
  readonly overig: string[];
  readonly naam: string | null;
}

/** The same number of workers at every size, evenly spread; each gets a session that outlives the run. */
export const maakDoelen = (url: string): Promise<Doel[]> =>
  metVerbinding(url, async (client) => {
    const { rows: alle } = await client.query<{ n: number }>(`select count(*)::int as n from algemeen.partij where sub like 'werker-%'`);
    const stap = Math.max(1, Math.floor((alle[0]?.n ?? 0) / WERKERS));
    const { rows } = await client.query<Rij>(
      `with wie as materialized (select id, sub from algemeen.partij where sub like 'werker-%' and substr(sub, 8)::int % $1 = 0),
        zaken as materialized (select w.id as persoon, bench.id(k.voor, k.sjabloon) as casus_id, k.ronde, k.achternaam
          from wie w join bench.casus k on w.id in (k.werker_a, k.werker_b))
       select w.id as "persoonId", w.sub,
         array(select z.casus_id from zaken z where z.persoon = w.id and z.ronde < 5 order by z.casus_id) as druk,
         array(select distinct on (g) z.casus_id from zaken z, lateral (select case when z.ronde < 20 then 1 when z.ronde < 25 then 2 else 3 end as g) s
           where z.persoon = w.id and z.ronde >= 5 order by g, z.casus_id) as overig,
         (select z.achternaam from zaken z where z.persoon = w.id and z.ronde < 20 order by z.casus_id limit 1) as naam
       from wie w order by w.id limit $2`,
      [stap, WERKERS],
    );
    await client.query(
      `insert into proces.sessie (id_hash, persoon_id, sub, laatst_gezien, eindigt_op)
       select decode(h, 'hex'), p, s, now() + interval '1 day', now() + interval '10 hours' from unnest($1::text[], $2::uuid[], $3::text[]) as x(h, p, s)
       on conflict (id_hash) do update set laatst_gezien = excluded.laatst_gezien, eindigt_op = excluded.eindigt_op`,
      [rows.map(({ sub }) => createHash('sha256').update(tekenVan(sub)).digest('hex')), rows.map(({ persoonId }) => persoonId), rows.map(({ sub }) => sub)],
    );
    return rows.map(({ sub, persoonId, druk, overig, naam }) => ({ cookie: `__Host-bv-sessie=${tekenVan(sub)}`, persoonId, druk, overig, naam: naam ?? '' }));
  });
