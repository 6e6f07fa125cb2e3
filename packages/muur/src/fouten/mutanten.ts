import type { Client } from 'pg';
import type { Beleidsblad } from '../verwachting/beleidsblad.js';
import { isGelabeld, type Tabelblad } from '../verwachting/gegevens.js';

/** A wall with one guard taken out: what to run for it, and which views it can show in. */
export interface Mutant {
  readonly naam: string;
  readonly sql: string;
  /** Views to look at; all of them when the fault is below every view. */
  readonly zichten: readonly string[];
  /** Begin of the name of the people for whom it can make a difference, where that is known. */
  readonly alleen?: string;
  /** Below every view: then those who should see nothing notice first. */
  readonly isGrond?: true;
}

/** What lies below every view shows in these: a row of a casus, and one of an act. */
const GRONDZICHTEN = ['casus', 'overdracht'];
/** The groups somebody belongs to show in the rows that belong to one party. */
const EIGENZICHTEN = ['bericht', 'concept'];

const definitie = async (client: Client, view: string): Promise<string> =>
  (await client.query<{ tekst: string }>('select pg_get_viewdef($1::regclass) as tekst', [view])).rows[0]?.tekst ?? '';

/** Every place where `patroon` stands, replaced one at a time. */
function vervang(tekst: string, patroon: RegExp, door: (gevonden: RegExpMatchArray) => string | undefined): { readonly tekst: string; readonly plek: string }[] {
  return [...tekst.matchAll(patroon)].flatMap((gevonden) => {
    const nieuw = door(gevonden);
    const plek = gevonden[0].replaceAll(/\s+/g, ' ').slice(0, 70);
    return nieuw === undefined ? [] : [{ plek, tekst: tekst.slice(0, gevonden.index) + nieuw + tekst.slice(gevonden.index + gevonden[0].length) }];
  });
}

const RIJVOORWAARDE = /\n {2}WHERE \(\(m\.masker &\s+(\d*)[\s\S]*$/g;
const MASKERTEST = /\(\((?:m\.)?masker & (\d+)\) <> 0\) THEN/g;

/** Whether somebody opens a label of these rows in the dossier without the right to acts of this kind: else both mean the same. */
const scheeltHandeling = ({ toegang, handelingslabel }: Tabelblad, { regels }: Beleidsblad): boolean =>
  regels.some(({ lezen }) => toegang.some((label) => label !== 'PROCES' && lezen.has(label)) && !lezen.has(handelingslabel === 'PER_RIJ' ? 'TOETSING' : (handelingslabel ?? '')));

/** Faults in one generated view: a column without its case, with the bit of another label, a row without its condition, a join without its casus or its act. */
async function viewmutanten(client: Client, blad: Tabelblad, anderBit: AnderBit, overal: number, beleid: Beleidsblad): Promise<Mutant[]> {
  const view = `zicht.${blad.zicht}`;
  const tekst = await definitie(client, view);
  // Most columns have two guards, their own and that of the row: one fault takes both out, or it would be none.
  const zonderRij = (fout: string): string => (blad.rijlabels.length > 0 ? fout : fout.replace(RIJVOORWAARDE, '\n  WHERE true;'));
  const soorten: [wat: string, patroon: RegExp, door: (g: RegExpMatchArray) => string | undefined][] = [
    ['kolom zonder wacht', MASKERTEST, (g) => (Number(g[1]) === overal ? undefined : '(true) THEN')],
    ['kolom met het bit van een ander label', MASKERTEST, (g) => {
      const ander = anderBit(blad, Number(g[1]));
      return ander === undefined ? undefined : g[0].replace(`& ${g[1] ?? ''})`, `& ${ander})`);
    }],
    ['rij zonder voorwaarde', RIJVOORWAARDE, (g) => ((Number(g[1]) & overal) !== 0 ? undefined : '\n  WHERE true;')],
    ['zonder de casus', /m0\.casus_id = t\.(?:casus_id|id)/g, () => 'true'],
    ['zonder de eigen handeling', /h\.handeling_id = t\.handeling_id/g, () => 'true'],
    ['handeling van een ander als eigen dossier', /ELSE \(m0\.lezen & 1\)/g, () => (scheeltHandeling(blad, beleid) ? 'ELSE m0.lezen' : undefined)],
    ['rijlabel voor iedereen open', /WHEN '\w+'::text THEN \d+(?=(?:\s+WHEN '\w+'::text THEN \d+)*\s+ELSE 0\s+END\) <> 0\);)/g, (g) => (g[0].endsWith(` ${String(overal)}`) ? undefined : g[0].replace(/\d+$/, '-1'))],
    ['eigen rijen zonder eigenaar', /t\.partij_id = ANY \(.+?::uuid\[\]\)/g, () => 'true'],
  ];
  return soorten.flatMap(([wat, patroon, door]) =>
    vervang(tekst, patroon, door).map(({ plek, tekst: fout }) => ({ naam: `${view}: ${wat} (${plek})`, sql: `create or replace view ${view} as ${wat === 'kolom zonder wacht' ? zonderRij(fout) : fout}`, zichten: [blad.zicht] })),
  );
}

