import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { Benchoperatie, Serveropdracht } from '../../environment.js';
import { type Bron, type Bronnaam, bronnen, magZien, type Rij } from './bronnen.js';
import { vraag } from './database.js';

const SESSIE = `
  select s.persoon_id as "persoonId" from proces.sessie s join algemeen.partij p on p.id = s.persoon_id and p.sub = s.sub
  where s.id_hash = $1 and s.eindigt_op > now() and s.laatst_gezien > now() - interval '15 minutes'
    and exists (select 1 from algemeen.portaaltoegang a where a.persoon_id = s.persoon_id and a.portaal = 'duo' and a.van <= now() and (a.tot is null or a.tot > now()))`;

const PARTIJEN = (extra: string): string =>
  `array(select $1::uuid union all select l.groep_id from algemeen.groepslid l join algemeen.partij g on g.id = l.groep_id
    where l.persoon_id = $1 and l.van <= now() and (l.tot is null or l.tot > now()) ${extra})`;

/** The involvements of a person ($1) that count in this portal, with what the policy gives for them. */
export const MIJN = `
  select b.id, b.casus_id, b.hoedanigheid, p.lezen, p.schrijven from wand.betrokkenheid b
  join wand.beleid p on p.hoedanigheid = b.hoedanigheid and p.stand = b.stand and 'duo' = any (p.portalen)
  where b.partij_id = any (${PARTIJEN(`and g.portaal = 'duo'`)}) and b.van <= now() and (b.tot is null or b.tot > now())
    and not (b.hoedanigheid = 'WACHTRIJ' and b.partij_id = $1)
    and not exists (select 1 from wand.betrokkenheid u where u.casus_id = b.casus_id and u.hoedanigheid = 'UITGESLOTEN' and u.partij_id = any (${PARTIJEN('')})
      and u.van <= now() and (u.tot is null or u.tot > now()))`;

const ZICHT = `select casus_id as "casusId", bit_or(lezen) as lezen, bit_or(schrijven) as schrijven, array_agg(distinct hoedanigheid) as hoedanigheden
  from (${MIJN} and b.casus_id = any ($2)) m group by casus_id`;

const WERK = `
  with mijn as materialized (${MIJN}), zicht as (select casus_id, bit_or(lezen) as lezen from mijn group by casus_id)
  select b.id, b.casus_id as "casusId", b.handeling_id as "handelingId", b.hoedanigheid, b.stand, b.termijn, b.van, b.partij_id as "partijId"
  from mijn m join wand.betrokkenheid b on b.id = m.id join zicht z on z.casus_id = b.casus_id join gegevens.casus c on c.id = b.casus_id
  where $2::text is null or (case when z.lezen & $3 <> 0 then c.naam end) ilike '%' || $2 || '%' or c.nummer ilike '%' || $2 || '%'
  order by coalesce(b.termijn, 'infinity'), b.id limit 100`;

const LOG = `
  insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, beleidsversie, casus_id, getoond, afgeschermd, gezinsleden, hoedanigheden)
  select $1, 'duo', $2, $3, $4, $5, $6, (select hash from wand.versie), r.casus_id, r.getoond, r.afgeschermd, coalesce(r.gezinsleden, '{}'), coalesce(r.hoedanigheden, '{}')
  from json_to_recordset($7::json) as r(casus_id uuid, getoond int, afgeschermd int, gezinsleden uuid[], hoedanigheden text[])`;

export interface Zicht {
  readonly casusId: string;
  readonly lezen: number;
  readonly schrijven: number;
  readonly hoedanigheden: readonly string[];
}

const DICHT: Zicht = { casusId: '', lezen: 0, schrijven: 0, hoedanigheden: [] };

export interface Partij {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
}

/** Finds whose session it is, or nothing. */
export const vindPersoon = async (pool: Pool, sessie: Buffer): Promise<string | undefined> => (await vraag<{ persoonId: string }>(pool, 'sessie', SESSIE, [sessie]))[0]?.persoonId;

const IDENTIFICEREND = 2;

/**
 * One request of one person: what they may see, loaders for rows with the mask on them, and what came out, for the log. All servers with
 * loaders share it, so that they differ in their engine and their rules and not in their SQL.
 */
export class Kijker {
  readonly zicht: DataLoader<string, Zicht>;
  readonly partij: DataLoader<string, Partij | null>;
  private readonly laders = new Map<Bronnaam, DataLoader<string, Rij[]>>();
  private readonly getoond = new Map<string, Set<string>>();

