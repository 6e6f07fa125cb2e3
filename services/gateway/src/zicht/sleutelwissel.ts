import type { Verbinding } from './kijker.js';
import { ENVELOP, sleutelbos, Sleutelfout } from './sleutelbos.js';
import { alleTabellen, isGelabeld, type Rijplaats, type Tabel } from './tabel.js';
import { pad } from './tabelsql.js';
import { geslotenVelden, vergrendel } from './versleuteld.js';
import { Rol } from './wand/namen.js';

/** A connection of its own as the owner, on which transactions are begun and ended. */
export interface Wisseldelen {
  readonly verbinding: Verbinding;
  /** Also encrypts what still stands there as plain text: only for the migration. */
  readonly ookLeesbare?: boolean;
  readonly naReeks?: (tabel: string, gedaan: number) => Promise<void> | void;
}

export interface Wisseluitslag {
  readonly gewisseld: number;
  readonly nagekeken: number;
  /** One sentence per row that cannot be read, with its id and never with a value. */
  readonly fouten: readonly string[];
}

type Rij = Record<string, string | null> & { id: string };

const TEGELIJK = 500;
const EERSTE = '00000000-0000-0000-0000-000000000000';

const tabellenMetGeheimen = (): Tabel[] => alleTabellen().filter(({ geheimen }) => geheimen.length > 0);

const plaatsVan = (rij: Rij): Rijplaats => ({ casusId: rij['casus_id'] ?? null, id: rij.id });

/** How a column says that it is under the writing key. */
const vorm = (veld: { ontsleutel?: unknown }): string => (veld.ontsleutel ? `${ENVELOP}.${sleutelbos().schrijvend}.%` : `${sleutelbos().schrijvend}:%`);

const kolommen = (tabel: Tabel): string => ['id', ...(isGelabeld(tabel) ? ['casus_id'] : []), ...geslotenVelden(tabel).map(({ kolom }) => kolom)].join(', ');

/** Rows of which something is not under the writing key, or of which what follows from a value is missing. Locked, so that no writer comes between. */
function achterstand(tabel: Tabel): string {
  const oud = geslotenVelden(tabel).map((veld) => {
    const bron = tabel.velden.get(veld.uit ?? veld.naam)?.kolom ?? veld.kolom;
    return `(${bron} is not null and (${veld.kolom} is null or ${veld.kolom} not like '${vorm(veld)}'))`;
  });
  return `select ${kolommen(tabel)} from ${pad(tabel)} where id > $1 and (${oud.join(' or ')}) order by id limit ${String(TEGELIJK)} for update`;
}

/** The sources of a row, readable. Errors: Sleutelfout. */
function bronnen(tabel: Tabel, rij: Rij, ookLeesbare: boolean): Record<string, string | null> {
  return Object.fromEntries(
    tabel.geheimen.filter(({ uit }) => !uit).map(({ naam, kolom, ontsleutel }) => {
      const waarde = rij[kolom] ?? null;
      if (waarde === null || (ookLeesbare && !waarde.startsWith(`${ENVELOP}.`))) return [naam, waarde];
      return [naam, ontsleutel(waarde, plaatsVan(rij))];
    }),
  );
}

function opnieuw(tabel: Tabel, rij: Rij, ookLeesbare: boolean): Rij {
  const nieuw = vergrendel(tabel, bronnen(tabel, rij, ookLeesbare), plaatsVan(rij));
  return { id: rij.id, ...Object.fromEntries(geslotenVelden(tabel).map(({ naam, kolom }) => [kolom, nieuw[naam] ?? null])) };
}

const meldFout = (tabel: Tabel, id: string, fout: unknown): string => {
  if (!(fout instanceof Sleutelfout)) throw fout;
  return `${tabel.naam} ${id}: ${fout.code}`;
};

/** One batch, one transaction: what is done stays done, whenever this is broken off. Answers the last id, or null at the end. */
async function wisselReeks(tabel: Tabel, na: string, { verbinding, ookLeesbare = false }: Wisseldelen, fouten: Set<string>): Promise<{ laatste: string | null; gedaan: number }> {
  await verbinding.vraag('begin');
  try {
    // Row-level security holds for the owner too; this role may change these columns, and cannot log in.
    await verbinding.vraag(`set local role ${Rol.WAND}`);
    const rijen = await verbinding.vraag<Rij>(achterstand(tabel), [na]);
    const klaar = rijen.flatMap((rij) => {
      try {
        return [opnieuw(tabel, rij, ookLeesbare)];
      } catch (fout) {
        fouten.add(meldFout(tabel, rij.id, fout));
        return [];
      }
    });
    const zet = geslotenVelden(tabel).map(({ kolom }) => `${kolom} = r.${kolom}`).join(', ');
    const soorten = geslotenVelden(tabel).map(({ kolom }) => `${kolom} text`).join(', ');
    await verbinding.vraag(`update ${pad(tabel)} t set ${zet} from json_to_recordset($1::json) as r(id uuid, ${soorten}) where t.id = r.id`, [JSON.stringify(klaar)]);
    await verbinding.vraag('commit');
    return { laatste: rijen.at(-1)?.id ?? null, gedaan: klaar.length };
  } catch (fout) {
    await verbinding.vraag('rollback');
    throw fout;
  }
}

