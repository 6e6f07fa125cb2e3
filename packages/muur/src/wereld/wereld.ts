import type { GraphQLSchema } from 'graphql';
import type { Client } from 'pg';
import type { Envelop } from '../verwachting/envelop.js';
import { isGelabeld, type Tabelblad } from '../verwachting/gegevens.js';
import { Willekeur } from '../willekeur.js';
import { type Catalogus, type Kolom, leesCatalogus } from './catalogus.js';
import { Waardenmaker } from './waardenmaker.js';

export type Nieuwerij = Record<string, unknown>;

const BETROKKENHEID = 'wand.betrokkenheid';
const HANDELINGSOORTEN = ['OVERDRACHT', 'TOETSING'];

/** One casus with everything in it, twice where it belongs to an act: once in the act of the viewer, once in an act of others. */
export interface Proefgezin {
  readonly id: string;
  readonly eigenHandeling: string;
  readonly andereHandeling: string;
}

/**
 * Families that hold one row of every table for every label a row can have, with every column filled. Made from the catalogue of
 * the database and the declarations, so that a new table or column is in it by itself. Kept in memory until `schrijf`.
 */
/** A row in which every column is filled is one that no command could make: what columns demand of each other steps aside, on this thrown away product only. */
const ZONDER_EISEN = `do $$ declare r record; begin
  for r in select c.conname, c.conrelid::regclass as tabel from pg_constraint c join pg_namespace n on n.oid = c.connamespace where c.contype = 'c' and n.nspname in ('gegevens', 'wand') loop
    execute format('alter table %s drop constraint %I', r.tabel, r.conname);
  end loop;
end $$`;

export class Wereld {
  readonly rijen = new Map<string, Nieuwerij[]>();
  private readonly waarden: Waardenmaker;
  private readonly bladVan: ReadonlyMap<string, Tabelblad>;

  private constructor(
    private readonly catalogus: Catalogus,
    private readonly tabellen: readonly Tabelblad[],
    schema: GraphQLSchema,
    readonly willekeur: Willekeur,
    private readonly organisatieId: string,
    /** A list of aspects that is there, and a code of it: a made up one has no name. */
    private readonly risicolijst: { readonly id: string; readonly code: string },
    private readonly envelop: Envelop,
  ) {
    this.waarden = new Waardenmaker(schema, willekeur);
    this.bladVan = new Map(tabellen.map((blad) => [blad.tabel, blad]));
  }

  static async maak(client: Client, tabellen: readonly Tabelblad[], schema: GraphQLSchema, zaad: number, envelop: Envelop): Promise<Wereld> {
    const { rows } = await client.query<{ id: string }>('select id from algemeen.organisatie order by id limit 1');
    const [organisatie] = rows;
    if (!organisatie) throw new Error('De database kent geen organisatie: laad eerst de demonstratie.');
    const { rows: aspecten } = await client.query<{ id: string; code: string }>('select lijst_id as id, code from algemeen.risicolijstaspect order by lijst_id, code limit 1');
    const [aspect] = aspecten;
    if (!aspect) throw new Error('De database kent geen risicolijst.');
    return new Wereld(await leesCatalogus(client), tabellen, schema, new Willekeur(zaad), organisatie.id, aspect, envelop);
  }

  private kolommenVan(tabel: string): readonly Kolom[] {
    const kolommen = this.catalogus.get(tabel);
    if (!kolommen) throw new Error(`De tabel ${tabel} staat niet in de database.`);
    return kolommen;
  }

  /** A row with every column filled; `vast` says what it must be. */
  voegToe(tabel: string, vast: Nieuwerij): string {
    const blad = this.bladVan.get(tabel);
    const rij: Nieuwerij = {};
    for (const kolom of this.kolommenVan(tabel)) {
      rij[kolom.naam] = Object.hasOwn(vast, kolom.naam) ? vast[kolom.naam] : this.bestaand(tabel, kolom) ?? this.waarden.maak(kolom, blad);
    }
    if (blad) this.sluit(blad, rij);
    const lijst = this.rijen.get(tabel) ?? [];
    lijst.push(rij);
    this.rijen.set(tabel, lijst);
    return String(rij['id']);
  }

  /** What must be something that is there already. */
  private bestaand(tabel: string, { naam, naar }: Kolom): string | undefined {
    if (naar === 'algemeen.organisatie') return this.organisatieId;
    if (naar === 'algemeen.risicolijst') return this.risicolijst.id;
    return naam === 'aspect' && tabel.startsWith('gegevens.risico') ? this.risicolijst.code : undefined;
  }

  /** What stands encrypted goes in as the gateway would have written it. */
  private sluit(blad: Tabelblad, rij: Nieuwerij): void {
    for (const [veld, { kolom, versleuteld }] of Object.entries(blad.velden)) {
      if (versleuteld === 'envelop') rij[kolom] = this.envelop.sluit(String(rij[kolom]), blad, veld, rij);
      if (versleuteld === 'hash') rij[kolom] = `0:${String(rij[kolom])}`;
    }
  }

