import type { Eldersregel } from './eldersregel.js';
import type { Verbinding } from './kijker.js';
import { BEGIN, INHOUD, inhoudVan, schakel, TERMIJN_MAANDEN } from './zegel.js';

export interface Ontvangstuitslag {
  /** Different lines; what came twice counts once. */
  readonly regels: number;
  readonly dubbel: number;
  /** Undefined when the chain begins here at its first link; else the hash that the first line leans on. */
  readonly begintNa: string | undefined;
  readonly laatste: { readonly plek: string; readonly hash: string } | undefined;
  readonly aantalFouten: number;
  /** The first of them, one sentence each. */
  readonly fouten: readonly string[];
}

/** What was received, compared with what stands in the database now. */
export interface Vergelijker {
  readonly reeks: (regels: readonly Eldersregel[]) => Promise<string[]>;
  /** Links over months that were destroyed at the end of their term. */
  readonly sprongen: ReadonlyMap<string, string>;
}

interface Ontvangstvraag {
  readonly vergelijker?: Vergelijker;
  /** How far a line may be from its place in the file: objects of one minute have no order. */
  readonly venster?: number;
}

const VENSTER = 20_000;
const TE_NOEMEN = 100;

const voor = (a: Eldersregel, b: Eldersregel): number => (BigInt(a.plek) < BigInt(b.plek) ? -1 : a.plek === b.plek ? 0 : 1);

/** The chain in what was received, a stretch at a time: as much memory for a year as for a day. */
class Ontvangst {
  readonly fouten: string[] = [];
  aantalFouten = 0;
  regels = 0;
  dubbel = 0;
  begintNa: string | undefined;
  laatste: Eldersregel | undefined;

  constructor(private readonly vergelijker: Vergelijker | undefined) {}

  fout(zin: string): void {
    this.aantalFouten += 1;
    if (this.fouten.length < TE_NOEMEN) this.fouten.push(zin);
  }

  async reeks(regels: readonly Eldersregel[]): Promise<void> {
    const nieuw = regels.filter((regel) => this.neem(regel));
    for (const zin of (await this.vergelijker?.reeks(nieuw)) ?? []) this.fout(zin);
  }

  /** Whether this line is new. */
  private neem(een: Eldersregel): boolean {
    const { laatste } = this;
    if (laatste?.plek === een.plek) {
      // A seal without its line and one with it differ: the line was there the first time.
      if (een.hash === laatste.hash && JSON.stringify(een.regel) === JSON.stringify(laatste.regel)) this.dubbel += 1;
      else this.fout(`plek ${een.plek}: kwam twee keer, en niet gelijk`);
      return false;
    }
    if (laatste && voor(een, laatste) < 0) {
      this.fout(`plek ${een.plek}: staat ver van haar plaats, na plek ${laatste.plek}`);
      return false;
    }
    this.sluitAan(een, laatste);
    if (een.regel === null) this.fout(`plek ${een.plek}: de regel was verwijderd voordat zij verstuurd werd`);
    else if (schakel(een.vorige, inhoudVan(een.regel)) !== een.hash) this.fout(`plek ${een.plek} (regel ${een.regel.volgnummer ?? ''}): gewijzigd`);
    this.laatste = een;
    this.regels += 1;
    return true;
  }

  private sluitAan(een: Eldersregel, laatste: Eldersregel | undefined): void {
    let verwacht = laatste?.hash ?? BEGIN;
    for (let over = this.vergelijker?.sprongen.get(verwacht); een.vorige !== verwacht && over !== undefined; over = this.vergelijker?.sprongen.get(over)) verwacht = over;
    if (een.vorige === verwacht) return;
    if (laatste) this.fout(`plek ${een.plek}: sluit niet aan op plek ${laatste.plek}`);
    else this.begintNa = een.vorige;
  }
}

/** Walks the chain of what was received elsewhere; needs no database, and compares with one when it is given. */
export async function controleerOntvangen(bron: AsyncIterable<Eldersregel | string>, { vergelijker, venster = VENSTER }: Ontvangstvraag = {}): Promise<Ontvangstuitslag> {
  const ontvangst = new Ontvangst(vergelijker);
  let wachtend: Eldersregel[] = [];
  for await (const een of bron) {
    if (typeof een === 'string') ontvangst.fout(een);
    else wachtend.push(een);
    if (wachtend.length < 2 * venster) continue;
    wachtend.sort(voor);
    await ontvangst.reeks(wachtend.slice(0, venster));
    wachtend = wachtend.slice(venster);
  }
  await ontvangst.reeks(wachtend.sort(voor));
  const { regels, dubbel, begintNa, laatste, aantalFouten, fouten } = ontvangst;
  return { regels, dubbel, begintNa, laatste: laatste && { plek: laatste.plek, hash: laatste.hash }, aantalFouten, fouten };
}

interface Rij {
  readonly plek: string;
  readonly hash: string;
  readonly inhoud: string | null;
}

const STAND = `
  select z.volgnummer::text as plek, z.hash, case when l.volgnummer is not null then ${INHOUD} end as inhoud
  from log.zegel z left join log.toegang l on l.volgnummer = z.regel and l.op = z.op where z.volgnummer between $1 and $2`;

// A declaration that came too soon excuses nothing.
const VERNIETIGD = `select to_char(maand, 'YYYY-MM') as maand, reeksen from log.vernietigd where maand + interval '1 month' <= now() - make_interval(months => $1)`;

const maandVan = ({ regel }: Eldersregel): string => (regel?.op ? new Date(Number(regel.op) * 1000).toISOString().slice(0, 7) : '');

/** Compares with the seals and the lines of the database, as its owner: cutting off, rewriting and changing show against what is elsewhere. */
export async function maakVergelijker(verbinding: Verbinding): Promise<Vergelijker> {
  const vernietigd = await verbinding.vraag<{ maand: string; reeksen: { vorige: string; laatste: string }[] }>(VERNIETIGD, [TERMIJN_MAANDEN]);
  const maanden = new Set(vernietigd.map(({ maand }) => maand));
  const vergelijk = (een: Eldersregel, hier: Rij | undefined): string[] => {
    if (!hier) return maanden.has(maandVan(een)) ? [] : [`plek ${een.plek}: staat niet meer in de database`];
    if (hier.hash !== een.hash) return [`plek ${een.plek}: de database heeft een ander zegel`];
    if (hier.inhoud === null) return [`plek ${een.plek}: de regel is uit de database verwijderd`];
    return een.regel !== null && hier.inhoud !== inhoudVan(een.regel) ? [`plek ${een.plek}: de regel is in de database gewijzigd`] : [];
  };
  return {
    sprongen: new Map(vernietigd.flatMap(({ reeksen }) => reeksen).map(({ vorige, laatste }) => [vorige, laatste])),
    reeks: async (regels) => {
      const [eerste, laatste] = [regels[0], regels.at(-1)];
      if (!eerste || !laatste) return [];
      const hier = new Map((await verbinding.vraag<Rij>(STAND, [eerste.plek, laatste.plek])).map((rij) => [rij.plek, rij]));
      return regels.flatMap((een) => vergelijk(een, hier.get(een.plek)));
    },
  };
}

/** How many seals the database has behind this place: what is still to come. */
export async function telDaarna(verbinding: Verbinding, plek: string): Promise<number> {
  const [rij] = await verbinding.vraag<{ n: number }>('select count(*)::int as n from log.zegel where volgnummer > $1', [plek]);
  return rij?.n ?? 0;
}
