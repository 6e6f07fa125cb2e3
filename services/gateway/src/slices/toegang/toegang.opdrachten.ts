import { type Gegevenscategorie, masker } from '@bv/beleid';
import { eindeVanDag, telWerkdagenBij, vandaag } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';

/** Working days in which the decider should answer. */
const BESLISTERMIJN = 3;

// GraphQL let only labels through.
const alsMasker = (labels: readonly string[]): number => masker(labels as readonly Gegevenscategorie[]);

/** Who may ask what, and who decides, is checked by the wall in the same statement that writes it. */
export async function toegangVragen(werk: Werk, { casusId, labels, motivering, tot }: Invoer<'toegangVragen'>): Promise<Resultaat> {
  const id = nieuweId();
  const termijn = eindeVanDag(telWerkdagenBij(vandaag(werk.nu), BESLISTERMIJN));
  const beslissers = await werk.vraag<{ partij: string }>(`select wand.vraag_toegang($1, $2, $3, $4, $5, $6) as partij`, [id, casusId, alsMasker(labels), motivering, eindeVanDag(tot), termijn]);
  for (const { partij } of beslissers) await werk.meld(partij, 'TOEGANG_GEVRAAGD', casusId, id);
  return { id, casusId };
}

interface Beslissing {
  readonly labels: readonly string[];
  readonly tot: string | null;
  readonly reden: string | null;
}

async function beslis(werk: Werk, id: string, { labels, tot, reden }: Beslissing): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ casus_id: string; aanvrager_id: string }>(`select * from wand.beslis_toegang($1, $2, $3, $4, $5)`, [id, nieuweId(), alsMasker(labels), tot === null ? null : eindeVanDag(tot), reden]);
  if (uit) await werk.meld(uit.aanvrager_id, labels.length > 0 ? 'TOEGANG_TOEGEKEND' : 'TOEGANG_AFGEWEZEN', uit.casus_id, id);
  return { id, casusId: uit?.casus_id ?? null };
}

export async function toegangToekennen(werk: Werk, { id, labels, tot, toelichting }: Invoer<'toegangToekennen'>): Promise<Resultaat> {
  return await beslis(werk, id, { labels, tot, reden: toelichting });
}

export async function toegangAfwijzen(werk: Werk, { id, reden }: Invoer<'toegangAfwijzen'>): Promise<Resultaat> {
  return await beslis(werk, id, { labels: [], tot: null, reden });
}

export async function toegangIntrekken(werk: Werk, { id }: Invoer<'toegangIntrekken'>): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ casus: string }>(`select wand.trek_verzoek_in($1) as casus`, [id]);
  return { id, casusId: uit?.casus ?? null };
}

/** Before its date: by who asked, who no longer needs it, or by who decides. The other side hears of it. */
export async function toegangBeeindigen(werk: Werk, { id }: Invoer<'toegangBeeindigen'>): Promise<Resultaat> {
  const uit = await werk.vraag<{ casus_id: string; partij_id: string }>(`select * from wand.beeindig_toegang($1)`, [id]);
  for (const { casus_id, partij_id } of uit) await werk.meld(partij_id, 'TOEGANG_GESTOPT', casus_id, id);
  return { id, casusId: uit[0]?.casus_id ?? null };
}
