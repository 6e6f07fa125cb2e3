import { isAfTeRonden, Onderzoektoestand, wieMoetHetHoren } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { zetWerktermijn } from '../werktermijn.js';
import { Casus } from '../casus/casus.entity.js';
import type { Invoer } from '../opdracht.js';
import { Inkennisstelling, Onderzoek } from './onderzoek.entity.js';

/** Errors: NIET_GEVONDEN, ONDERZOEK_AFGEROND. */
export async function eisLopend(werk: Werk, onderzoekId: string, casusId?: string): Promise<string> {
  const onderzoek = await werk.haal(Onderzoek, onderzoekId);
  if (casusId !== undefined && onderzoek.casusId !== casusId) throw new Weigeringsfout([NIET_GEVONDEN]);
  await werk.eisSchrijfrecht(onderzoek.casusId, 'BEOORDELING');
  if (onderzoek.toestand !== Onderzoektoestand.LOPEND) throw new Weigeringsfout('ONDERZOEK_AFGEROND', 'Dit onderzoek is afgerond. U kunt er niets meer aan wijzigen.');
  return onderzoek.casusId;
}

const heeftConclusie = async (werk: Werk, id: string): Promise<boolean> => (await werk.vraag(`select 1 from gegevens.onderzoek where id = $1 and geconcludeerd_op is not null`, [id])).length > 0;
const CONCLUSIE_EERST = 'Trek eerst de conclusie. Daarna vertelt u hoe het onderzoek is geëindigd.';

/** By who has a mandate of Veilig Thuis: the database asks that too. Errors: NIET_GEVONDEN, ONDERZOEK_AFGEROND, GEEN_MANDAAT, a conflict. */
export async function onderzoekConcluderen(werk: Werk, { id, versie, conclusie, onderbouwing }: Invoer<'onderzoekConcluderen'>): Promise<Resultaat> {
  const casusId = await eisLopend(werk, id);
  const nieuw = await werk.wijzig(Onderzoek, id, versie, { conclusie, onderbouwing, geconcludeerdOp: werk.nu.toISOString(), doorId: werk.kijker.persoonId });
  await werk.tijdlijn(casusId, 'ONDERZOEK_GECONCLUDEERD');
  return { id, casusId, versie: nieuw };
}

/** One answer per person: who hears it later after all replaces the reason why not. Errors: NIET_GEVONDEN, CONCLUSIE_ONTBREEKT. */
export async function inkennisstellingVastleggen(werk: Werk, { casusId, onderzoekId, ...wie }: Invoer<'inkennisstellingVastleggen'>): Promise<Resultaat> {
  await eisLopend(werk, onderzoekId, casusId);
  if (!isAfTeRonden(await heeftConclusie(werk, onderzoekId))) throw new Weigeringsfout('CONCLUSIE_ONTBREEKT', CONCLUSIE_EERST);
  const [eerder] = await werk.vraag<{ id: string }>(
    `select id from gegevens.inkennisstelling where onderzoek_id = $1 and gezinslid_id is not distinct from $2 and informant_id is not distinct from $3`,
    [onderzoekId, wie.gezinslidId, wie.informantId],
  );
  const waarden = { ...wie, doorId: werk.kijker.persoonId };
  const id = eerder?.id ?? (await werk.voegToe(Inkennisstelling, { ...waarden, casusId, onderzoekId }));
  const versie = eerder ? await werk.wijzig(Inkennisstelling, id, null, waarden) : 1;
  return { id, casusId, versie };
}

interface Dossier {
  gezinsleden: { id: string; voornamen: string | null; leeftijd: number | null; isDirectbetrokkene: boolean | null }[];
  onderzoeken: { id: string; informanten: { id: string; naam: string | null }[]; inkennisstellingen: { gezinslid: { id: string } | null; informant: { id: string } | null }[] }[];
}

const WIE = velden({
  gezinsleden: velden('id', 'voornamen', 'leeftijd', 'isDirectbetrokkene'),
  onderzoeken: velden('id', { informanten: velden('id', 'naam'), inkennisstellingen: velden({ gezinslid: velden('id'), informant: velden('id') }) }),
});

async function nogNietGehoord(werk: Werk, casusId: string, onderzoekId: string): Promise<string[]> {
  const [casus] = (await werk.lees(Casus, WIE, 't0.id = $1', [casusId])) as unknown as Dossier[];
  const onderzoek = casus?.onderzoeken.find(({ id }) => id === onderzoekId);
  if (!casus || !onderzoek) throw new Weigeringsfout([NIET_GEVONDEN]);
  const gehoord = new Set(onderzoek.inkennisstellingen.flatMap(({ gezinslid, informant }) => [gezinslid?.id, informant?.id]));
  return [...wieMoetHetHoren(casus.gezinsleden).map(({ id, voornamen }) => ({ id, naam: voornamen })), ...onderzoek.informanten].filter(({ id }) => !gehoord.has(id)).map(({ naam }) => naam ?? 'iemand');
}

/** Closed when the family and every informant heard it, or it says why not (N100c). Errors: NIET_GEVONDEN, ONDERZOEK_AFGEROND, CONCLUSIE_ONTBREEKT, NOG_NIET_VERTELD. */
export async function onderzoekAfronden(werk: Werk, { id, versie }: Invoer<'onderzoekAfronden'>): Promise<Resultaat> {
  const casusId = await eisLopend(werk, id);
  if (!isAfTeRonden(await heeftConclusie(werk, id))) throw new Weigeringsfout('CONCLUSIE_ONTBREEKT', CONCLUSIE_EERST);
  const wachten = await nogNietGehoord(werk, casusId, id);
  if (wachten.length > 0) {
    throw new Weigeringsfout('NOG_NIET_VERTELD', `Vertel eerst hoe het onderzoek is geëindigd, of schrijf op waarom niet: ${wachten.join(', ')}.`);
  }
  const nieuw = await werk.wijzig(Onderzoek, id, versie, { toestand: Onderzoektoestand.AFGEROND, afgerondOp: werk.nu.toISOString() });
  await zetWerktermijn(werk, casusId);
  await werk.tijdlijn(casusId, 'ONDERZOEK_AFGEROND');
  return { id, casusId, versie: nieuw };
}
