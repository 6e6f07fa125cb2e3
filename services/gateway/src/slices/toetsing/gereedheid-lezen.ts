import { type Accorderingsoordeel, type Verklaringsoort, vandaag } from '@bv/begrippen';
import type { Rij } from '../../zicht/lezen.js';
import { velden } from '../../zicht/werk.js';
import type { Selectie } from '../../zicht/selectie.js';
import type { Klasse } from '../../zicht/tabel.js';
import { Aanvulling } from '../aanvulling/aanvulling.entity.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Kracht, Risico } from '../risico/risico.entity.js';
import { OnveiligeSituatie } from '../veiligheid/veiligheid.entity.js';
import { Verklaring } from '../verklaring/verklaring.entity.js';
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

/** Reads what the check needs as this viewer; who sees no facts sees a dossier that is not ready. */
export async function leesGereedheid(lezer: Lezer, casusId: string): Promise<Gereedheid> {
  const alle = (klasse: Klasse, selectie: Selectie, waar = 't0.casus_id = $1'): Promise<Rij[]> => lezer.lees(klasse, selectie, waar, [casusId]);
  const verklaringen = await alle(Verklaring, velden('id', 'soort', 'tekst', 'bron', 'bronsoort', 'informantOordeel', 'peildatum', { over: velden('id'), accorderingen: velden('oordeel', 'datum', { gezinslid: velden('id') }) }));
  const situaties = await alle(OnveiligeSituatie, velden('id', 'titel', 'wieDoetWatBijWie', 'frequentie', 'gevolg'), `t0.casus_id = $1 and t0.toestand = 'ACTUEEL'`);
  const leden = await alle(Gezinslid, velden('id', 'voornamen', 'rol', 'leeftijd', 'isLid'));
  const aanvullingen = await alle(Aanvulling, velden('id', { van: velden('id') }));
  const risicos = await alle(Risico, velden('id'));
  const krachten = await alle(Kracht, velden('id'));
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
