import type { Gegevenscategorie } from '@bv/beleid';
import { bit } from '@bv/beleid';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { type Kijker, type Verbinding, zetKijker } from './kijker.js';
import { leesVertoond, type Rij, type Vraag } from './lezen.js';
import { type Vertoningen, voegVertoningenToe } from './nabewerking.js';
import { nieuweId } from './nieuwe-id.js';
import type { Selectie } from './selectie.js';
import { haalTabel, type Klasse, slang } from './tabel.js';
import { type Actie, schrijfToegang } from './toegangslog.js';
import { isUuid } from './uuid.js';
import { vergrendel } from './versleuteld.js';
import { Conflictfout, NIET_GEVONDEN, Weigeringsfout } from './weigering.js';

export interface Betrokken {
  casusId: string;
  partijId: string;
  hoedanigheid: string;
  stand: string;
  handelingId?: string | null;
  termijn?: Date | null;
  reden?: string | null;
}

/** A field that is undefined stays as it is; null empties it. */
export type Wijziging<T> = { [K in keyof T]?: T[K] | undefined };

/** The hands of a command: everything it may do inside its transaction, and nothing more. */
export class Werk {
  constructor(
    private readonly manager: EntityManager,
    private readonly verbinding: Verbinding,
    readonly kijker: Kijker,
  ) {}

  private moment: Date | undefined;

  /** The moment of the transaction by the clock of the database, which all gateways share: terms follow from it, and what was dated cannot depend on who served. */
  get nu(): Date {
    if (!this.moment) throw new TypeError('nog niet begonnen');
    return this.moment;
  }

  /** First in each transaction: on whose behalf it runs. */
  async begin(): Promise<void> {
    this.moment = await zetKijker(this.verbinding, this.kijker);
  }

  /** What this command read so far. A refusal rolls its log lines back while its text or conflict may tell of it: then they are written again. */
  readonly gezien: Vertoningen = new Map();

  /** What must be kept also when the command is refused: done after the rollback, beside the line of the refusal. */
  readonly bijWeigering: (() => Promise<unknown>)[] = [];

  /** The casussen that this command asked for or found, for the line of a refusal. */
  readonly geraakt = new Set<string>();

  /** Errors: NIET_GEVONDEN when the viewer may write nothing with this label in this casus (or this act). */
  async eisSchrijfrecht(casusId: string, label: Gegevenscategorie, handelingId?: string | null): Promise<void> {
    this.raak(casusId);
    const [recht] = await this.verbinding.vraag<{ mag: number }>(
      `select coalesce((select schrijven from wand.mijn_zicht where casus_id = $1), 0) | coalesce((select schrijven from wand.mijn_handeling where casus_id = $1 and handeling_id = $2), 0) as mag`,
      [casusId, handelingId ?? null],
    );
    if (((recht?.mag ?? 0) & bit(label)) === 0) throw new Weigeringsfout([NIET_GEVONDEN]);
  }

  /** The hoedanigheden in which the viewer is involved now, in this portal. */
  async hoedanigheden(casusId: string): Promise<{ hoedanigheid: string; stand: string; handelingId: string | null; partijId: string }[]> {
    this.raak(casusId);
    return await this.verbinding.vraag(
      `select hoedanigheid, stand, handeling_id as "handelingId", partij_id as "partijId" from wand.mijn_betrokkenheid where casus_id = $1`,
      [casusId],
    );
  }

  /** Keys, states and categories of a row: what the write role may read back. Errors: NIET_GEVONDEN. */
  async haal<T extends ObjectLiteral>(klasse: Klasse<T>, id: string): Promise<Sleutels> {
    const tabel = haalTabel(klasse);
    const kolommen = ['id', 'casus_id', 'versie', ...(tabel.velden.has('toestand') && tabel.velden.get('toestand')?.label === 'PROCES' ? ['toestand'] : []), ...(tabel.soort === 'handeling' ? ['handeling_id'] : []), ...(tabel.rijlabels.length > 0 ? ['categorie'] : [])];
    // `for update` also asks the right to change: a row that is withheld is not found, and tells nothing by its version.
    const [rij] = await this.verbinding.vraag<Record<string, unknown>>(`select ${kolommen.join(', ')} from ${tabel.schema}.${tabel.naam} where id = $1 for update`, [id]);
    if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
    this.raak(String(rij['casus_id']));
    return {
      id, casusId: String(rij['casus_id']), versie: Number(rij['versie']), toestand: (rij['toestand'] as string | undefined) ?? null,
      handelingId: (rij['handeling_id'] as string | undefined) ?? null, categorie: (rij['categorie'] as string | undefined) ?? null,
    };
  }

