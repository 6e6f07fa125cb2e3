import type { Client } from 'pg';

const PERSOON = `select id from algemeen.partij where sub = $1 and soort = 'PERSOON'`;

// One statement: no session ends without a line that says so. Who did it is the operator, who is nobody in the log.
const EINDE = `
  with weg as (delete from proces.sessie where $1::uuid is null or persoon_id = $1 returning 1),
  regel as (insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id)
            values ('', 'SESSIES_BEEINDIGD ' || coalesce($1::text, 'ALLE'), 'TOEZICHT', 'L', 'GESLAAGD', $2) returning 1)
  select (select count(*) from weg)::int as aantal, (select count(*) from regel)::int as regels`;

/** Ends every session of the person with this account (null: of everybody) and answers how many there were. Undefined: there is no such person. */
export async function beeindigSessies(client: Client, account: string | null, verzoekId: string): Promise<number | undefined> {
  const persoonId = account === null ? null : (await client.query<{ id: string }>(PERSOON, [account])).rows[0]?.id;
  if (persoonId === undefined) return undefined;
  const { rows } = await client.query<{ aantal: number }>(EINDE, [persoonId, verzoekId]);
  return rows[0]?.aantal ?? 0;
}
