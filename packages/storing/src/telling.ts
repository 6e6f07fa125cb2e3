import type { metBeheer } from '@bv/muur';
import type { Afspraakstand, Bevestigd } from './werkers.js';

export interface Telling {
  /** Acknowledged, and not there (or not as it was sent). */
  readonly verloren: number;
  /** One key, more than one row. */
  readonly dubbel: number;
  /** A transaction with a row and without its key, log line or moment on the timeline, or one of those without the others. */
  readonly half: number;
  /** A dossier that was delivered while no line says so. */
  readonly zonderLogregel: number;
}

export interface Telwens {
  readonly bevestigd: readonly Bevestigd[];
  readonly afspraken: readonly Afspraakstand[];
  readonly geleverd: readonly string[];
  readonly sinds: Date;
  /** With which every text of this run begins. */
  readonly merk: string;
}

interface Rij {
  readonly id: string;
  readonly tekst: string;
}

/** A connection of the owner of the tables. */
type Databron = Parameters<Parameters<typeof metBeheer<unknown>>[1]>[0];

const KOLOM = { contactmoment: 'verslag', reflectie: 'tekst' } as const;
type Tabel = keyof typeof KOLOM;
const TABELLEN: readonly Tabel[] = ['contactmoment', 'reflectie'];

async function telRijen(bron: Databron, tabel: Tabel, { bevestigd, merk }: Telwens): Promise<{ verloren: number; dubbel: number }> {
  const { rows: rijen } = await bron.query<Rij>(`select id, ${KOLOM[tabel]} as tekst from gegevens.${tabel} where starts_with(${KOLOM[tabel]}, $1)`, [merk]);
  const opId = new Map(rijen.map(({ id, tekst }) => [id, tekst]));
  return {
    verloren: bevestigd.filter((een) => een.tabel === tabel && opId.get(een.id) !== een.tekst).length,
    dubbel: rijen.length - new Set(rijen.map(({ tekst }) => tekst)).size,
  };
}

/** What one write leaves behind, each in one transaction or not at all. A change of an agreement leaves no row of its own. */
interface Spoor {
  readonly opdracht: string;
  readonly operatie: string;
  readonly rij?: Tabel;
  readonly gebeurtenis?: string;
}

const SPOREN: readonly Spoor[] = [
  { opdracht: 'contactmomentVastleggen', operatie: 'ContactmomentVastleggen', rij: 'contactmoment', gebeurtenis: 'CONTACTMOMENT_VASTGELEGD' },
  { opdracht: 'reflectieVastleggen', operatie: 'ReflectieVastleggen', rij: 'reflectie' },
  { opdracht: 'afspraakVastleggen', operatie: 'AfspraakVastleggen', gebeurtenis: 'AFSPRAAK_GEMAAKT' },
  { opdracht: 'afspraakWijzigen', operatie: 'AfspraakWijzigen', gebeurtenis: 'AFSPRAAK_GEWIJZIGD' },
];

/** Transactions of which a part is missing, or there twice: the row, its key, its log line, its moment on the timeline. */
async function telHalf(bron: Databron, { opdracht, operatie, rij, gebeurtenis }: Spoor, { sinds, merk }: Telwens): Promise<number> {
  const delen = [
    `select xmin::text as tx from proces.opdracht where opdracht = '${opdracht}' and op >= $1 and $2 <> ''`,
    // The log keeps the number with its epoch, a row without.
    `select (transactie::text::bigint & 4294967295)::text from log.toegang where operatie = '${operatie}' and uitkomst = 'GESLAAGD' and op >= $1`,
    ...(rij ? [`select xmin::text from gegevens.${rij} where starts_with(${KOLOM[rij]}, $2)`] : []),
    ...(gebeurtenis ? [`select xmin::text from gegevens.gebeurtenis where soort = '${gebeurtenis}' and op >= $1`] : []),
  ];
  const { rows } = await bron.query<{ n: number }>(
    `with deel as (${delen.map((deel, nummer) => `select tx, ${String(nummer)} as soort from (${deel}) d (tx)`).join(' union all ')})
     select count(*)::int as n from (select tx from deel group by tx having count(*) <> ${String(delen.length)} or count(distinct soort) <> ${String(delen.length)}) half`,
    [sinds.toISOString(), merk],
  );
  return rows[0]?.n ?? 0;
}

/** An agreement that lost a change has a lower version than was acknowledged, or another text. */
async function telAfspraken(bron: Databron, { afspraken, merk }: Telwens): Promise<{ verloren: number; dubbel: number }> {
  const { rows: rijen } = await bron.query<{ id: string; versie: number; dan: string }>(`select id, versie, dan from gegevens.veiligheidsafspraak where starts_with(als, $1)`, [merk]);
  const opId = new Map(rijen.map((rij) => [rij.id, rij]));
  const versies = afspraken.map(({ id, versie, dan }) => ({ versie, dan, er: opId.get(id) }));
  return {
    verloren: versies.filter(({ versie, dan, er }) => er === undefined || er.versie < versie || (er.versie === versie && er.dan !== dan)).length,
    dubbel: versies.filter(({ versie, er }) => er !== undefined && er.versie > versie).length + (rijen.length - afspraken.length),
  };
}

/** Compares what was acknowledged and delivered with what stands in the tables, as their owner. */
export async function tel(bron: Databron, wens: Telwens): Promise<Telling> {
  const som = await telAfspraken(bron, wens);
  let half = 0;
  for (const tabel of TABELLEN) {
    const { verloren, dubbel } = await telRijen(bron, tabel, wens);
    som.verloren += verloren;
    som.dubbel += dubbel;
  }
  for (const spoor of SPOREN) half += await telHalf(bron, spoor, wens);
  const { rows: regels } = await bron.query<{ id: string }>(`select verzoek_id as id from log.toegang where uitkomst = 'GESLAAGD' and op >= $1`, [wens.sinds.toISOString()]);
  const gelogd = new Set(regels.map(({ id }) => id));
  return { ...som, half, zonderLogregel: wens.geleverd.filter((id) => !gelogd.has(id)).length };
}
