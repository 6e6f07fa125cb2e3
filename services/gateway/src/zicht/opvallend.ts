import { dagVan, feestdagen, OPVALLENDDREMPELS, type Opvallenddrempels } from '@bv/begrippen';
import type { Pool } from 'pg';
import type { Kijker } from './kijker.js';
import { alsKijker } from './lezen.js';
import { schrijfToegang } from './toegangslog.js';

export interface Nakijkrij {
  id: string;
  bevinding: string;
  motivering: string;
  op: string;
  door: string;
}

export interface Patroonrij {
  sleutel: string;
  soort: string;
  persoonId: string;
  naam: string;
  organisatie: string | null;
  casusnummer: string | null;
  vanaf: Date;
  tot: Date;
  aantal: number;
  bevindingen: Nakijkrij[];
}

export interface Opvallend {
  van: Date;
  tot: Date;
  drempels: Opvallenddrempels;
  drempelsSinds: Date | null;
  drempelsDoor: string | null;
  patronen: Patroonrij[];
}

const DAG_MS = 86_400_000;

/** The public holidays of every year that the period touches. */
function feestdagenTussen(van: Date, tot: Date): string[] {
  const [eerste, laatste] = [Number(dagVan(van).slice(0, 4)), Number(dagVan(tot).slice(0, 4))];
  return Array.from({ length: laatste - eerste + 1 }, (_, n) => [...feestdagen(eerste + n).keys()]).flat();
}

/** Patterns of the `dagen` days before `tot`, found in the database with the thresholds that hold now. Looking at them is a line itself. */
export async function leesOpvallend(pool: Pool, kijker: Kijker, tot: Date, dagen: number): Promise<Opvallend> {
  const van = new Date(tot.getTime() - dagen * DAG_MS);
  return await alsKijker(pool, kijker, async (verbinding) => {
    const [ingesteld] = await verbinding.vraag<{ waarden: Partial<Opvallenddrempels>; op: Date; door: string }>(`select waarden, op, door from toezicht.drempel`);
    const drempels = { ...OPVALLENDDREMPELS, ...ingesteld?.waarden };
    const patronen = await verbinding.vraag<Patroonrij>(
      `select sleutel, soort, persoon_id as "persoonId", naam, organisatie, casusnummer, vanaf, tot, aantal, bevindingen from wand.opvallend($1, $2, $3, $4)`,
      [van, tot, feestdagenTussen(van, tot), JSON.stringify(drempels)],
    );
    await schrijfToegang(verbinding, kijker, 'S', patronen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map());
    return { van, tot, drempels, drempelsSinds: ingesteld?.op ?? null, drempelsDoor: ingesteld?.door ?? null, patronen };
  });
}
