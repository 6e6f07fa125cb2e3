import { type Product, uitDatabase } from '@bv/muur';
import type { Afspraakstand, Bevestigd } from './werkers.js';

export interface Telling {
  /** Acknowledged, and not there (or not as it was sent). */
  readonly verloren: number;
  /** One key, more than one row. */
  readonly dubbel: number;
  /** A row without its key, log line or moment on the timeline, or one of those without the row. */
  readonly half: number;
  /** A dossier that was delivered while no line says so. */
  readonly zonderLogregel: number;
}

interface Rij {
  readonly id: string;
  readonly tekst: string;
}

type Databron = Pick<Product, 'beheerUrl'>;

const KOLOM = { contactmoment: 'verslag', reflectie: 'tekst' } as const;
const OPDRACHT = { contactmoment: 'contactmomentVastleggen', reflectie: 'reflectieVastleggen' } as const;
const OPERATIE = { contactmoment: 'ContactmomentVastleggen', reflectie: 'ReflectieVastleggen' } as const;
type Tabel = keyof typeof KOLOM;
const TABELLEN: readonly Tabel[] = ['contactmoment', 'reflectie'];

const aantal = async (bron: Databron, sql: string, ...waarden: string[]): Promise<number> => (await uitDatabase<{ n: number }>(bron, sql, ...waarden))[0]?.n ?? 0;

async function telRijen(bron: Databron, tabel: Tabel, bevestigd: readonly Bevestigd[]): Promise<{ verloren: number; dubbel: number }> {
  const rijen = await uitDatabase<Rij>(bron, `select id, ${KOLOM[tabel]} as tekst from gegevens.${tabel} where ${KOLOM[tabel]} like 'storing %'`);
  const opId = new Map(rijen.map(({ id, tekst }) => [id, tekst]));
  return {
    verloren: bevestigd.filter((een) => een.tabel === tabel && opId.get(een.id) !== een.tekst).length,
    dubbel: rijen.length - new Set(rijen.map(({ tekst }) => tekst)).size,
  };
}

/** Rows against keys, per row; against log lines and the timeline, per casus: those carry no id of the row. */
async function telHalf(bron: Databron, tabel: Tabel, sinds: string): Promise<number> {
  const los = await aantal(
    bron,
    `with rij as (select id from gegevens.${tabel} where ${KOLOM[tabel]} like 'storing %'),
          sleutel as (select resultaat_id as id from proces.opdracht where opdracht = '${OPDRACHT[tabel]}' and op >= $1)
     select ((select count(*) from rij where id not in (select id from sleutel)) + (select count(*) from sleutel where id not in (select id from rij)))::int as n`,
    sinds,
  );
  const perCasus = `select casus_id, count(*) as n from gegevens.${tabel} where ${KOLOM[tabel]} like 'storing %' group by 1`;
  const scheel = (ander: string): Promise<number> =>
    aantal(bron, `select coalesce(sum(abs(coalesce(r.n, 0) - coalesce(a.n, 0))), 0)::int as n from (${perCasus}) r full join (${ander}) a using (casus_id)`, sinds);
  const log = await scheel(`select casus_id, count(*) as n from log.toegang where operatie = '${OPERATIE[tabel]}' and uitkomst = 'GESLAAGD' and op >= $1 group by 1`);
  const tijdlijn = tabel === 'contactmoment' ? await scheel(`select casus_id, count(*) as n from gegevens.gebeurtenis where soort = 'CONTACTMOMENT_VASTGELEGD' and op >= $1 group by 1`) : 0;
  return los + log + tijdlijn;
}

/** An agreement that lost a change has a lower version than was acknowledged, or another text. */
async function telAfspraken(bron: Databron, afspraken: readonly Afspraakstand[]): Promise<{ verloren: number; dubbel: number }> {
  const rijen = await uitDatabase<{ id: string; versie: number; dan: string }>(bron, `select id, versie, dan from gegevens.veiligheidsafspraak where als like 'storing %'`);
  const opId = new Map(rijen.map((rij) => [rij.id, rij]));
  const versies = afspraken.map(({ id, versie, dan }) => ({ versie, dan, er: opId.get(id) }));
  return {
    verloren: versies.filter(({ versie, dan, er }) => er === undefined || er.versie < versie || (er.versie === versie && er.dan !== dan)).length,
    dubbel: versies.filter(({ versie, er }) => er !== undefined && er.versie > versie).length + (rijen.length - afspraken.length),
  };
}

export interface Telwens {
  readonly bevestigd: readonly Bevestigd[];
  readonly afspraken: readonly Afspraakstand[];
  readonly geleverd: readonly string[];
  readonly sinds: Date;
}

/** Compares what was acknowledged and delivered with what stands in the tables, as their owner. */
export async function tel(bron: Databron, { bevestigd, afspraken, geleverd, sinds }: Telwens): Promise<Telling> {
  const vanaf = sinds.toISOString();
  const som = await telAfspraken(bron, afspraken);
  let half = 0;
  for (const tabel of TABELLEN) {
    const { verloren, dubbel } = await telRijen(bron, tabel, bevestigd);
    som.verloren += verloren;
    som.dubbel += dubbel;
    half += await telHalf(bron, tabel, vanaf);
  }
  const gelogd = new Set((await uitDatabase<{ id: string }>(bron, `select verzoek_id as id from log.toegang where uitkomst = 'GESLAAGD' and op >= $1`, vanaf)).map(({ id }) => id));
  return { ...som, half, zonderLogregel: geleverd.filter((id) => !gelogd.has(id)).length };
}