async function wisselTabel(tabel: Tabel, delen: Wisseldelen, fouten: Set<string>): Promise<number> {
  let totaal = 0;
  // Round after round: a gateway with the old keys may write while this runs.
  for (let ronde = -1; ronde !== 0; ) {
    ronde = 0;
    for (let na: string | null = EERSTE; na !== null; ) {
      const { laatste, gedaan } = await wisselReeks(tabel, na, delen, fouten);
      ronde += gedaan;
      na = laatste;
      await delen.naReeks?.(tabel.naam, gedaan);
    }
    totaal += ronde;
  }
  return totaal;
}

/** Puts everything that is encrypted under the writing key, hashes too. May be broken off and run again, while gateways run that know both keys. */
export async function wisselSleutel(delen: Wisseldelen): Promise<Pick<Wisseluitslag, 'gewisseld' | 'fouten'>> {
  const fouten = new Set<string>();
  let gewisseld = 0;
  for (const tabel of tabellenMetGeheimen()) gewisseld += await wisselTabel(tabel, delen, fouten);
  return { gewisseld, fouten: [...fouten] };
}

function keurRij(tabel: Tabel, rij: Rij): string | null {
  try {
    const open = bronnen(tabel, rij, false);
    const klopt = geslotenVelden(tabel).every((veld) => {
      const waarde = rij[veld.kolom] ?? null;
      const bron = open[veld.uit ?? veld.naam] ?? null;
      if (waarde === null || bron === null) return waarde === bron;
      if (!veld.ontsleutel) return sleutelbos().hashes(veld.uit ?? veld.naam, bron).includes(waarde);
      return veld.ontsleutel(waarde, plaatsVan(rij)) === (veld.maak?.(bron) ?? bron);
    });
    return klopt ? null : `${tabel.naam} ${rij.id}: hoort niet bij elkaar`;
  } catch (fout) {
    return meldFout(tabel, rij.id, fout);
  }
}

/** Opens every value, and looks whether what follows from it still does. Changes nothing. */
export async function keurSleutels({ verbinding }: Pick<Wisseldelen, 'verbinding'>): Promise<Pick<Wisseluitslag, 'nagekeken' | 'fouten'>> {
  const fouten: string[] = [];
  let nagekeken = 0;
  for (const tabel of tabellenMetGeheimen()) {
    for (let na: string | null = EERSTE; na !== null; ) {
      await verbinding.vraag('begin');
      await verbinding.vraag(`set local role ${Rol.WAND}`);
      const rijen: Rij[] = await verbinding.vraag<Rij>(`select ${kolommen(tabel)} from ${pad(tabel)} where id > $1 order by id limit ${String(TEGELIJK)}`, [na]);
      await verbinding.vraag('commit');
      fouten.push(...rijen.flatMap((rij) => keurRij(tabel, rij) ?? []));
      nagekeken += rijen.length;
      na = rijen.at(-1)?.id ?? null;
    }
  }
  return { nagekeken, fouten };
}

/** How many values stand under each key: a key that is not named here can go. */
export async function telSleutels({ verbinding }: Pick<Wisseldelen, 'verbinding'>): Promise<ReadonlyMap<string, number>> {
  const uit = new Map<string, number>();
  for (const tabel of tabellenMetGeheimen()) {
    for (const veld of geslotenVelden(tabel)) {
      const naam = veld.ontsleutel ? `split_part(${veld.kolom}, '.', 2)` : `split_part(${veld.kolom}, ':', 1)`;
      await verbinding.vraag('begin');
      await verbinding.vraag(`set local role ${Rol.WAND}`);
      const rijen = await verbinding.vraag<{ sleutel: string; n: number }>(`select ${naam} as sleutel, count(*)::int as n from ${pad(tabel)} where ${veld.kolom} is not null group by 1`);
      await verbinding.vraag('commit');
      for (const { sleutel, n } of rijen) uit.set(sleutel, (uit.get(sleutel) ?? 0) + n);
    }
  }
  return uit;
}