  /** This command is about this casus, whatever comes of it. What is no id is no casus. */
  raak(casusId: string): void {
    if (isUuid(casusId)) this.geraakt.add(casusId);
  }

  async voegToe<T extends ObjectLiteral>(klasse: Klasse<T>, waarden: Wijziging<T> & { casusId: string; id?: string }): Promise<string> {
    const id = waarden.id ?? nieuweId();
    await this.manager.createQueryBuilder().insert().into(klasse).values({ versie: 1, gewijzigdOp: this.nu, ...vergrendel(haalTabel(klasse), waarden, { casusId: waarden.casusId, id }), id }).updateEntity(false).execute();
    return id;
  }

  /**
   * Optimistic: changes only the version the writer saw. Errors: Conflictfout with what stands there now, NIET_GEVONDEN.
   * `versie` null skips the check, for changes of state that lock the row first.
   */
  async wijzig<T extends ObjectLiteral>(klasse: Klasse<T>, id: string, versie: number | null, waarden: Wijziging<T>): Promise<number> {
    const kop = await this.haal(klasse, id);
    if (versie !== null && kop.versie !== versie) throw new Conflictfout(await this.beschrijfConflict(klasse, id, kop.versie, Object.keys(waarden).filter((veld) => waarden[veld] !== undefined)));
    const nieuw = kop.versie + 1;
    const uit = await this.manager.createQueryBuilder().update(klasse).set({ ...vergrendel(haalTabel(klasse), waarden, kop), versie: nieuw, gewijzigdOp: this.nu }).where('id = :id', { id }).execute();
    // Seen but not changed: row-level security kept the write away.
    if (uit.affected === 0) throw new Weigeringsfout([NIET_GEVONDEN]);
    return nieuw;
  }

  async verwijder<T extends ObjectLiteral>(klasse: Klasse<T>, id: string): Promise<void> {
    await this.manager.createQueryBuilder().delete().from(klasse).where('id = :id', { id }).execute();
  }

  /**
   * Own rows (a draft, a notification) have no versie and no casus; row-level security keeps them to the own parties.
   * The id of the caller decides which row: the same id is the same row.
   */
  async bewaarEigen<T extends ObjectLiteral>(klasse: Klasse<T>, id: string, waarden: Wijziging<T>): Promise<void> {
    const rij = { ...vergrendel(haalTabel(klasse), waarden, { casusId: null, id }), id };
    const kolommen = Object.keys(waarden).map(slang);
    await this.manager.createQueryBuilder().insert().into(klasse).values(rij).orUpdate(kolommen, ['id']).updateEntity(false).execute();
  }

  /** Errors: NIET_GEVONDEN when there is no such own row. */
  async wijzigEigen<T extends ObjectLiteral>(klasse: Klasse<T>, id: string, waarden: Wijziging<T>): Promise<void> {
    const uit = await this.manager.createQueryBuilder().update(klasse).set(vergrendel(haalTabel(klasse), waarden, { casusId: null, id })).where('id = :id', { id }).execute();
    if (uit.affected === 0) throw new Weigeringsfout([NIET_GEVONDEN]);
  }

  /** Both texts of a conflict are read through `zicht`: nobody learns by colliding. */
  private async beschrijfConflict(klasse: Klasse, id: string, versie: number, velden: string[]): Promise<ConstructorParameters<typeof Conflictfout>[0]> {
    const tabel = haalTabel(klasse);
    const heeftDoor = tabel.relaties.has('gewijzigdDoor');
    const namen = velden.filter((veld) => tabel.velden.has(veld));
    const leeg = (): Selectie => new Map<string, Selectie>();
    const selectie: Selectie = new Map([...namen, 'gewijzigdOp', ...(heeftDoor ? ['gewijzigdDoor'] : [])].map((naam) => [naam, naam === 'gewijzigdDoor' ? new Map([['naam', leeg()]]) : leeg()]));
    const [nu] = await this.zie(klasse, selectie, { waar: 't0.id = $1', waarden: [id] });
    const door = nu?.['gewijzigdDoor'] as { naam?: string } | null | undefined;
    const tekst = (waarde: unknown): string | null => (waarde === null || waarde === undefined ? null : typeof waarde === 'string' ? waarde : JSON.stringify(waarde));
    return { versie, gewijzigdDoor: door?.naam ?? null, gewijzigdOp: tekst(nu?.['gewijzigdOp']), velden: namen.map((veld) => ({ veld, huidig: tekst(nu?.[veld]) })) };
  }

