import type { Product } from './product.js';

/** Markers of the demonstration that one person must never, and must, be able to meet: from the table written by hand. */
export interface Kenmerken {
  readonly verboden: readonly string[];
  readonly moetZien: readonly string[];
}

export const leesKenmerken = async (product: Pick<Product, 'opdracht'>): Promise<Readonly<Record<string, Kenmerken>>> =>
  JSON.parse(await product.opdracht('canaries')) as Readonly<Record<string, Kenmerken>>;