  constructor(
    readonly pool: Pool,
    readonly persoonId: string,
    readonly operatie: Benchoperatie,
    private readonly opdracht: Pick<Serveropdracht, 'metRechten' | 'metLog'>,
  ) {
    this.zicht = new DataLoader(async (ids) => {
      const rijen = await vraag<Zicht & { casusId: string }>(pool, 'zicht', ZICHT, [persoonId, ids]);
      const perCasus = new Map(rijen.map((rij) => [rij.casusId, rij]));
      return ids.map((id) => perCasus.get(id) ?? DICHT);
    });
    this.partij = new DataLoader(async (ids) => {
      const rijen = await vraag<Partij>(pool, 'partij', 'select id, naam, soort from algemeen.partij where id = any($1)', [ids]);
      const perId = new Map(rijen.map((rij) => [rij.id, rij]));
      return ids.map((id) => perId.get(id) ?? null);
    });
  }

  /** The rows with this key that the viewer may know of. */
  rijen(naam: Bronnaam, sleutel: string): Promise<Rij[]> {
    const bestaand = this.laders.get(naam);
    if (bestaand) return bestaand.load(sleutel);
    const lader = new DataLoader<string, Rij[]>((sleutels) => this.lees(naam, sleutels));
    this.laders.set(naam, lader);
    return lader.load(sleutel);
  }

  async rij(naam: Bronnaam, sleutel: unknown): Promise<Rij | null> {
    return typeof sleutel === 'string' ? ((await this.rijen(naam, sleutel))[0] ?? null) : null;
  }

  private async lees(naam: Bronnaam, sleutels: readonly string[]): Promise<Rij[][]> {
    const bron: Bron = bronnen[naam];
    const rijen = await vraag<Rij>(this.pool, naam, bron.sql, [sleutels]);
    const maskers = await this.zicht.loadMany([...new Set(rijen.map(({ casusId }) => casusId))]);
    const perCasus = new Map(maskers.flatMap((zicht) => (zicht instanceof Error ? [] : [[zicht.casusId, zicht.lezen] as const])));
    const perSleutel = new Map<unknown, Rij[]>(sleutels.map((sleutel) => [sleutel, []]));
    for (const rij of rijen) {
      rij.zicht = perCasus.get(rij.casusId) ?? 0;
      if (this.opdracht.metRechten && !magZien(bron, rij)) continue;
      perSleutel.get(rij[bron.sleutel])?.push(rij);
      this.noteer(rij.casusId, naam.startsWith('gezinsl') ? rij.id : undefined);
    }
    return sleutels.map((sleutel) => perSleutel.get(sleutel) ?? []);
  }

  noteer(casusId: string, gezinslid?: string): void {
    const leden = this.getoond.get(casusId) ?? new Set<string>();
    if (gezinslid !== undefined) leden.add(gezinslid);
    this.getoond.set(casusId, leden);
  }

  /** The own work, searched on what the viewer may see of it. */
  async werk(zoek: unknown): Promise<Rij[]> {
    const rijen = await vraag<Rij>(this.pool, 'werk', WERK, [this.persoonId, zoek ?? null, IDENTIFICEREND]);
    const maskers = await this.zicht.loadMany(rijen.map(({ casusId }) => casusId));
    return rijen.map((rij, i) => {
      const zicht = maskers[i];
      rij.zicht = zicht === undefined || zicht instanceof Error ? 0 : zicht.lezen;
      this.noteer(rij.casusId);
      return rij;
    });
  }

  /** One line per casus that was shown; committed before the answer leaves. */
  async log(actie: string): Promise<void> {
    if (!this.opdracht.metLog) return;
    const regels = await Promise.all(
      [...this.getoond].map(async ([casusId, leden]) => {
        const { lezen, hoedanigheden } = await this.zicht.load(casusId);
        return { casus_id: casusId, getoond: this.operatie.gevraagd & lezen, afgeschermd: this.operatie.gevraagd & ~lezen, gezinsleden: [...leden], hoedanigheden };
      }),
    );
    const inhoud = regels.length > 0 ? regels : [{ casus_id: null, getoond: 0, afgeschermd: 0 }];
    const uitkomst = regels.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN';
    await vraag(this.pool, 'log', LOG, [this.persoonId, this.operatie.naam, this.operatie.doel, actie, uitkomst, randomUUID(), JSON.stringify(inhoud)]);
  }
}