  async geefBetrokkenheid(b: Betrokken): Promise<void> {
    await this.verbinding.vraag(`select wand.geef_betrokkenheid($1, $2, $3, $4, $5, $6, $7, $8)`, [nieuweId(), b.casusId, b.partijId, b.hoedanigheid, b.stand, b.handelingId ?? null, b.termijn ?? null, b.reden ?? null]);
  }

  async beeindigBetrokkenheid(b: Betrokken): Promise<number> {
    const [uit] = await this.verbinding.vraag<{ n: number }>(`select wand.beeindig_betrokkenheid($1, $2, $3, $4, $5) as n`, [b.casusId, b.partijId, b.hoedanigheid, b.stand, b.handelingId ?? null]);
    return uit?.n ?? 0;
  }

  /** Errors: NIET_GEVONDEN for who is no intake of Veilig Thuis. Returns the number of the new casus. */
  async openCasus(id: string, herkomst: string, naam: string, gebied: string | null, termijn: Date): Promise<string> {
    const [uit] = await this.verbinding.vraag<{ nr: string }>(`select wand.open_casus($1, $2, $3, $4, $5, $6) as nr`, [id, nieuweId(), herkomst, naam, gebied, termijn]);
    return uit?.nr ?? '';
  }

  async sluitAan(casusId: string, termijn: Date): Promise<void> {
    await this.verbinding.vraag(`select wand.sluit_aan($1, $2, $3)`, [casusId, nieuweId(), termijn]);
  }

  async tijdlijn(casusId: string, soort: string): Promise<void> {
    await this.verbinding.vraag(`insert into gegevens.gebeurtenis (id, casus_id, soort, op, door_id) values ($1, $2, $3, now(), $4)`, [nieuweId(), casusId, soort, this.kijker.persoonId]);
  }

  /** Tells a person or group that something happened: ids only, delivered after the commit. */
  async meld(partijId: string, soort: string, casusId: string | null, handelingId: string | null = null): Promise<void> {
    await this.verbinding.vraag(`insert into proces.uitbak (partij_id, soort, casus_id, handeling_id) values ($1, $2, $3, $4)`, [partijId, soort, casusId, handelingId]);
    await this.verbinding.vraag(`select pg_notify('bv_uitbak', '')`);
  }

  /** Tells the open lists of one's groups that work went from one hand to another: no row, no casus, nothing to read. Heard after the commit. */
  async seinVerplaatst(): Promise<void> {
    await this.verbinding.vraag(
      `select pg_notify('bv_bericht', json_build_object('partijId', g, 'berichtId', null)::text) from unnest(wand.partijen(false)) g where g <> wand.kijker()`,
    );
  }

  /** Lines of their own for casussen that the command was about, beside the line of the command itself. */
  async verantwoord(actie: Actie, casusIds: readonly string[]): Promise<void> {
    if (casusIds.length === 0) return;
    await schrijfToegang(this.verbinding, this.kijker, actie, 'GESLAAGD', new Map(casusIds.map((casusId) => [casusId, { gevraagd: 0, masker: 0, gezinsleden: new Set<string>() }])));
  }

  /** Reads as this viewer, within the command; logged like every read. */
  async lees(klasse: Klasse, selectie: Selectie, waar: string, waarden: readonly unknown[], sorteer?: string): Promise<Rij[]> {
    return await this.zie(klasse, selectie, { waar, waarden, ...(sorteer ? { sorteer } : {}) });
  }

  private async zie(klasse: Klasse, selectie: Selectie, vraag: Vraag): Promise<Rij[]> {
    const { rijen, vertoningen } = await leesVertoond(this.verbinding, this.kijker, klasse, selectie, vraag);
    voegVertoningenToe(this.gezien, vertoningen);
    return rijen;
  }

  /** For look-ups of states over several rows: only columns the write role may read. */
  async vraag<T>(tekst: string, waarden: readonly unknown[] = []): Promise<T[]> {
    return await this.verbinding.vraag<T>(tekst, waarden);
  }
}

export interface Sleutels {
  id: string;
  casusId: string;
  versie: number;
  toestand: string | null;
  handelingId: string | null;
  categorie: string | null;
}

/** A selection written in code: `velden('id', 'tekst', {accorderingen: velden('oordeel')})`. */
export function velden(...namen: (string | Record<string, Selectie>)[]): Selectie {
  const uit: Selectie = new Map();
  for (const naam of namen) {
    if (typeof naam === 'string') uit.set(naam, new Map());
    else for (const [sleutel, deel] of Object.entries(naam)) uit.set(sleutel, deel);
  }
  return uit;
}
