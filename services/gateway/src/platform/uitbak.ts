import type { Pool } from 'pg';
import { vraag } from './database.js';
import { isVerbindingsfout } from './databasefout.js';
import type { Aanvraagfout } from './fout.js';
import { foutvelden, type Log } from './log.js';
import type { Luisteraar } from './luisteren.js';

// One statement, so one transaction: delivered and ticked off, or neither. The message bears the id of the outbox row, so that a
// row that is taken twice is delivered once. `skip locked` lets several gateways share the work.
const LEVER = `
  with werk as (
    select id, partij_id, soort, casus_id, handeling_id, gemaakt_op from proces.uitbak
     where verwerkt_op is null order by gemaakt_op, id limit 100 for update skip locked),
  nieuw as (
    insert into proces.bericht (id, partij_id, soort, casus_id, handeling_id, op)
    select id, partij_id, soort, casus_id, handeling_id, gemaakt_op from werk
    on conflict (id) do nothing returning id, partij_id),
  klaar as (update proces.uitbak u set verwerkt_op = now() from werk where u.id = werk.id returning u.id),
  sein as (select pg_notify('bv_bericht', json_build_object('partijId', partij_id, 'berichtId', id)::text) from nieuw)
  select (select count(*) from klaar)::int as aantal, (select count(*) from sein)::int as seinen`;

const POLS_MS = 5000;

/** Delivers what is waiting; answers how many rows were handled. */
export const leverUit = async (pool: Pool): Promise<number> => {
  const [uitkomst] = await vraag<{ aantal: number }>(pool, { text: LEVER });
  return uitkomst?.aantal ?? 0;
};

/** Empties the outbox: woken by a notification, and every five seconds for what was missed. */
export const startUitbak = (pool: Pool, luisteraar: Pick<Luisteraar, 'opUitbak'>, log: Log): { readonly stop: () => Promise<void> } => {
  let bezig: Promise<void> | undefined;
  let nogEens = false;
  let gestopt = false;

  const loop = async (): Promise<void> => {
    // A notification may come while the last round is running: then there is one more.
    for (let aantal = 1; aantal > 0 || nogEens; ) {
      nogEens = false;
      aantal = gestopt ? 0 : await leverUit(pool);
    }
  };

  const wek = (): void => {
    if (gestopt) return;
    if (bezig !== undefined) {
      nogEens = true;
      return;
    }
    bezig = loop()
      .catch((fout: unknown) => {
        const weg = isVerbindingsfout(fout) || (fout as Aanvraagfout).code === 'DATABASE_NIET_BEREIKBAAR';
        if (!weg) log.fout('uitbak', foutvelden(fout));
      })
      .finally(() => {
        bezig = undefined;
      });
  };

  luisteraar.opUitbak(wek);
  const pols = setInterval(wek, POLS_MS);
  wek();
  return {
    stop: async () => {
      gestopt = true;
      clearInterval(pols);
      await bezig;
    },
  };
};