/** Faults in what all views look things up in: each condition of the involvement, taken out. */
async function grondmutanten(client: Client): Promise<Mutant[]> {
  const uit: Mutant[] = [];
  const view = 'wand.mijn_betrokkenheid';
  const tekst = await definitie(client, view);
  const VOORWAARDE = /\((?:wand\.portaal\(\) = ANY \(p\.portalen\)|[bpulg]\.\w+ (?:=|<=|>) (?:now\(\)|'\w+'::text|[bpu]\.\w+|wand\.\w+\(\))|\w\.tot IS NULL)\)/g;
  // `or (tot is null)` as true opens more, `or (tot > now())` as false closes; both must be noticed.
  for (const { plek, tekst: fout } of vervang(tekst, VOORWAARDE, () => '(true)')) uit.push({ naam: `${view}: zonder ${plek}`, sql: `create or replace view ${view} as ${fout}`, zichten: GRONDZICHTEN, isGrond: true });
  for (const { plek, tekst: fout } of vervang(tekst, /\(u\.hoedanigheid = '\w+'::text\)/g, () => '(false)')) uit.push({ naam: `${view}: nooit ${plek}`, sql: `create or replace view ${view} as ${fout}`, zichten: GRONDZICHTEN, isGrond: true });
  for (const { plek, tekst: fout } of vervang(tekst, /wand\.partijen\((true|false)\)/g, (g) => `wand.partijen(${g[1] === 'true' ? 'false' : 'true'})`)) uit.push({ naam: `${view}: omgekeerd ${plek}`, sql: `create or replace view ${view} as ${fout}`, zichten: GRONDZICHTEN, isGrond: true });
  for (const { plek, tekst: fout } of vervang(tekst, /NOT \(\(b\.hoedanigheid = 'WACHTRIJ'/g, (g) => g[0].replace('WACHTRIJ', 'NIETS'))) uit.push({ naam: `${view}: zonder ${plek}`, sql: `create or replace view ${view} as ${fout}`, zichten: GRONDZICHTEN, isGrond: true });
  const { rows } = await client.query<{ tekst: string }>(`select pg_get_functiondef('wand.partijen(boolean)'::regprocedure) as tekst`);
  for (const { plek, tekst: fout } of vervang(rows[0]?.tekst ?? '', /l\.van <= now\(\)|\(l\.tot is null or l\.tot > now\(\)\)|\(alle or g\.portaal = wand\.portaal\(\)\)|l\.persoon_id = wand\.kijker\(\)/g, () => 'true')) {
    uit.push({ naam: `wand.partijen: zonder ${plek}`, sql: fout, zichten: EIGENZICHTEN, isGrond: true });
  }
  return uit;
}

/** The policy as rows: each bit of each rule turned over. In an act only what rows of acts carry, and what is not open already. */
async function beleidsmutanten(client: Client, tabellen: readonly Tabelblad[], blad: Beleidsblad): Promise<Mutant[]> {
  const { rows } = await client.query<{ hoedanigheid: string; stand: string; lezen: number }>(`select hoedanigheid, stand, lezen from wand.beleid where hoedanigheid <> 'UITGESLOTEN' order by 1, 2`);
  const inHandeling = new Set(tabellen.filter(({ soort }) => soort === 'handeling').flatMap(({ toegang }) => toegang));
  return rows.flatMap(({ hoedanigheid, stand, lezen }) =>
    blad.labels.map(({ label }, i) => [label, 2 ** i] as const).flatMap(([label, bit]) => ['lezen', ...(inHandeling.has(label) && (lezen & bit) === 0 ? ['handeling_lezen'] : [])].map((kolom): Mutant => ({
      naam: `wand.beleid: ${hoedanigheid} ${stand}, ${label} van ${kolom} omgezet`,
      sql: `update wand.beleid set ${kolom} = ${kolom} # ${bit} where hoedanigheid = '${hoedanigheid}' and stand = '${stand}'`,
      zichten: tabellen.filter(isGelabeld).map(({ zicht }) => zicht),
      alleen: `muur-${hoedanigheid}-${stand}`.toLowerCase().replaceAll('_', '-'),
    }))),
  );
}

type AnderBit = (tabel: Tabelblad, bit: number) => number | undefined;

/** Per bit of a column another bit that somebody who sees rows of this table has not got, though they have this one: they then miss the column. */
async function anderBitMaker(client: Client, { labels }: Beleidsblad): Promise<AnderBit> {
  const { rows } = await client.query<{ lezen: number; handeling: number }>(`select lezen, handeling_lezen as handeling from wand.beleid where hoedanigheid <> 'UITGESLOTEN'`);
  const bits = labels.map((_, i) => 2 ** i);
  const bitVan = (label: string): number => 2 ** labels.findIndex((l) => l.label === label);
  return ({ soort, handelingslabel, toegang }, bit) => {
    const rij = toegang.reduce((som, label) => som | bitVan(label), 0);
    const soorten = handelingslabel === 'PER_RIJ' ? ['OVERDRACHT', 'TOETSING'] : [handelingslabel ?? ''];
    const maskers = rows.flatMap(({ lezen, handeling }) =>
      soort === 'handeling' ? soorten.map((label) => ((lezen & bitVan(label)) !== 0 ? lezen : lezen & bitVan('PROCES')) | handeling) : [lezen],
    );
    return bits.find((ander) => ander !== bit && maskers.some((masker) => (masker & rij) !== 0 && (masker & bit) !== 0 && (masker & ander) === 0));
  };
}

export interface Mutantsoorten {
  readonly views: readonly Mutant[];
  readonly grond: readonly Mutant[];
  readonly beleid: readonly Mutant[];
}

export async function maakMutanten(client: Client, tabellen: readonly Tabelblad[], beleid: Beleidsblad): Promise<Mutantsoorten> {
  const anderBit = await anderBitMaker(client, beleid);
  // What every rule opens guards nothing once a row comes out: without it there is no sight at all.
  const { rows: bits } = await client.query<{ overal: number }>(`select bit_and(lezen) as overal from wand.beleid where hoedanigheid <> 'UITGESLOTEN'`);
  const views: Mutant[] = [];
  for (const blad of tabellen.filter((tabel) => isGelabeld(tabel) || tabel.soort === 'partij')) views.push(...(await viewmutanten(client, blad, anderBit, bits[0]?.overal ?? 0, beleid)));
  return { views, grond: await grondmutanten(client), beleid: await beleidsmutanten(client, tabellen, beleid) };
}
