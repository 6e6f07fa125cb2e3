import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { Beleidsblad } from '../verwachting/beleidsblad.js';
import { RIJ, type Tabelblad } from '../verwachting/gegevens.js';
import type { Rijenbestand } from '../verwachting/rijenbestand.js';
import { type Kijkplek, type Rij, Zicht } from '../verwachting/zicht.js';

/** A place where the wall and the policy page do not agree. */
export interface Verschil {
  readonly wie: string;
  readonly waar: string;
  readonly wat: string;
}

export interface Viewuitslag {
  readonly cellen: number;
  readonly verschillen: readonly Verschil[];
  /** `view.column` that came out filled for somebody. */
  readonly gezien: ReadonlySet<string>;
}

interface Kolomlabel {
  readonly kolom: string;
  readonly label: string;
  readonly afgeleid: boolean;
}

/** What the mask and the keys are, besides the columns that carry a label. */
const SLEUTELS = ['id', 'casus_id', 'versie', 'handeling_id'];
const EIGEN = ['zicht', 'regels'];

export const kolomlabels = (tabel: Tabelblad): readonly Kolomlabel[] => {
  const velden = Object.values(tabel.velden).map(({ kolom, label, afgeleid }) => ({ kolom, label, afgeleid: afgeleid === true }));
  const bekend = new Set([...SLEUTELS, ...velden.map(({ kolom }) => kolom)]);
  const verwijzingen = Object.values(tabel.relaties).filter(({ vorm, kolom }) => vorm === 'een' && !bekend.has(kolom));
  return [...velden, ...verwijzingen.map(({ kolom, label }) => ({ kolom, label, afgeleid: false }))];
};

const gelijk = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);

export interface Viewdelen {
  readonly client: Client;
  readonly blad: Beleidsblad;
  readonly tabellen: readonly Tabelblad[];
  readonly rijen: Rijenbestand;
}

/** Everything that comes out of these views for one viewer, in one statement. */
async function alsLezer(client: Client, plek: Kijkplek, tabellen: readonly Tabelblad[]): Promise<ReadonlyMap<string, readonly Rij[]>> {
  await client.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', $2, true)`, [plek.persoonId, plek.portaal]);
  const delen = tabellen.map(({ zicht }) => `select '${zicht}' as zicht, to_jsonb(z) as rij from zicht.${zicht} z`);
  // Prepared: planning all views together costs more than running them.
  const text = delen.join(' union all ');
  const { rows } = await client.query<{ zicht: string; rij: Rij }>({ name: createHash('sha1').update(text).digest('hex'), text });
  const uit = new Map<string, Rij[]>(tabellen.map(({ zicht }) => [zicht, []]));
  for (const { zicht, rij } of rows) uit.get(zicht)?.push(rij);
  return uit;
}

function vergelijkRij(zicht: Zicht, tabel: Tabelblad, bron: Rij, uit: Rij, meld: (kolom: string, wat: string) => void, gezien: Set<string>): number {
  const labels = kolomlabels(tabel);
  // What a view derives can be empty because its source is; not in a row in which everything stands.
  const vol = Object.values(bron).every((waarde) => waarde !== null);
  const bekend = new Set([...SLEUTELS, ...EIGEN, ...labels.map(({ kolom }) => kolom)]);
  for (const kolom of Object.keys(uit)) if (!bekend.has(kolom)) meld(kolom, 'staat in de view zonder label');
  for (const { kolom, label, afgeleid } of labels) {
    const open = zicht.opent(tabel, bron, label);
    const waarde = uit[kolom] ?? null;
    if (open && waarde !== null) gezien.add(`${tabel.zicht}.${kolom}`);
    if (!open && waarde !== null) meld(kolom, `toont ${label === RIJ ? 'een rij' : label} aan wie dat niet mag zien`);
    else if (open && (afgeleid ? vol && waarde === null : !gelijk(waarde, bron[kolom] ?? null))) meld(kolom, 'toont iets anders dan er staat');
  }
  return labels.length;
}

function vergelijkTabel(zicht: Zicht, tabel: Tabelblad, bron: readonly Rij[], uit: readonly Rij[], meld: (waar: string, wat: string) => void, gezien: Set<string>): number {
  const over = new Map(bron.filter((rij) => zicht.toont(tabel, rij)).map((rij) => [String(rij['id']), rij]));
  let cellen = 0;
  for (const rij of uit) {
    const id = String(rij['id']);
    const van = over.get(id);
    // Twice counts too: the second time it is no longer expected.
    if (!van) meld(id, 'een rij die hier niet hoort');
    else if (tabel.soort !== 'algemeen') cellen += vergelijkRij(zicht, tabel, van, rij, (kolom, wat) => meld(`${kolom} ${id}`, wat), gezien);
    over.delete(id);
  }
  for (const id of over.keys()) meld(id, 'een rij die er had moeten zijn');
  return cellen;
}

/**
 * For each of these viewers every column of every row of every view, compared with the policy page: no row and no value too
 * many, and none too few. The connection is the owner's, inside a transaction, and takes the role that the gateway reads with.
 */
export async function bewijsViews({ client, blad, tabellen, rijen }: Viewdelen, plekken: readonly Kijkplek[], genoeg = Infinity): Promise<Viewuitslag> {
  const verschillen: Verschil[] = [];
  const gezien = new Set<string>();
  let cellen = 0;
  await client.query('set local role bv_lezer');
  for (const [i, plek] of plekken.entries()) {
    if (verschillen.length >= genoeg) break;
    const zicht = new Zicht(blad, plek, rijen.van('wand.betrokkenheid'));
    // Lists without content of families are the same for everybody: once is enough.
    const hier = tabellen.filter(({ soort }) => i === 0 || soort !== 'algemeen');
    const uit = await alsLezer(client, plek, hier);
    for (const tabel of hier) {
      const meld = (waar: string, wat: string): void => void verschillen.push({ wie: plek.naam, waar: `zicht.${tabel.zicht} ${waar}`, wat });
      cellen += vergelijkTabel(zicht, tabel, rijen.van(tabel.tabel), uit.get(tabel.zicht) ?? [], meld, gezien);
    }
  }
  await client.query('reset role');
  return { cellen, verschillen, gezien };
}
