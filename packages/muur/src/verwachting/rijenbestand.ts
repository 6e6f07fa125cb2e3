import type { Client } from 'pg';
import type { Tabelblad } from './gegevens.js';
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

export async function leesRijen(client: Client, tabellen: readonly Tabelblad[]): Promise<Rijenbestand> {
  const uit = new Map<string, readonly Rij[]>();
  for (const { tabel } of tabellen) {
    const { rows } = await client.query<{ rij: Rij }>(`select to_jsonb(t) as rij from ${tabel} t`);
    uit.set(tabel, rows.map(({ rij }) => rij));
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
