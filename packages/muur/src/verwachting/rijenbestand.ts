import type { Client } from 'pg';
import type { Envelop } from './envelop.js';
import type { Tabelblad, Veldblad } from './gegevens.js';
import type { Kijkplek, Rij } from './zicht.js';

/** Everything that stands in the tables, as their owner reads it: what the views are compared with. */
export class Rijenbestand {
  private readonly opId = new Map<string, Map<string, Rij>>();

  constructor(readonly rijen: ReadonlyMap<string, readonly Rij[]>) {
    for (const [tabel, lijst] of rijen) this.opId.set(tabel, new Map(lijst.map((rij) => [String(rij['id']), rij])));
  }

  van(tabel: string): readonly Rij[] {
    return this.rijen.get(tabel) ?? [];
  }

  vind(tabel: string, id: unknown): Rij | undefined {
    return this.opId.get(tabel)?.get(String(id));
  }
}

/** Under which name the readable text of an encrypted column is kept beside it. */
export const leesbaar = ({ kolom, versleuteld }: Pick<Veldblad, 'kolom' | 'versleuteld'>): string => (versleuteld === 'envelop' ? `${kolom} leesbaar` : kolom);

function open(tabel: Tabelblad, rij: Rij, envelop: Envelop): Rij {
  const geheim = Object.entries(tabel.velden).filter(([, { versleuteld }]) => versleuteld === 'envelop');
  if (geheim.length === 0) return rij;
  return { ...rij, ...Object.fromEntries(geheim.map(([naam, veld]) => [leesbaar(veld), typeof rij[veld.kolom] === 'string' ? envelop.open(String(rij[veld.kolom]), tabel, naam, rij) : null])) };
}

/** When a row of its own writer is everybody's who reads that label: docs/besluiten/0046, per table. */
const OPENGELEGD: Readonly<Record<string, string>> = {
  'gegevens.risicoantwoord': '(select i.vergeleken_op is not null from gegevens.risicoinventarisatie i where i.id = t.inventarisatie_id)',
};

function opengelegd({ tabel, eigenTot }: Tabelblad): string {
  if (eigenTot === undefined) return 'null';
  const sql = OPENGELEGD[tabel];
  if (sql === undefined) throw new Error(`Van ${tabel} is niet bekend wanneer eigen rijen open gaan.`);
  return sql;
}

export async function leesRijen(client: Client, tabellen: readonly Tabelblad[], envelop: Envelop): Promise<Rijenbestand> {
  const uit = new Map<string, readonly Rij[]>();
  for (const tabel of tabellen) {
    const { rows } = await client.query<{ rij: Rij; opengelegd: boolean | null }>(`select to_jsonb(t) as rij, ${opengelegd(tabel)} as opengelegd from ${tabel.tabel} t`);
    uit.set(tabel.tabel, rows.map(({ rij, opengelegd: isOpen }) => open(tabel, tabel.eigenTot === undefined ? rij : { ...rij, opengelegd: isOpen }, envelop)));
  }
  return new Rijenbestand(uit);
}

interface Mens {
  sub: string;
  id: string;
  portalen: string[];
  groepen: { id: string; portaal: string | null }[];
}

/** Everybody with an account, in each portal they may open. */
export async function leesPlekken(client: Client): Promise<readonly (Kijkplek & { readonly sub: string })[]> {
  const { rows } = await client.query<Mens>(
    `select p.sub, p.id,
       array(select distinct t.portaal from algemeen.portaaltoegang t where t.persoon_id = p.id and t.van <= now() and (t.tot is null or t.tot > now()) order by 1) as portalen,
       coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'portaal', g.portaal)) from algemeen.groepslid l join algemeen.partij g on g.id = l.groep_id
         where l.persoon_id = p.id and l.van <= now() and (l.tot is null or l.tot > now())), '[]') as groepen
     from algemeen.partij p where p.sub is not null order by p.sub`,
  );
  return rows.flatMap(({ sub, id, portalen, groepen }) => portalen.map((portaal) => ({ naam: `${sub} in ${portaal}`, sub, persoonId: id, portaal, groepen })));
}
