import type { Verbinding } from './kijker.js';
import { BEGIN, INHOUD, schakel, TERMIJN_MAANDEN } from './zegel.js';

interface Schakel {
  volgnummer: string;
  regel: string;
  vorige: string;
  hash: string;
  transactie: string;
}

interface Regel {
  volgnummer: string;
  transactie: string;
  inhoud: string;
  /** Seconds since 1970. */
  op: number;
}

export interface Zegeluitslag {
  readonly gezegeld: number;
  /** One sentence per thing that is wrong, with the number of the line. */
  readonly fouten: readonly string[];
  /** Months that were destroyed at the end of their term, over which the chain goes on. */
  readonly vernietigd: readonly string[];
  /** The last hash: from here the next check can go on. */
  readonly laatste: string | null;
}

/** What was kept outside the database: a last hash, or that a month was destroyed. */
export interface Bewaard {
  readonly op: string;
  readonly hash?: string;
  readonly vernietigd?: string;
}

export interface Zegelvraag {
  /** Each hash must still be there, or the end was cut off; each month that was destroyed must stand here too. */
  readonly buiten: readonly Bewaard[];
  /** A hash up to which the chain was found sound before: only what came after it is walked. */
  readonly vanaf?: string;
  readonly tegelijk?: number;
}

/** A transaction of the gateway cannot take longer: the database ends it (see `maakPools`). */
const LANGSTE_TRANSACTIE_S = 60;
const TEGELIJK = 20_000;

const SCHAKELS = `select volgnummer, regel, vorige, hash, transactie::text as transactie from log.zegel where volgnummer > $1 order by volgnummer limit $2`;
const KOLOMMEN = `l.volgnummer, l.transactie::text as transactie, extract(epoch from l.op)::float8 as op, ${INHOUD} as inhoud`;
const REGELS = `select ${KOLOMMEN} from log.toegang l
  where (l.transactie, l.volgnummer) > ($1::text::xid8, $2::bigint) and (l.transactie, l.volgnummer) <= ($3::text::xid8, $4::bigint) order by l.transactie, l.volgnummer`;
const LOSSE_REGELS = `select ${KOLOMMEN} from log.toegang l where l.volgnummer = any ($1::bigint[])`;

interface Plek {
  readonly transactie: bigint;
  readonly regel: bigint;
}

const na = (a: Plek, b: Plek): boolean => a.transactie > b.transactie || (a.transactie === b.transactie && a.regel > b.regel);
const plekVan = (z: { transactie: string; regel: string }): Plek => ({ transactie: BigInt(z.transactie), regel: BigInt(z.regel) });

/** Walks the chain and the lines side by side, in batches: each line must have its seal, and each seal its line. */
class Wandeling {
  readonly fouten: string[] = [];
  gezegeld = 0;
  laatste: string | null = null;
  private hoogste: Plek = { transactie: 0n, regel: 0n };
  private laatsteOp = 0;

  constructor(
    private readonly verbinding: Verbinding,
    private verwacht: string,
    private readonly sprongen: ReadonlyMap<string, string>,
  ) {}

  begin(bij: Schakel): void {
    this.hoogste = plekVan(bij);
    this.laatste = bij.hash;
  }

  async reeks(schakels: readonly Schakel[]): Promise<void> {
    const grens = schakels.map(plekVan).reduce((a, b) => (na(b, a) ? b : a), this.hoogste);
    const regels = new Map((await this.regels(grens, schakels)).map((regel) => [regel.volgnummer, regel]));
    for (const een of schakels) {
      this.toets(een, regels.get(een.regel));
      regels.delete(een.regel);
    }
    // They were not there when what comes after them was sealed.
    for (const volgnummer of regels.keys()) this.fouten.push(`regel ${volgnummer}: tussengevoegd`);
  }

  async einde(): Promise<void> {
    const { hoogste, laatsteOp } = this;
    const regels = await this.verbinding.vraag<{ volgnummer: string }>(ACHTERAAN, [String(hoogste.transactie), String(hoogste.regel), laatsteOp - LANGSTE_TRANSACTIE_S]);
    for (const { volgnummer } of regels) this.fouten.push(`regel ${volgnummer}: tussengevoegd`);
  }

  private async regels(grens: Plek, schakels: readonly Schakel[]): Promise<Regel[]> {
    const { hoogste } = this;
    const inVolgorde = await this.verbinding.vraag<Regel>(REGELS, [String(hoogste.transactie), String(hoogste.regel), String(grens.transactie), String(grens.regel)]);
    const eerder = schakels.filter((een) => !na(plekVan(een), hoogste)).map(({ regel }) => regel);
    const gezien = new Set(inVolgorde.map(({ volgnummer }) => volgnummer));
    const kwijt = schakels.map(({ regel }) => regel).filter((regel) => !gezien.has(regel));
    return eerder.length + kwijt.length === 0 ? inVolgorde : [...inVolgorde, ...(await this.verbinding.vraag<Regel>(LOSSE_REGELS, [[...new Set([...eerder, ...kwijt])]]))];
  }

