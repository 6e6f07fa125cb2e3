import type { Gegevenscategorie, Portaal } from '@bv/beleid';
import type { Veldsoort } from './veldsoort.js';

/**
 * The registry behind the wall: every table, every field, every label, filled by the decorators of `veld.ts`.
 * Views, triggers, contracts, the read path and the access log are all made from it, so none can forget a field.
 */
export type Klasse<T = object> = new () => T;

/** RIJ: the label stands in the row itself (`categorie`), set by one pure rule when it is written. */
export const RIJ = 'RIJ' as const;
export type Label = Gegevenscategorie | typeof RIJ;

/**
 * casus: seen by the mask of the casus. handeling: also bound to one act (an overdracht, a toetsing).
 * partij: only the own rows. algemeen: lists without content of families. verzoek: rows between two sides, who asks and who may
 * decide; there RIJ marks what only those two read.
 */
export type Tabelsoort = 'casus' | 'handeling' | 'partij' | 'algemeen' | 'verzoek';

/** Where a value stands; an own row belongs to no casus. */
export interface Rijplaats {
  readonly casusId: string | null;
  readonly id: string;
}

export interface Veld {
  readonly naam: string;
  readonly kolom: string;
  readonly label: Label;
  readonly soort: Veldsoort;
  /** Behind the wall but not in the API. */
  readonly verborgen?: boolean;
  /** SQL over the row `t` for a field that is derived in the view; absent when the field is a column. */
  readonly uitdrukking?: string;
  /** A derived field that says nothing where its source does not. */
  readonly kanLeeg?: boolean;
  /** The field this one is made from when it is written; that field's label says who may write. */
  readonly uit?: string;
  /** What is kept of the value of `uit`. */
  readonly maak?: (waarde: string) => string;
  /** The column holds no readable text: how a value goes in. */
  readonly versleutel?: (waarde: string, rij: Rijplaats) => string;
  /** And how it is made readable after reading. Errors: Sleutelfout. */
  readonly ontsleutel?: (waarde: string, rij: Rijplaats) => string;
}

export interface Relatie {
  readonly naam: string;
  readonly doel: () => Klasse;
  /** een: this row holds the key. lijst and enkel: the other row holds it. */
  readonly vorm: 'een' | 'lijst' | 'enkel';
  /** Property that holds the key: of this table (een) or of the other (lijst, enkel). */
  readonly sleutel: string;
  readonly label: Label;
  readonly sorteer: readonly string[];
}

/** A field made in TypeScript from fields of the same row; it needs the right to each of its sources. */
export interface Berekening {
  readonly naam: string;
  readonly uit: readonly string[];
  readonly maak: (rij: Record<string, unknown>) => unknown;
}

export interface Tabel {
  readonly klasse: Klasse;
  readonly naam: string;
  readonly schema: string;
  readonly soort: Tabelsoort;
  readonly rijlabels: readonly Gegevenscategorie[];
  /** For tables of an act: the label that shows the act to those who see the whole casus. */
  readonly handelingslabel: Gegevenscategorie | 'PER_RIJ' | null;
  /** Rows are added and never changed: a frozen copy. */
  readonly bevroren: boolean;
  /** Who may write this label may add rows of every label that they may read: the row speaks for a family member, not for its writer. */
  readonly schrijflabel: Gegevenscategorie | null;
  /** A row counts in the log by its own label only: the table holds rows of nearly every label. */
  readonly labelPerRij: boolean;
  /** For rows of a party: who works in this portal reads and writes them too. For what is asked without anybody's name. */
  readonly ookIn: Portaal | null;
  /** A row is of who wrote it (`door`) and of nobody else, until `open` is true of it: SQL over the row `t`. */
  readonly eigenTot: { readonly door: string; readonly open: string } | null;
  readonly velden: Map<string, Veld>;
  /** The fields that must be made readable after reading. */
  readonly geheimen: readonly (Veld & Required<Pick<Veld, 'ontsleutel'>>)[];
  readonly relaties: Map<string, Relatie>;
  readonly berekeningen: Map<string, Berekening>;
}

export type Tabelkop = Pick<Tabel, 'naam' | 'schema' | 'soort' | 'rijlabels' | 'handelingslabel' | 'bevroren' | 'schrijflabel' | 'labelPerRij' | 'ookIn' | 'eigenTot'>;

interface Leden {
  velden: Veld[];
  relaties: Relatie[];
  berekeningen: Berekening[];
}

const koppen = new Map<Klasse, Tabelkop>();
const leden = new Map<object, Leden>();

function ledenVan(klasse: object): Leden {
  const bestaand = leden.get(klasse);
  if (bestaand) return bestaand;
  const nieuw: Leden = { velden: [], relaties: [], berekeningen: [] };
  leden.set(klasse, nieuw);
  return nieuw;
}

export function meldTabel(klasse: Klasse, kop: Tabelkop): void {
  koppen.set(klasse, kop);
}
export function meldVeld(klasse: object, veld: Veld): void {
  ledenVan(klasse).velden.push(veld);
}
export function meldRelatie(klasse: object, relatie: Relatie): void {
  ledenVan(klasse).relaties.push(relatie);
}
export function meldBerekening(klasse: object, berekening: Berekening): void {
  ledenVan(klasse).berekeningen.push(berekening);
}

function* afstamming(klasse: object): Generator<object> {
  for (let k: object | null = klasse; k && k !== Function.prototype; k = Object.getPrototypeOf(k) as object | null) yield k;
}

function verzamel<T extends { naam: string }>(klasse: object, kies: (l: Leden) => T[]): Map<string, T> {
  const keten = [...afstamming(klasse)].reverse();
  return new Map(keten.flatMap((k) => kies(ledenVan(k))).map((lid) => [lid.naam, lid]));
}

const gebouwd = new Map<Klasse, Tabel>();

/** Errors: throws when the class was never declared as a table. */
export function haalTabel(klasse: Klasse): Tabel {
  const klaar = gebouwd.get(klasse);
  if (klaar) return klaar;
  const kop = koppen.get(klasse);
  if (!kop) throw new Error(`${klasse.name} heeft geen @Tabel: een type zonder soort en labels kan niet achter de muur.`);
  const velden = verzamel(klasse, (l) => l.velden);
  const tabel: Tabel = {
    klasse,
    ...kop,
    velden,
    geheimen: [...velden.values()].filter((veld): veld is Veld & Required<Pick<Veld, 'ontsleutel'>> => veld.ontsleutel !== undefined),
    relaties: verzamel(klasse, (l) => l.relaties),
    berekeningen: verzamel(klasse, (l) => l.berekeningen),
  };
  gebouwd.set(klasse, tabel);
  return tabel;
}

export const alleTabellen = (): Tabel[] => [...koppen.keys()].map(haalTabel).sort((a, b) => a.naam.localeCompare(b.naam));

/**
 * All labels that can open something of this table's own fields. `gewijzigdOp` is PROCES on every table; that alone must not
 * make the existence of a row visible, nor put the type in a contract.
 */
export function labelsVan(tabel: Tabel): Gegevenscategorie[] {
  const eigen = [...tabel.velden.values()].filter((veld) => veld.naam !== 'gewijzigdOp').map((veld) => veld.label).filter((label) => label !== RIJ);
  return [...new Set([...eigen, ...tabel.rijlabels])];
}

export const isGelabeld = (tabel: Tabel): boolean => tabel.soort === 'casus' || tabel.soort === 'handeling';

export const slang = (naam: string): string => naam.replace(/[A-Z]/g, (hoofdletter) => `_${hoofdletter.toLowerCase()}`);
