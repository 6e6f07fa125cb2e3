import { type Accorderingsoordeel, type Verklaringsoort, vandaag } from '@bv/begrippen';
import type { Rij } from '../../zicht/lezen.js';
import { velden } from '../../zicht/werk.js';
import type { Selectie } from '../../zicht/selectie.js';
import type { Klasse } from '../../zicht/tabel.js';
import { Casus } from '../casus/casus.entity.js';
import { bepaalGereedheid, type Punt } from './gereedheid.js';
import { type Gereedheidsvoorwaarde, TWAALF, weegVoorwaarden } from './voorwaarden.js';

interface Lezer {
  lees(klasse: Klasse, selectie: Selectie, waar: string, waarden: readonly unknown[]): Promise<Rij[]>;
}

export interface Gereedheid {
  readonly gereed: boolean;
  readonly punten: readonly Punt[];
  readonly voorwaarden: readonly Gereedheidsvoorwaarde[];
}

const tekst = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null);
const rijenVan = (rij: Rij, naam: string): Rij[] => (rij[naam] as Rij[] | undefined) ?? [];
const idVan = (waarde: unknown): string | null => tekst((waarde as Rij | null | undefined)?.['id']);

/** Parents and children from twelve must have been able to tell their side. */
const moetGehoord = (lid: Rij): boolean => lid['isLid'] !== false && (lid['rol'] === 'OUDER' || (lid['rol'] === 'KIND' && Number(lid['leeftijd'] ?? 0) >= TWAALF));

const SELECTIE = velden({
  verklaringen: velden('id', 'soort', 'tekst', 'bron', 'bronsoort', 'informantOordeel', 'peildatum', { over: velden('id'), accorderingen: velden('oordeel', 'datum', { gezinslid: velden('id') }) }),
  situaties: velden('id', 'toestand', 'titel', 'wieDoetWatBijWie', 'frequentie', 'gevolg'), gezinsleden: velden('id', 'voornamen', 'rol', 'leeftijd', 'isLid'),
  aanvullingen: velden('id', { van: velden('id') }), risicos: velden('id'), krachten: velden('id'),
});

/** Reads what the check needs as this viewer, in one look; who sees no facts sees a dossier that is not ready. */
export async function leesGereedheid(lezer: Lezer, casusId: string): Promise<Gereedheid> {
  const [casus = {}] = await lezer.lees(Casus, SELECTIE, 't0.id = $1', [casusId]);
  const [verklaringen, leden, aanvullingen, risicos, krachten] = [rijenVan(casus, 'verklaringen'), rijenVan(casus, 'gezinsleden'), rijenVan(casus, 'aanvullingen'), rijenVan(casus, 'risicos'), rijenVan(casus, 'krachten')];
  const situaties = rijenVan(casus, 'situaties').filter(({ toestand }) => toestand === 'ACTUEEL');
  const feiten = verklaringen.map((v) => ({
    id: String(v['id']),
    soort: v['soort'] as Verklaringsoort,
    tekst: tekst(v['tekst']),
    bron: tekst(v['bron']),
    bronsoort: tekst(v['bronsoort']),
    peildatum: tekst(v['peildatum']),
    wachtOpInformant: v['bronsoort'] === 'INFORMANT' && v['informantOordeel'] === null,
    oordelen: rijenVan(v, 'accorderingen').map((a) => a['oordeel'] as Accorderingsoordeel),
    besprokenOp: rijenVan(v, 'accorderingen').map((a) => tekst(a['datum'])).filter((dag) => dag !== null).sort().at(-1) ?? null,
  }));
  const gehoord = new Set(
    [...verklaringen.flatMap((v) => rijenVan(v, 'accorderingen').map((a) => idVan(a['gezinslid']))), ...aanvullingen.map((a) => idVan(a['van'])), ...verklaringen.filter((v) => v['soort'] === 'MENING_BETROKKENE').map((v) => idVan(v['over']))].filter((id) => id !== null),
  );
  return {
    ...bepaalGereedheid(feiten, situaties.length > 0, vandaag()),
    voorwaarden: weegVoorwaarden({
      verklaringen: feiten,
      situaties: situaties.map((s) => ({ titel: tekst(s['titel']), wieDoetWatBijWie: tekst(s['wieDoetWatBijWie']), frequentie: tekst(s['frequentie']), gevolg: tekst(s['gevolg']) })),
      leden: leden.map((lid) => ({ id: String(lid['id']), naam: tekst(lid['voornamen']), moetGehoord: moetGehoord(lid) })),
      gehoord, risicos: risicos.length, krachten: krachten.length,
    }),
  };
}
