import type { Pool } from 'pg';
import type { Leesbron } from '../platform/replica.js';
import type { DataSource } from 'typeorm';
import type { Uitgifte } from '../platform/document.js';
import type { Kijker } from './kijker.js';

/** What a resolver gets: who looks, and the connections under the roles of the wall. Holds no content. */
export interface Context {
  readonly kijker: Kijker;
  readonly sessieEindigt: Date;
  readonly portalen: readonly string[];
  readonly lezer: Pool;
  readonly schrijver: DataSource;
  readonly toezicht: Pool;
  readonly sturing: Leesbron;
  /** Reads as somebody else, of one recorded casus of the demonstration; for who supervises. */
  readonly meekijker: Pool;
  /** Where a document goes; absent where nobody waits for a file. */
  readonly uitgifte?: Uitgifte;
  /** Live ids of new notifications for these parties; from any gateway process. */
  readonly berichten: (partijIds: readonly string[]) => AsyncIterableIterator<{ readonly partijId: string; readonly berichtId: string | null }>;
}
