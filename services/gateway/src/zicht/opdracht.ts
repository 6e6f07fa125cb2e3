import type { DataSource, QueryRunner } from 'typeorm';
import type { Kijker, Verbinding } from './kijker.js';
import { leesBinnen, type Rij, type Vraag } from './lezen.js';
import type { Selectie } from './selectie.js';
import { sleutelbos } from './sleutelbos.js';
import type { Klasse } from './tabel.js';
import { schrijfOpdracht } from './opdrachtlog.js';
import { type Actie, schrijfToegang } from './toegangslog.js';
import { Conflictfout, type Weigering, Weigeringsfout, weigeringUitDatabase } from './weigering.js';
import { Werk } from './werk.js';

/** What every command answers. Expected refusals are data: a stable code, the field, and a text a worker understands. */
export interface Uitkomst {
  gelukt: boolean;
  id: string | null;
  casusId: string | null;
  versie: number | null;
  weigeringen: Weigering[];
  conflict: Conflict | null;
  [deel: string]: unknown;
}

export interface Conflict {
  versie: number;
  gewijzigdDoor: string | null;
  gewijzigdOp: string | null;
  velden: { veld: string; huidig: string | null }[];
}

/** What a command made or changed. */
export interface Resultaat {
  /** The act that was made or changed, when there is one. */
  handelingId?: string;
  id: string;
  casusId: string | null;
  versie?: number;
}

/** A part of the answer that is read again through `zicht`, in the same transaction as the change. */
export interface Teruglezing {
  readonly naam: string;
  readonly klasse: Klasse;
  readonly selectie: Selectie;
  readonly vraag: (resultaat: Resultaat) => Vraag | null;
}

export interface Opdracht {
  readonly naam: string;
  readonly sleutel: string;
  /** How the access log calls it. */
  readonly actie: Actie;
  readonly invoer: unknown;
  readonly terug: readonly Teruglezing[];
  /** Doing it twice is doing it once, and it touches own rows only: it leaves no record and no log line, for it is sent with every few keystrokes. */
  readonly isHerhaalbaar: boolean;
  readonly doe: (werk: Werk) => Promise<Resultaat>;
}

const VEROUDERD: Weigering = { code: 'VERSIE_VEROUDERD', veld: null, tekst: 'Iemand anders heeft dit intussen gewijzigd. Kijk naar beide teksten en kies.' };

const geweigerd = (weigeringen: Weigering[]): Uitkomst => ({ gelukt: false, id: null, casusId: null, versie: null, weigeringen, conflict: null });

/** Keyed: most of the input can be read in the tables, and a plain hash would let the rest (a BSN) be guessed until it fits. */
export const verzoekhash = (invoer: unknown): string => sleutelbos().hash('verzoek', JSON.stringify(invoer));
const isZelfde = (bewaard: string, invoer: unknown): boolean => sleutelbos().hashes('verzoek', JSON.stringify(invoer)).includes(bewaard);

export const alsVerbinding = (runner: QueryRunner): Verbinding => ({
  vraag: async <T>(tekst: string, waarden: readonly unknown[] = []): Promise<T[]> => (await runner.query(tekst, [...waarden], true)).records as T[],
});

/**
 * One command, one transaction: right and state → version → change → betrokkenheid → timeline → outbox → log. The same key
 * gives the same outcome; nothing of the content is kept for that.
 */
export async function voerUit(bron: DataSource, kijker: Kijker, opdracht: Opdracht): Promise<Uitkomst> {
  const runner = bron.createQueryRunner();
  await runner.connect();
  const verbinding = alsVerbinding(runner);
  const werk = new Werk(runner.manager, verbinding, kijker);
  try {
    await runner.startTransaction();
    await werk.begin();
    const uitkomst = await binnen(werk, verbinding, opdracht);
    await runner.commitTransaction();
    return uitkomst;
  } catch (fout) {
    // On a broken line the rollback fails as well; what has to be told is what broke it.
    await breekAf(runner).catch(() => {
      throw fout;
    });
    return await weiger(runner, verbinding, werk, opdracht.actie, fout);
  } finally {
    // Also when the refusal could not be logged: no connection goes back with a transaction open.
    await breekAf(runner).catch(() => undefined);
    await runner.release();
  }
}

