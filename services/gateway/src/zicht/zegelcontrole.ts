import { BEGIN, INHOUD, schakel } from './zegel.js';
import type { Verbinding } from './kijker.js';

interface Schakel {
  volgnummer: string;
  regel: string;
  vorige: string;
  hash: string;
  inhoud: string | null;
  transactie: string | null;
  /** How long before an earlier line of the chain this line says it was written, in seconds. */
  terug: number | null;
}

export interface Zegeluitslag {
  readonly gezegeld: number;
  /** One sentence per thing that is wrong, with the number of the line. */
  readonly fouten: readonly string[];
}

/** A transaction of the gateway cannot take longer: the database ends it (see `maakPools`). */
const LANGSTE_TRANSACTIE_S = 60;

const KETEN = `
  select z.volgnummer, z.regel, z.vorige, z.hash, case when l.volgnummer is not null then ${INHOUD} end as inhoud, l.transactie::text as transactie,
         extract(epoch from max(l.op) over (order by z.volgnummer) - l.op)::float8 as terug
  from log.zegel z left join log.toegang l on l.volgnummer = z.regel order by z.volgnummer`;

// Older than a minute and still not sealed, while later lines are: it was not there when those were sealed.
const OVERGESLAGEN = `
  select l.volgnummer from log.toegang l
  where l.volgnummer < (select max(regel) from log.zegel) and not exists (select 1 from log.zegel z where z.regel = l.volgnummer)
    and l.op < now() - interval '1 minute'`;

/** The chain grows in the order of transactions: what comes later with an earlier one was put there afterwards. */
function toetsSchakels(keten: readonly Schakel[]): string[] {
  const fouten: string[] = [];
  let verwacht = BEGIN;
  let hoogste = 0n;
  for (const { volgnummer, regel, vorige, hash, inhoud, transactie, terug } of keten) {
    if (vorige !== verwacht) fouten.push(`zegel ${volgnummer}: de schakel ervoor ontbreekt of is verplaatst`);
    if (inhoud === null) fouten.push(`regel ${regel}: verwijderd`);
    else if (schakel(vorige, inhoud) !== hash) fouten.push(`regel ${regel}: gewijzigd`);
    const nu = BigInt(transactie ?? 0);
    if (inhoud !== null && (nu < hoogste || (terug ?? 0) > LANGSTE_TRANSACTIE_S)) fouten.push(`regel ${regel}: later tussengevoegd`);
    if (nu > hoogste) hoogste = nu;
    verwacht = hash;
  }
  return fouten;
}

/**
 * Walks the whole chain of the access log, as the owner of the database. `buiten` are the hashes that were kept outside it, in
 * order: each must still be there, or the end was cut off.
 */
export async function controleerZegels(verbinding: Verbinding, buiten: readonly string[]): Promise<Zegeluitslag> {
  const keten = await verbinding.vraag<Schakel>(KETEN);
  const fouten = toetsSchakels(keten);
  for (const { volgnummer } of await verbinding.vraag<{ volgnummer: string }>(OVERGESLAGEN)) fouten.push(`regel ${volgnummer}: tussengevoegd`);
  const bekend = new Set(keten.map(({ hash }) => hash));
  const kwijt = buiten.filter((hash) => !bekend.has(hash)).length;
  if (kwijt > 0) fouten.push(`het einde van de keten is afgeknipt: ${kwijt} zegels die buiten de database bewaard zijn, staan er niet meer in`);
  return { gezegeld: keten.length, fouten };
}