  betrek(casusId: string, partijId: string, vast: Nieuwerij & { hoedanigheid: string; stand: string }): void {
    const open = { van: new Date(Date.now() - 86_400_000).toISOString(), tot: new Date(Date.now() + 30 * 86_400_000).toISOString(), handeling_id: null };
    // What only counts for access on request stands in every row, and may open nothing there.
    this.voegToe(BETROKKENHEID, { ...open, verleend: 2 ** 31 - 1, door_id: partijId, ...vast, casus_id: casusId, partij_id: partijId });
  }

  /** `partijId`: somebody whom references to a party may name. */
  gezin(partijId: string): Proefgezin {
    const id = this.willekeur.uuid();
    const uit = { id, eigenHandeling: this.willekeur.uuid(), andereHandeling: this.willekeur.uuid() };
    const handelingen = [uit.eigenHandeling, uit.andereHandeling];
    const hier = new Map<string, Nieuwerij[]>();
    for (const blad of this.tabellen.filter((tabel) => isGelabeld(tabel) && tabel.tabel !== BETROKKENHEID)) {
      const lijst: Nieuwerij[] = [];
      for (const soort of this.soorten(blad)) {
        for (const handeling of blad.soort === 'handeling' ? handelingen : [null]) {
          const vast = { ...soort, casus_id: id, ...(handeling === null ? {} : { handeling_id: handeling }), ...this.eigenId(blad, id, handeling), ...this.partijen(blad, partijId) };
          this.voegToe(blad.tabel, vast);
          lijst.push(this.rijen.get(blad.tabel)?.at(-1) ?? {});
        }
      }
      hier.set(blad.tabel, lijst);
    }
    for (const [tabel, lijst] of hier) this.verwijs(tabel, lijst, hier);
    return uit;
  }

  /** One row for every label a row can carry, and for every kind of act it can be part of. */
  private soorten(blad: Tabelblad): Nieuwerij[] {
    const labels: Nieuwerij[] = blad.rijlabels.length > 0 ? blad.rijlabels.map((categorie) => ({ categorie })) : [{}];
    if (blad.handelingslabel !== 'PER_RIJ') return labels;
    return labels.flatMap((soort) => HANDELINGSOORTEN.map((handelingsoort) => ({ ...soort, handelingsoort })));
  }

  /** The casus is its own boundary, and an act that a betrokkenheid points at bears the id of the act. */
  private eigenId(blad: Tabelblad, casusId: string, handeling: string | null): Nieuwerij {
    if (blad.zicht === 'casus') return { id: casusId };
    const isHandeling = Object.values(this.bladVan.get(BETROKKENHEID)?.relaties ?? {}).some(({ naar, kolom }) => kolom === 'handeling_id' && naar === blad.type);
    return isHandeling && handeling !== null ? { id: handeling } : {};
  }

  private partijen(blad: Tabelblad, partijId: string): Nieuwerij {
    return Object.fromEntries(this.kolommenVan(blad.tabel).filter(({ naar }) => naar === 'algemeen.partij').map(({ naam }) => [naam, partijId]));
  }

  /** Points each reference at a row of the same family, and of the same act where both belong to one; another one each time. */
  private verwijs(tabel: string, lijst: readonly Nieuwerij[], hier: ReadonlyMap<string, Nieuwerij[]>): void {
    const blad = this.bladVan.get(tabel);
    for (const kolom of this.kolommenVan(tabel)) {
      const relatie = Object.values(blad?.relaties ?? {}).find((r) => r.vorm === 'een' && r.kolom === kolom.naam);
      const doeltabel = this.tabellen.find(({ type }) => type === relatie?.naar)?.tabel ?? kolom.naar ?? '';
      const doelen = hier.get(doeltabel);
      if (!doelen || ['id', 'casus_id', 'handeling_id'].includes(kolom.naam)) continue;
      lijst.forEach((rij, i) => {
        const past = doelen.filter((doel) => doel['handeling_id'] === undefined || rij['handeling_id'] === undefined || doel['handeling_id'] === rij['handeling_id']);
        rij[kolom.naam] = past[Math.floor(i / 2) % past.length]?.['id'] ?? null;
      });
    }
  }

  /** Puts everything in the database, past triggers and the order of references: the owner of the tables may. */
  async schrijf(client: Client): Promise<void> {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(ZONDER_EISEN);
    for (const [tabel, lijst] of this.rijen) {
      const kolommen = this.kolommenVan(tabel).map(({ naam }) => naam).join(', ');
      for (let i = 0; i < lijst.length; i += 1000) {
        await client.query(`insert into ${tabel} (${kolommen}) select ${kolommen} from jsonb_populate_recordset(null::${tabel}, $1::jsonb)`, [JSON.stringify(lijst.slice(i, i + 1000))]);
      }
    }
    await client.query('commit');
    this.rijen.clear();
  }
}
