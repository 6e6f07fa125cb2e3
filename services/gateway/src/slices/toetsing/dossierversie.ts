import { aanwezigheidNaam, gezinsrolNaam, type Aanwezigheid, type Dossieronderdeel, type Gezinsrol, Stuksoort, vandaag, VERSIELID } from '@bv/begrippen';
import type { Rij } from '../../zicht/lezen.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Aanvulling } from '../aanvulling/aanvulling.entity.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Risico } from '../risico/risico.entity.js';
import { OnveiligeSituatie, Veiligheidsafspraak } from '../veiligheid/veiligheid.entity.js';
import { Verklaring } from '../verklaring/verklaring.entity.js';
import type { Nieuwereactie, Nieuwstuk } from './bevriezen.js';

const tekst = (waarde: unknown): string | null => (typeof waarde === 'string' && waarde !== '' ? waarde : null);
const regels = (...delen: (string | null)[]): string | null => delen.filter(Boolean).join('\n') || null;
const lijst = (waarde: unknown): Rij[] => (Array.isArray(waarde) ? (waarde as Rij[]) : []);
const leeg = { bron: null, peildatum: null, reacties: [] as Nieuwereactie[] };

export const volledigeNaam = (lid: Rij | null | undefined): string | null => regels(tekst(lid?.['voornamen']), tekst(lid?.['achternaam']))?.replace('\n', ' ') ?? null;

const looptNu = ({ van, tot }: Rij): boolean => (tekst(van) ?? '') <= vandaag() && (tekst(tot) ?? '9999') > vandaag();

