import { Situatieveld } from '@bv/begrippen';
import type { Rij } from '../../zicht/lezen.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Gevolg, Situatiewijziging } from './top3.entity.js';
import { OnveiligeSituatie } from './veiligheid.entity.js';

/** Each field of a situation with the word for it in the history. */
const VELDEN = {
  titel: Situatieveld.TITEL, wieDoetWatBijWie: Situatieveld.WIE_DOET_WAT, laatstGebeurdOp: Situatieveld.LAATST_GEBEURD, frequentie: Situatieveld.FREQUENTIE, aard: Situatieveld.AARD,
  gevolg: Situatieveld.GEVOLG, toestand: Situatieveld.TOESTAND, rang: Situatieveld.RANG,
} as const;
type Nieuw = Partial<Record<keyof typeof VELDEN, unknown>>;
const alsTekst = (waarde: unknown): string | null => (typeof waarde === 'number' || (typeof waarde === 'string' && waarde !== '') ? String(waarde) : null);

export const leesSituatie = async (werk: Werk, id: string): Promise<Rij | undefined> => (await werk.lees(OnveiligeSituatie, velden(...Object.keys(VELDEN)), 't0.id = $1', [id]))[0];

async function onthoud(werk: Werk, rij: { casusId: string; situatieId: string; veld: Situatieveld; gezinslidId?: string; oud: string | null; nieuw: string | null }): Promise<void> {
  if (rij.oud === rij.nieuw) return;
  await werk.voegToe(Situatiewijziging, { ...rij, op: werk.nu.toISOString(), doorId: werk.kijker.persoonId });
}

/** What really changed, field by field; saving a form again without a change leaves no trace. */
export async function onthoudWijziging(werk: Werk, casusId: string, situatieId: string, oud: Rij | undefined, nieuw: Nieuw): Promise<void> {
  for (const [naam, veld] of Object.entries(VELDEN)) {
    const waarde = nieuw[naam as keyof typeof VELDEN];
    if (waarde !== undefined) await onthoud(werk, { casusId, situatieId, veld, oud: alsTekst(oud?.[naam]), nieuw: alsTekst(waarde) });
  }
}

/** Sets the effect per person. One that is not named any more is emptied and stays as a row, so that its history keeps its place. */
export async function zetGevolgen(werk: Werk, casusId: string, situatieId: string, gevolgen: readonly { gezinslidId: string; tekst: string }[], isNieuw: boolean): Promise<void> {
  const bestaand = isNieuw ? [] : ((await werk.lees(Gevolg, velden('id', 'tekst', { gezinslid: velden('id') }), 't0.situatie_id = $1', [situatieId], 't0.id')) as unknown as { id: string; tekst: string | null; gezinslid: { id: string } | null }[]);
  for (const { gezinslidId, tekst } of gevolgen) {
    const rij = bestaand.find(({ gezinslid }) => gezinslid?.id === gezinslidId);
    if (!rij) await werk.voegToe(Gevolg, { casusId, situatieId, gezinslidId, tekst });
    else if (rij.tekst !== tekst) await werk.wijzig(Gevolg, rij.id, null, { tekst });
    if (!isNieuw) await onthoud(werk, { casusId, situatieId, gezinslidId, veld: Situatieveld.GEVOLG, oud: rij?.tekst ?? null, nieuw: tekst });
  }
  for (const { id, tekst, gezinslid } of bestaand) {
    if (!gezinslid || tekst === null || gevolgen.some(({ gezinslidId }) => gezinslidId === gezinslid.id)) continue;
    await werk.wijzig(Gevolg, id, null, { tekst: null });
    await onthoud(werk, { casusId, situatieId, gezinslidId: gezinslid.id, veld: Situatieveld.GEVOLG, oud: tekst, nieuw: null });
  }
}