async function breekAf(runner: QueryRunner): Promise<void> {
  if (runner.isTransactionActive) await runner.rollbackTransaction();
}

async function binnen(werk: Werk, verbinding: Verbinding, opdracht: Opdracht): Promise<Uitkomst> {
  const { kijker } = werk;
  const eerder = opdracht.isHerhaalbaar ? null : await eisSleutel(verbinding, kijker, opdracht);
  const resultaat = eerder ?? (await opdracht.doe(werk));
  if (!eerder && !opdracht.isHerhaalbaar) {
    await verbinding.vraag(
      `insert into proces.opdracht (persoon_id, sleutel, opdracht, verzoek_hash, uitkomst, resultaat_id, casus_id, versie) values ($1, $2, $3, $4, 'GELUKT', $5, $6, $7)`,
      [kijker.persoonId, opdracht.sleutel, opdracht.naam, verzoekhash(opdracht.invoer), resultaat.id, resultaat.casusId, resultaat.versie ?? null],
    );
    await schrijfOpdracht(verbinding, kijker, opdracht.actie, 'GESLAAGD', resultaat.casusId ? [resultaat.casusId] : []);
  }
  const delen: Record<string, Rij | null> = {};
  for (const terug of opdracht.terug) {
    const vraag = terug.vraag(resultaat);
    delen[terug.naam] = vraag ? ((await leesBinnen(verbinding, kijker, terug.klasse, terug.selectie, vraag))[0] ?? null) : null;
  }
  return { gelukt: true, id: resultaat.id, casusId: resultaat.casusId, versie: resultaat.versie ?? null, weigeringen: [], conflict: null, ...delen };
}

/** The lock makes a double click wait for the first; the second then finds its outcome. */
async function eisSleutel(verbinding: Verbinding, kijker: Kijker, opdracht: Opdracht): Promise<Resultaat | null> {
  await verbinding.vraag(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${kijker.persoonId}:${opdracht.sleutel}`]);
  const [eerder] = await verbinding.vraag<{ opdracht: string; verzoek_hash: string; resultaat_id: string; casus_id: string | null; versie: number | null }>(
    `select opdracht, verzoek_hash, resultaat_id, casus_id, versie from proces.opdracht where persoon_id = $1 and sleutel = $2`,
    [kijker.persoonId, opdracht.sleutel],
  );
  if (!eerder) return null;
  if (eerder.opdracht !== opdracht.naam || !isZelfde(eerder.verzoek_hash, opdracht.invoer)) {
    throw new Weigeringsfout('SLEUTEL_HERGEBRUIKT', 'Dit is al eerder verstuurd, met andere gegevens. Laad de pagina opnieuw en probeer het nog eens.');
  }
  return { id: eerder.resultaat_id, casusId: eerder.casus_id, ...(eerder.versie === null ? {} : { versie: eerder.versie }) };
}

/** A refusal is logged too, after the rollback, in a transaction of its own: which casus it touched, and what was read to come to it. */
async function weiger(runner: QueryRunner, verbinding: Verbinding, werk: Werk, actie: Actie, fout: unknown): Promise<Uitkomst> {
  const uitkomst = uitkomstBij(fout);
  if (!uitkomst) throw fout;
  await runner.startTransaction();
  const { kijker, gezien, geraakt, bijWeigering } = werk;
  await werk.begin();
  if (gezien.size > 0) await schrijfToegang(verbinding, kijker, 'R', 'GESLAAGD', gezien);
  for (const bewaar of bijWeigering) await bewaar();
  await schrijfOpdracht(verbinding, kijker, actie, 'GEWEIGERD', [...geraakt]);
  await runner.commitTransaction();
  return uitkomst;
}

function uitkomstBij(fout: unknown): Uitkomst | null {
  if (fout instanceof Conflictfout) return { ...geweigerd([VEROUDERD]), conflict: fout.conflict };
  const weigeringen = fout instanceof Weigeringsfout ? fout.weigeringen : weigeringUitDatabase(fout);
  return weigeringen && geweigerd(weigeringen);
}
