import { doelzin, type Plandeel, veiligheidszinnen } from '@bv/begrippen';
import type { Rij } from '../../zicht/lezen.js';
import type { Werk } from '../../zicht/werk.js';
import { velden } from '../../zicht/werk.js';
import { Veiligheidsvoorwaarde } from '../overdracht/overdracht.entity.js';
import { Veiligheidsafspraak } from '../veiligheid/veiligheid.entity.js';
import { Gezinsnorm, Plandoel } from './plan.entity.js';

const tekstVan = (rij: Rij, naam: string): string | null => (typeof rij[naam] === 'string' ? rij[naam] : null);

async function afspraken(werk: Werk, casusId: string): Promise<string[]> {
  const voorwaarden = await werk.lees(Veiligheidsvoorwaarde, velden('tekst'), 't0.casus_id = $1', [casusId], 't0.id');
  const normen = await werk.lees(Gezinsnorm, velden('tekst'), 't0.casus_id = $1', [casusId]);
  const lopend = await werk.lees(
    Veiligheidsafspraak, velden('als', 'dan', 'doorWie', 'wieKijktMee', 'signaal', 'vervolgstap', 'wieHoort'), `t0.casus_id = $1 and t0.toestand = 'LOPEND'`, [casusId], 't0.van, t0.id',
  );
  return veiligheidszinnen({
    voorwaarden: voorwaarden.map((rij) => ({ tekst: tekstVan(rij, 'tekst') })),
    normen: normen.map((rij) => ({ tekst: tekstVan(rij, 'tekst') })),
    afspraken: lopend.map((rij) => ({
      als: tekstVan(rij, 'als'), dan: tekstVan(rij, 'dan'), doorWie: tekstVan(rij, 'doorWie'), wieKijktMee: tekstVan(rij, 'wieKijktMee'),
      signaal: tekstVan(rij, 'signaal'), vervolgstap: tekstVan(rij, 'vervolgstap'), wieHoort: tekstVan(rij, 'wieHoort'),
    })),
  });
}

async function doelen(werk: Werk, casusId: string, deel: Plandeel): Promise<string[]> {
  const lopend = await werk.lees(Plandoel, velden('wens', 'doel', 'hulp', 'doorWie', { gezinslid: velden('voornamen') }), `t0.casus_id = $1 and t0.deel = $2 and t0.toestand = 'LOPEND'`, [casusId, deel], 't0.van, t0.id');
  return lopend.map((rij) => {
    const lid = rij['gezinslid'] as Rij | null;
    return doelzin({ wie: lid ? tekstVan(lid, 'voornamen') : null, wens: tekstVan(rij, 'wens'), doel: tekstVan(rij, 'doel'), hulp: tekstVan(rij, 'hulp'), doorWie: tekstVan(rij, 'doorWie') });
  });
}

/** The sentences of this part as they run now, read as this viewer; empty when there is nothing to agree on. */
export const planinhoud = (werk: Werk, casusId: string, deel: Plandeel): Promise<string[]> =>
  deel === 'VEILIGHEID' ? afspraken(werk, casusId) : doelen(werk, casusId, deel);