/** The dossier as it stands, as the duo may see it, in the order in which a reviewer reads: people, situations, statements, agreements, risks. */
export async function dossierversie(werk: Werk, casusId: string): Promise<Nieuwstuk[]> {
  const lees = (klasse: Parameters<Werk['lees']>[0], selectie: ReturnType<typeof velden>, sorteer: string): Promise<Rij[]> => werk.lees(klasse, selectie, 't0.casus_id = $1', [casusId], sorteer);
  const naam = velden('voornamen', 'achternaam');
  const [leden, situaties, verklaringen, afspraken, risicos, aanvullingen] = [
    await lees(Gezinslid, velden('id', 'voornamen', 'achternaam', 'leeftijd', 'rol', 'overledenOp', 'isLid', { gezag: velden('van', 'tot', { houder: velden('id') }) }), 't0.geboortedatum, t0.id'),
    await lees(OnveiligeSituatie, velden('id', 'rang', 'titel', 'wieDoetWatBijWie', 'frequentie', 'gevolg', 'laatstGebeurdOp', { gevolgen: velden('tekst', { gezinslid: naam }) }), 't0.rang, t0.id'),
    await lees(Verklaring, velden('id', 'soort', 'tekst', 'bron', 'peildatum', { over: naam, accorderingen: velden('oordeel', 'eigenWoorden', 'datum', { gezinslid: naam }) }), 't0.peildatum desc nulls last, t0.id'),
    await lees(Veiligheidsafspraak, velden('id', 'als', 'dan', 'doorWie', 'wieKijktMee', 'toestand'), 't0.van, t0.id'),
    await lees(Risico, velden('id', 'aspectNaam', 'aanwezig', 'toelichting', 'bewaken'), 't0.aspect, t0.id'),
    await lees(Aanvulling, velden('tekst', 'gegevenOp', 'onderdeel', 'onderdeelId', { van: naam }), 't0.gegeven_op, t0.id'),
  ];
  const gezaghebbenden = new Set(leden.flatMap((lid) => lijst(lid['gezag'])).filter(looptNu).map(({ houder }) => (houder as Rij | null)?.['id']));
  const eigenWoorden = (onderdeel: Dossieronderdeel, rij: Rij): Nieuwereactie[] => aanvullingen.filter((a) => a['onderdeel'] === onderdeel && a['onderdeelId'] === rij['id']).map(reactieVanAanvulling);
  return [
    ...leden.map((lid): Nieuwstuk => ({ ...leeg, soort: Stuksoort.GEZINSLID, categorie: 'IDENTIFICEREND', kop: volledigeNaam(lid), tekst: regels(lid['leeftijd'] == null ? null : `${String(lid['leeftijd'] as number)} jaar`, lid['rol'] ? gezinsrolNaam[lid['rol'] as Gezinsrol] : null, lid['overledenOp'] ? VERSIELID.OVERLEDEN : null, lid['isLid'] === false ? VERSIELID.GEEN_LID : null, gezaghebbenden.has(lid['id']) ? VERSIELID.GEZAG : null), reacties: eigenWoorden('GEZINSLID', lid) })),
    ...situaties.map((s): Nieuwstuk => ({ ...leeg, soort: Stuksoort.SITUATIE, categorie: 'VEILIGHEID', kop: tekst(s['titel']), tekst: regels(tekst(s['wieDoetWatBijWie']), tekst(s['frequentie']), tekst(s['gevolg']), ...lijst(s['gevolgen']).map((g) => tekst(g['tekst']) && `${volledigeNaam(g['gezinslid'] as Rij | null) ?? 'Gezinslid'}: ${String(g['tekst'])}`)), peildatum: tekst(s['laatstGebeurdOp']), reacties: eigenWoorden('SITUATIE', s) })),
    ...verklaringen.map((v): Nieuwstuk => { const stuk = stukVanVerklaring(v); return { ...stuk, reacties: [...stuk.reacties, ...eigenWoorden('VERKLARING', v)] }; }),
    ...afspraken.map((a): Nieuwstuk => ({ ...leeg, soort: Stuksoort.AFSPRAAK, categorie: 'AFSPRAAK', kop: `Als: ${tekst(a['als']) ?? ''}`, tekst: regels(`Dan: ${tekst(a['dan']) ?? ''}`, tekst(a['doorWie']) && `Door: ${String(a['doorWie'])}`, tekst(a['wieKijktMee']) && `Kijkt mee: ${String(a['wieKijktMee'])}`), reacties: eigenWoorden('AFSPRAAK', a) })),
    ...risicos.map((r): Nieuwstuk => ({ ...leeg, soort: Stuksoort.RISICO, categorie: r['bewaken'] === true ? 'RISICO_BEWAKEN' : 'RISICO', kop: `${tekst(r['aspectNaam']) ?? 'Zorg'}: ${aanwezigheidNaam[r['aanwezig'] as Aanwezigheid]}`, tekst: tekst(r['toelichting']), reacties: eigenWoorden('RISICO', r) })),
  ];
}

/** What a family member added beside a record goes along with it, unedited and under their name (Jeugdwet 7.3.8). */
const reactieVanAanvulling = (a: Rij): Nieuwereactie => ({ naam: volledigeNaam(a['van'] as Rij | null), oordeel: null, eigenWoorden: tekst(a['tekst']), datum: tekst(a['gegevenOp']) });

/** Facts, interpretations and opinions stay apart; what family members said goes along in their own words (N95). */
function stukVanVerklaring(v: Rij): Nieuwstuk {
  const soort = v['soort'] === 'FEIT' ? Stuksoort.FEIT : v['soort'] === 'INTERPRETATIE' ? Stuksoort.INTERPRETATIE : Stuksoort.ZIENSWIJZE;
  return {
    soort,
    categorie: soort,
    kop: volledigeNaam(v['over'] as Rij | null),
    tekst: tekst(v['tekst']),
    bron: tekst(v['bron']),
    peildatum: tekst(v['peildatum']),
    reacties: lijst(v['accorderingen']).map((a) => ({ naam: volledigeNaam(a['gezinslid'] as Rij | null), oordeel: tekst(a['oordeel']), eigenWoorden: tekst(a['eigenWoorden']), datum: tekst(a['datum']) })),
  };
}
