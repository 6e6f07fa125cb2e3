import { wieMoetHetHoren } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';
import { Afsluitpersoon } from './afsluiting.entity.js';

/** One row for each person: who hears it later after all replaces the reason why not. Errors: NIET_GEVONDEN. */
export async function afsluitpersoonVastleggen(werk: Werk, { casusId, ...wie }: Invoer<'afsluitpersoonVastleggen'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'AFSLUITING');
  // The two of a duo at the same time make one row.
  await vergrendelCasus(werk, casusId);
  const [eerder] = await werk.vraag<{ id: string }>(
    `select id from gegevens.afsluitpersoon where casus_id = $1 and gezinslid_id is not distinct from $2 and informant_id is not distinct from $3`,
    [casusId, wie.gezinslidId, wie.informantId],
  );
  const waarden = { ...wie, doorId: werk.kijker.persoonId };
  const id = eerder?.id ?? (await werk.voegToe(Afsluitpersoon, { ...waarden, casusId }));
  const versie = eerder ? await werk.wijzig(Afsluitpersoon, id, null, waarden) : 1;
  return { id, casusId, versie };
}

interface Dossier {
  gezinsleden: { id: string; voornamen: string | null; leeftijd: number | null; isDirectbetrokkene: boolean | null; isLid: boolean | null; overledenOp: string | null }[];
  onderzoeken: { informanten: { id: string; naam: string | null }[] }[];
  afsluitpersonen: { gewijzigdOp: string; gezinslid: { id: string } | null; informant: { id: string } | null; uitkomst: string | null; verteldOp: string | null; redenNiet: string | null }[];
}

const WIE = velden({
  gezinsleden: velden('id', 'voornamen', 'leeftijd', 'isDirectbetrokkene', 'isLid', 'overledenOp'),
  onderzoeken: velden('id', { informanten: velden('id', 'naam') }),
  afsluitpersonen: velden('gewijzigdOp', 'uitkomst', 'verteldOp', 'redenNiet', { gezinslid: velden('id'), informant: velden('id') }),
});

const namen = (wie: readonly { naam?: string | null; voornamen?: string | null }[]): string => wie.map(({ naam, voornamen }) => naam ?? voornamen ?? 'iemand').join(', ');

/** Nobody of the family without an outcome of their own (N82), and the family and every informant heard it or it says why not (N100c). Errors: NIET_GEVONDEN, UITKOMST_ONTBREEKT, NOG_NIET_VERTELD. */
export async function eisIederGehoord(werk: Werk, casusId: string): Promise<void> {
  const [casus] = (await werk.lees(Casus, WIE, 't0.id = $1', [casusId])) as unknown as Dossier[];
  if (!casus) throw new Weigeringsfout([NIET_GEVONDEN]);
  // A family that came back is closed anew: what was written the first time says nothing of now.
  const [terug] = await werk.vraag<{ op: Date | null }>(`select max(gevraagd_op) as op from gegevens.terugkeer where casus_id = $1`, [casusId]);
  const afsluitpersonen = casus.afsluitpersonen.filter(({ gewijzigdOp }) => !terug?.op || new Date(gewijzigdOp) > terug.op);
  const leden = casus.gezinsleden.filter(({ isLid, overledenOp }) => isLid !== false && overledenOp === null);
  const van = (id: string): Dossier['afsluitpersonen'][number] | undefined => afsluitpersonen.find(({ gezinslid, informant }) => (gezinslid ?? informant)?.id === id);
  const zonderUitkomst = leden.filter(({ id }) => !van(id)?.uitkomst);
  if (zonderUitkomst.length > 0) throw new Weigeringsfout('UITKOMST_ONTBREEKT', `Leg eerst vast hoe het eindigt voor: ${namen(zonderUitkomst)}.`);
  const wachten = [...wieMoetHetHoren(leden), ...casus.onderzoeken.flatMap(({ informanten }) => informanten)].filter(({ id }) => !(van(id)?.verteldOp ?? van(id)?.redenNiet));
  if (wachten.length > 0) throw new Weigeringsfout('NOG_NIET_VERTELD', `Vertel eerst dat u afsluit, of schrijf op waarom niet: ${namen(wachten)}.`);
}
