import type { Verbinding } from './kijker.js';
import { TERMIJN_MAANDEN } from './zegel.js';

interface Maand {
  regels: number;
  gezegeld: number;
  eerste: string;
  laatste: string;
  heel: boolean;
  vrij: boolean;
}

interface Vernietigdelen {
  readonly verzoekId: string;
  /** Keeps outside the database that this month went. */
  readonly bewaar: () => void;
}

const TELLING = `
  select (select count(*)::int from log.toegang where op >= $1::timestamptz and op < $2::timestamptz) as regels,
    (select count(*)::int from log.zegel where op >= $1::timestamptz and op < $2::timestamptz) as gezegeld,
    (select min(op)::text from log.toegang where op >= $1::timestamptz and op < $2::timestamptz) as eerste,
    (select max(op)::text from log.toegang where op >= $1::timestamptz and op < $2::timestamptz) as laatste,
    to_regclass('log.toegang_' || $3) is not null and to_regclass('log.zegel_' || $3) is not null
      and not exists (select 1 from log.toegang_overig where op >= $1::timestamptz and op < $2::timestamptz) as heel,
    $2::timestamptz <= now() - make_interval(months => $4) as vrij`;

// The chain is in the order of transactions: around midnight lines of two months go through each other, so what goes may be several runs.
const REEKSEN = `
  with grens as (select min(volgnummer) as van, max(volgnummer) as tot from log.zegel where op >= $1::timestamptz and op < $2::timestamptz),
  keten as (select z.volgnummer, z.vorige, z.hash, z.op >= $1::timestamptz and z.op < $2::timestamptz as weg, row_number() over (order by z.volgnummer) as plek
    from log.zegel z, grens where z.volgnummer between grens.van and grens.tot),
  reeks as (select *, plek - row_number() over (partition by weg order by volgnummer) as groep from keten)
  select (array_agg(vorige order by volgnummer))[1] as vorige, (array_agg(hash order by volgnummer desc))[1] as laatste from reeks where weg group by groep order by min(volgnummer)`;

/**
 * Destroys one month of the access log at the end of its term, as the owner of the database: the two tables of that month go as a whole,
 * a declaration stays, and that it was done is a line of the log itself. Answers how many lines went. Check the chain first.
 * Errors: with a sentence for the operator when it may not or cannot.
 */
export async function vernietigMaand(verbinding: Verbinding, maand: string, { verzoekId, bewaar }: Vernietigdelen): Promise<number> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(maand)) throw new Error(`Geen maand: ${maand}. Schrijf jjjj-mm.`);
  const van = new Date(`${maand}-01T00:00:00Z`);
  const tot = new Date(Date.UTC(van.getUTCFullYear(), van.getUTCMonth() + 1, 1));
  const grens = [van.toISOString(), tot.toISOString()];
  const tabel = maand.replace('-', '_');
  await verbinding.vraag('begin');
  try {
    const [telling] = await verbinding.vraag<Maand>(TELLING, [...grens, tabel, TERMIJN_MAANDEN]);
    if (!telling?.vrij) throw new Error(`${maand} moet nog bewaard worden: de termijn is ${String(TERMIJN_MAANDEN / 12)} jaar.`);
    if (!telling.heel) throw new Error(`${maand} staat niet in een tabel van zichzelf.`);
    if (telling.regels === 0 || telling.regels !== telling.gezegeld) throw new Error(`${maand}: ${telling.regels} regels en ${telling.gezegeld} zegels.`);
    const reeksen = await verbinding.vraag<{ vorige: string; laatste: string }>(REEKSEN, grens);
    await verbinding.vraag(`insert into log.vernietigd (maand, regels, eerste, laatste, reeksen) values ($1, $2, $3, $4, $5)`, [`${maand}-01`, telling.regels, telling.eerste, telling.laatste, JSON.stringify(reeksen)]);
    await verbinding.vraag(`insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) values ('', $1, 'ALGEMEEN', 'D', 'GESLAAGD', $2)`, [`LOGMAAND_VERNIETIGD ${maand}`, verzoekId]);
    for (const soort of ['toegang', 'zegel']) {
      await verbinding.vraag(`alter table log.${soort} detach partition log.${soort}_${tabel}`);
      await verbinding.vraag(`drop table log.${soort}_${tabel}`);
    }
    bewaar();
    await verbinding.vraag('commit');
    return telling.regels;
  } catch (fout) {
    await verbinding.vraag('rollback');
    throw fout;
  }
}
