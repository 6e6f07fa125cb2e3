import { type Accorderingsoordeel, type Verklaringsoort, vandaag } from '@bv/begrippen';
import type { Rij } from '../../zicht/lezen.js';
import { velden } from '../../zicht/werk.js';
import type { Selectie } from '../../zicht/selectie.js';
import type { Klasse } from '../../zicht/tabel.js';
import { OnveiligeSituatie } from '../veiligheid/veiligheid.entity.js';
import { Verklaring } from '../verklaring/verklaring.entity.js';
import { bepaalGereedheid, type Punt } from './gereedheid.js';

interface Lezer {
  lees(klasse: Klasse, selectie: Selectie, waar: string, waarden: readonly unknown[]): Promise<Rij[]>;
}

const accorderingenVan = (verklaring: Rij): Rij[] => (verklaring['accorderingen'] as Rij[] | undefined) ?? [];

/** Reads what the check needs as this viewer; who sees no facts sees a dossier that is not ready. */
export async function leesGereedheid(lezer: Lezer, casusId: string): Promise<{ gereed: boolean; punten: Punt[] }> {
  const verklaringen = await lezer.lees(Verklaring, velden('id', 'soort', 'tekst', 'bron', 'bronsoort', 'informantOordeel', 'peildatum', { accorderingen: velden('oordeel', 'datum') }), 't0.casus_id = $1', [casusId]);
  const situaties = await lezer.lees(OnveiligeSituatie, velden('id'), `t0.casus_id = $1 and t0.toestand = 'ACTUEEL'`, [casusId]);
  const feiten = verklaringen.map((v) => ({
    id: String(v['id']),
    soort: v['soort'] as Verklaringsoort,
    tekst: (v['tekst'] as string | null) ?? null,
    bron: (v['bron'] as string | null) ?? null,
    peildatum: (v['peildatum'] as string | null) ?? null,
    wachtOpInformant: v['bronsoort'] === 'INFORMANT' && v['informantOordeel'] === null,
    oordelen: accorderingenVan(v).map((a) => a['oordeel'] as Accorderingsoordeel),
    besprokenOp: accorderingenVan(v).map((a) => a['datum'] as string | null).filter((dag) => dag !== null).sort().at(-1) ?? null,
  }));
  return bepaalGereedheid(feiten, situaties.length > 0, vandaag());
}
