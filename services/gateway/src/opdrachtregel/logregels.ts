import type { Client } from 'pg';
import type { Nenregel } from '../zicht/nen7513.js';

export interface Logkeuze {
  readonly casus: string | null;
  readonly van: string | null;
  readonly tot: string | null;
  /** The last so many. */
  readonly aantal: string | null;
}

type Logregel = Nenregel & { readonly volgnummer: string };

const TEGELIJK = 5000;

// Of a destroyed casus the certificate still knows the number: its log stays for its own term.
const WAAR = `($1::text is null or coalesce(c.nummer, v.casusnummer) = $1) and ($2::timestamptz is null or l.op >= $2) and ($3::timestamptz is null or l.op < $3)`;
const VAN = `log.toegang l left join gegevens.casus c on c.id = l.casus_id left join log.vernietigingsverklaring v on v.casus_id = l.casus_id and v.soort = 'CASUS'`;

/** Lines of the access log, oldest first and a batch at a time: the log may be longer than memory. As the owner of the database. */
export async function* leesLogregels(client: Client, { casus, van, tot, aantal }: Logkeuze): AsyncGenerator<Logregel> {
  const vanaf = aantal === null ? [] : (await client.query<{ volgnummer: string }>(`select l.volgnummer from ${VAN} where ${WAAR} order by l.volgnummer desc offset greatest($4::int - 1, 0) limit 1`, [casus, van, tot, aantal])).rows;
  for (let na = vanaf[0] ? BigInt(vanaf[0].volgnummer) - 1n : 0n; ; ) {
    const { rows } = await client.query<Logregel>(
      `select l.*, coalesce(c.nummer, v.casusnummer) as casusnummer, p.naam, p.sub, a.naam as als_naam
       from ${VAN} left join algemeen.partij p on p.id = l.persoon_id left join algemeen.partij a on a.id = l.als_id
       where ${WAAR} and l.volgnummer > $4 order by l.volgnummer limit ${TEGELIJK}`,
      [casus, van, tot, String(na)],
    );
    yield* rows;
    const laatste = rows.at(-1);
    if (!laatste || rows.length < TEGELIJK) return;
    na = BigInt(laatste.volgnummer);
  }
}

/** An export by the operator, who is no person of the product. */
export async function noteerUitvoer(client: Client, verzoekId: string): Promise<void> {
  await client.query(`insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) values ('', 'LOGBOEK_UITVOER', 'TOEZICHT', 'E', 'GESLAAGD', $1)`, [verzoekId]);
}
