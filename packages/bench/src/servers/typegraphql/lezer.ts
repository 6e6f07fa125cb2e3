import DataLoader from 'dataloader';
import { type DataSource, type FindOptionsOrder, In, type FindOptionsWhere } from 'typeorm';
import { bit, type Gegevenscategorie, masker } from '@bv/beleid';
import type { Kijker } from '../gemeen/kijker.js';
import type { Rij } from './basis.js';
import { Partij } from './entiteiten.js';

export type Klasse<T> = new () => T;

/** Where rows hang, in which order they come, and which label opens them. */
export interface Relatie<T extends Rij> {
  readonly klasse: Klasse<T>;
  readonly sleutel: keyof T & string;
  readonly volgorde: FindOptionsOrder<T>;
  readonly labels: readonly Gegevenscategorie[] | 'CATEGORIE';
}

/** Repositories behind loaders, one for each relation, for one request. */
export class Lezer {
  private readonly laders = new Map<unknown, DataLoader<string, Rij[]>>();
  readonly partij: DataLoader<string, Partij | null>;

  constructor(
    private readonly bron: DataSource,
    readonly kijker: Kijker,
    private readonly metRechten: boolean,
  ) {
    this.partij = new DataLoader(async (ids) => {
      const rijen = await bron.getRepository(Partij).findBy({ id: In([...ids]) });
      return ids.map((id) => rijen.find((rij) => rij.id === id) ?? null);
    });
  }

  lijst<T extends Rij>(relatie: Relatie<T>, id: string): Promise<T[]> {
    const bestaand = this.laders.get(relatie);
    if (bestaand) return bestaand.load(id) as Promise<T[]>;
    const lader = new DataLoader<string, Rij[]>((ids) => this.lees(relatie, ids));
    this.laders.set(relatie, lader);
    return lader.load(id) as Promise<T[]>;
  }

  async een<T extends Rij>(relatie: Relatie<T>, id: string | null): Promise<T | null> {
    return id === null ? null : ((await this.lijst(relatie, id))[0] ?? null);
  }

  private async lees<T extends Rij>({ klasse, sleutel, volgorde, labels }: Relatie<T>, ids: readonly string[]): Promise<T[][]> {
    const rijen = await this.bron.getRepository(klasse).find({ where: { [sleutel]: In([...ids]) } as FindOptionsWhere<T>, order: volgorde });
    for (const rij of rijen) rij.zicht = (await this.kijker.zicht.load(rij.casusId)).lezen;
    const open = this.metRechten ? rijen.filter((rij) => (rij.zicht & (labels === 'CATEGORIE' ? bit((rij as T & { categorie: Gegevenscategorie }).categorie) : masker(labels))) !== 0) : rijen;
    for (const rij of open) this.kijker.noteer(rij.casusId, klasse.name === 'Gezinslid' ? rij.id : undefined);
    return ids.map((id) => open.filter((rij) => rij[sleutel] === id));
  }
}
