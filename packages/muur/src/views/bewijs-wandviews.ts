import type { Client } from 'pg';
import type { Proefwereld, Wereldplek } from '../product/proefwereld.js';
import { Zicht } from '../verwachting/zicht.js';
import type { Verschil } from './bewijs-views.js';

/** Views that no entity makes, and that are looked at here. */
const MET_DE_HAND = ['noodtoegang'];
const TOEZICHT = 'privacy';

export interface Wandviewuitslag {
  readonly cellen: number;
  readonly verschillen: readonly Verschil[];
  /** Views that gave nobody anything: then it says nothing that the others got nothing. */
  readonly leeg: readonly string[];
}

async function viewsVan(client: Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ naam: string }>(`select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = 'v' order by 1`, [schema]);
  return rows.map(({ naam }) => naam);
}

const word = (client: Client, rol: string, { persoonId, portaal }: Pick<Wereldplek, 'persoonId' | 'portaal'>): Promise<unknown> =>
  client.query(`select set_config('role', $1, true), set_config('bv.kijker', $2, true), set_config('bv.portaal', $3, true)`, [rol, persoonId, portaal]);

/** What stands beside the tables with labels: emergency access row by row, and supervision, which is for the privacy portal and nobody else. */
export async function bewijsWandviews(client: Client, { blad, tabellen, rijen, wand, plekken }: Proefwereld): Promise<Wandviewuitslag> {
  const verschillen: Verschil[] = [];
  let cellen = 0;
  const bekend = new Set([...tabellen.map(({ zicht }) => zicht), ...MET_DE_HAND]);
  for (const view of await viewsVan(client, 'zicht')) if (!bekend.has(view)) verschillen.push({ wie: 'niemand', waar: `zicht.${view}`, wat: 'is een view die geen bewijs kent' });
  const toezichtviews = await viewsVan(client, 'toezicht');
  const gaf = new Set<string>();
  for (const plek of plekken) {
    const zicht = new Zicht(blad, plek, rijen.van('wand.betrokkenheid'));
    await word(client, 'bv_lezer', plek);
    const over = new Set(wand.noodtoegangen.filter((een) => zicht.toontNoodtoegang(een)).map(({ id }) => id));
    const eigen = new Set(wand.noodtoegangen.map(({ id }) => id));
    for (const { id } of (await client.query<{ id: string }>('select id from zicht.noodtoegang')).rows.filter((rij) => eigen.has(rij.id))) {
      cellen += 1;
      if (!over.delete(id)) verschillen.push({ wie: plek.naam, waar: `zicht.noodtoegang ${id}`, wat: 'een rij die hier niet hoort' });
    }
    for (const id of over) verschillen.push({ wie: plek.naam, waar: `zicht.noodtoegang ${id}`, wat: 'een rij die er had moeten zijn' });
    await word(client, 'bv_toezicht', plek);
    const { rows } = await client.query<{ view: string; is_er: boolean }>(toezichtviews.map((view) => `select '${view}' as view, exists (select 1 from toezicht.${view}) as is_er`).join(' union all '));
    cellen += rows.length;
    for (const { view, is_er: isEr } of rows) {
      if (isEr) gaf.add(view);
      if (isEr && plek.portaal !== TOEZICHT) verschillen.push({ wie: plek.naam, waar: `toezicht.${view}`, wat: 'geeft iets aan wie geen toezicht houdt' });
    }
    await client.query('reset role');
  }
  return { cellen, verschillen, leeg: toezichtviews.filter((view) => !gaf.has(view)).map((view) => `toezicht.${view} gaf niemand iets`) };
}
