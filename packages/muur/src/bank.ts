import type pg from 'pg';
import { type Lijn, maakLijn } from './product/lijn.js';
import type { Product } from './product/product.js';
import type { Proefwereld, Wereldplek } from './product/proefwereld.js';
import { maakSessies } from './product/sessies.js';
import type { Bewijs } from './verslag.js';

export interface Omvang {
  /** Random questions. */
  readonly vragen: number;
  readonly zaad: number;
  /** Every spelling at full depth for everybody, and every fault: minutes instead of seconds. */
  readonly alles: boolean;
}

export interface Proefbank {
  readonly product: Product;
  readonly client: pg.Client;
  readonly wereld: Proefwereld;
  readonly omvang: Omvang;
}

export type Uitkomst = Omit<Bewijs, 'naam' | 'seconden'>;

/** One proof with its time. */
export async function meet(naam: string, werk: () => Promise<Uitkomst>): Promise<Bewijs> {
  const begin = performance.now();
  const uitkomst = await werk();
  return { naam, ...uitkomst, seconden: (performance.now() - begin) / 1000 };
}

/** Whatever is done to the database here is undone. */
export async function inTransactie<T>(client: pg.Client, werk: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    return await werk();
  } finally {
    await client.query('rollback');
  }
}

/** People of the proof with an involvement that counts in this portal. */
export const isRegel = ({ opstelling, isEigenPortaal }: Wereldplek): boolean => opstelling?.soort === 'regel' && isEigenPortaal;

/** A session for everybody. */
export const lijnen = async ({ client, product, wereld }: Proefbank): Promise<(sub: string) => Lijn> => {
  const cookies = await maakSessies(client, wereld.plekken);
  return (sub) => maakLijn(product.adres, cookies.get(sub) ?? '');
};
