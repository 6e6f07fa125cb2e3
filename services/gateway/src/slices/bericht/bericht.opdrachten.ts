import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Bericht } from './bericht.entity.js';

/** A notification to a group is read as soon as one of the group has read it. */
export async function berichtLezen(werk: Werk, { id }: Invoer<'berichtLezen'>): Promise<Resultaat> {
  await werk.wijzigEigen(Bericht, id, { gelezenOp: werk.nu.toISOString() });
  return { id, casusId: null };
}