  private toets({ volgnummer, regel, vorige, hash, transactie }: Schakel, gelezen: Regel | undefined): void {
    for (let over = this.sprongen.get(this.verwacht); vorige !== this.verwacht && over !== undefined; over = this.sprongen.get(over)) this.verwacht = over;
    if (vorige !== this.verwacht) this.fouten.push(`zegel ${volgnummer}: de schakel ervoor ontbreekt of is verplaatst`);
    if (!gelezen) this.fouten.push(`regel ${regel}: verwijderd`);
    else if (schakel(vorige, gelezen.inhoud) !== hash || gelezen.transactie !== transactie) this.fouten.push(`regel ${regel}: gewijzigd`);
    const hier = plekVan({ transactie, regel });
    if (gelezen && (!na(hier, this.hoogste) || this.laatsteOp - gelezen.op > LANGSTE_TRANSACTIE_S)) this.fouten.push(`regel ${regel}: later tussengevoegd`);
    if (na(hier, this.hoogste)) this.hoogste = hier;
    this.laatsteOp = Math.max(this.laatsteOp, gelezen?.op ?? 0);
    this.verwacht = hash;
    this.laatste = hash;
    this.gezegeld += 1;
  }
}

interface Verklaring {
  maand: string;
  reeksen: { vorige: string; laatste: string }[];
  te_vroeg: boolean;
}

// Lines of the last seconds of a month are sealed in the next.
const NAIJLEN_MS = 600_000;

/** The outside hashes that may be gone: those of months that were destroyed. */
function inVernietigdeMaand(op: string, maanden: ReadonlySet<string>): boolean {
  const moment = new Date(op).getTime();
  return [moment, moment - NAIJLEN_MS].some((ms) => maanden.has(new Date(ms).toISOString().slice(0, 7)));
}

function toetsVerklaringen(verklaringen: readonly Verklaring[], buiten: readonly Bewaard[]): string[] {
  const bewaard = new Set(buiten.map(({ vernietigd }) => vernietigd));
  return verklaringen.flatMap(({ maand, te_vroeg: teVroeg }) => [
    ...(teVroeg ? [`maand ${maand}: vernietigd voor het einde van haar termijn`] : []),
    ...(bewaard.has(maand) ? [] : [`maand ${maand}: dat zij vernietigd is, staat niet buiten de database`]),
  ]);
}

// Behind the last seal, but from before it: written by somebody who chose the moment.
const ACHTERAAN = `select volgnummer from log.toegang where (transactie, volgnummer) > ($1::text::xid8, $2::bigint) and op < to_timestamp($3) order by volgnummer`;

/** Walks the chain of the access log, as the owner of the database, from its beginning or from where it was found sound before. */
export async function controleerZegels(verbinding: Verbinding, { buiten, vanaf, tegelijk = TEGELIJK }: Zegelvraag): Promise<Zegeluitslag> {
  const verklaringen = await verbinding.vraag<Verklaring>(
    `select to_char(maand, 'YYYY-MM') as maand, reeksen, maand + interval '1 month' > now() - make_interval(months => $1) as te_vroeg from log.vernietigd order by maand`, [TERMIJN_MAANDEN]);
  const maanden = new Set(verklaringen.map(({ maand }) => maand));
  const sprongen = new Map(verklaringen.flatMap(({ reeksen }) => reeksen).map(({ vorige, laatste }) => [vorige, laatste]));
  const wandeling = new Wandeling(verbinding, vanaf ?? BEGIN, sprongen);
  wandeling.fouten.push(...toetsVerklaringen(verklaringen, buiten));
  const kwijt = new Set(buiten.flatMap(({ op, hash }) => (hash === undefined || inVernietigdeMaand(op, maanden) ? [] : [hash])));
  let plek = '0';
  if (vanaf !== undefined) {
    const [anker] = await verbinding.vraag<Schakel>(`select volgnummer, regel, vorige, hash, transactie::text as transactie from log.zegel where hash = $1`, [vanaf]);
    if (!anker) return { gezegeld: 0, fouten: ['het zegel waar de vorige controle eindigde staat er niet meer in: het einde van de keten is afgeknipt'], vernietigd: [...maanden], laatste: null };
    wandeling.begin(anker);
    kwijt.delete(vanaf);
    plek = anker.volgnummer;
  }
  for (;;) {
    const schakels = await verbinding.vraag<Schakel>(SCHAKELS, [plek, tegelijk]);
    const laatste = schakels.at(-1);
    if (!laatste) break;
    await wandeling.reeks(schakels);
    for (const { hash } of schakels) kwijt.delete(hash);
    plek = laatste.volgnummer;
  }
  await wandeling.einde();
  const { fouten, gezegeld, laatste } = wandeling;
  if (kwijt.size > 0) fouten.push(`het einde van de keten is afgeknipt: ${kwijt.size} zegels die buiten de database bewaard zijn, staan er niet meer in`);
  return { gezegeld, fouten, vernietigd: [...maanden], laatste };
}
