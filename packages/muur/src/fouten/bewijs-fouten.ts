import type { Wereldplek } from '../product/proefwereld.js';
import { bewijsViews, type Viewdelen } from '../views/bewijs-views.js';
import type { Mutant } from './mutanten.js';

export interface Foutuitslag {
  readonly geplant: number;
  /** Faults that no proof noticed: each is a hole in the proofs. */
  readonly overlevers: readonly string[];
}

export interface Foutplekken {
  /** People with something to see. */
  readonly regels: readonly Wereldplek[];
  /** People who should see nothing, though it looks as if. */
  readonly bijzonder: readonly Wereldplek[];
}

/** Plants one fault at a time in the wall, in a transaction that is rolled back, and looks whether the views are then found to differ. */
export async function bewijsFouten(delen: Viewdelen, mutanten: readonly Mutant[], { regels, bijzonder }: Foutplekken): Promise<Foutuitslag> {
  const overlevers: string[] = [];
  for (const { naam, sql, zichten, alleen, isGrond } of mutanten) {
    await delen.client.query('begin');
    try {
      await delen.client.query(sql);
      // Whoever would notice it first, first: most faults show at once.
      const plekken = alleen === undefined ? (isGrond ? [...bijzonder, ...regels] : [...regels, ...bijzonder]) : regels.filter(({ sub }) => sub.startsWith(alleen));
      const tabellen = delen.tabellen.filter(({ zicht }) => zichten.includes(zicht));
      const { verschillen } = await bewijsViews({ ...delen, tabellen }, plekken, 1);
      if (verschillen.length === 0) overlevers.push(naam);
    } finally {
      await delen.client.query('rollback');
    }
  }
  return { geplant: mutanten.length, overlevers };
}
