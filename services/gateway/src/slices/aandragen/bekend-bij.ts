import { bit } from '@bv/beleid';
import { Aanvraagfout } from '../../platform/fout.js';
import { alsSchrijver } from '../../zicht/als-schrijver.js';
import type { Context } from '../../zicht/context.js';
import { schrijfToegang } from '../../zicht/toegangslog.js';
import { isUuid } from '../../zicht/uuid.js';

/**
 * Whom to call about people who are known already, each place once. Empty for who does not bring this family in. Logs the question and every dossier found.
 * Errors: ZOEKRUIMTE_OP for who asked or found more than anybody's work asks.
 */
export async function bekendBijAnderen({ schrijver, kijker }: Context, casusId: string): Promise<string[]> {
  if (!isUuid(casusId)) return [];
  const bellen = await alsSchrijver(schrijver, kijker, async (verbinding) => {
    const [stand] = await verbinding.vraag<{ mag: boolean; ruimte: boolean }>(`select wand.mag_bekend_bij($1) as mag, wand.heeft_zoekruimte() as ruimte`, [casusId]);
    const treffers = await verbinding.vraag<{ casusId: string; bellen: string }>(`select casus_id as "casusId", bellen from wand.bekend_bij($1)`, [casusId]);
    const getoond = { gevraagd: bit('PROCES'), masker: bit('PROCES') };
    const vertoningen = new Map(treffers.map((treffer) => [treffer.casusId, { ...getoond, gezinsleden: new Set<string>() }]));
    await schrijfToegang(verbinding, kijker, 'S', treffers.length > 0 ? 'GESLAAGD' : stand?.mag && stand.ruimte ? 'NIETS_GEVONDEN' : 'GEWEIGERD', vertoningen);
    return stand?.mag && !stand.ruimte ? undefined : [...new Set(treffers.map(({ bellen }) => bellen))];
  });
  if (!bellen) throw new Aanvraagfout('ZOEKRUIMTE_OP');
  return bellen;
}
