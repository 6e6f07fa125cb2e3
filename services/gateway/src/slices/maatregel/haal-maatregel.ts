import { type Hoedanigheid, hoedanigheidNaam, type Maatregelhandeling, type Maatregelstap, vindMaatregelstap } from '@bv/beleid';
import type { Maatregelsoort, Maatregeltoestand } from '@bv/begrippen';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Maatregel } from './maatregel.entity.js';

export interface Gelezenmaatregel {
  readonly id: string;
  readonly casusId: string;
  readonly soort: Maatregelsoort;
  readonly toestand: Maatregeltoestand;
  readonly ingaatOp: string | null;
  readonly geldtTot: string | null;
  readonly beslistOp: string | null;
  readonly beginVoor: string | null;
  readonly begonnenOp: string | null;
  readonly horenVoor: string | null;
  readonly kind: { readonly id: string; readonly geboortedatum: string | null } | null;
  readonly jeugdbeschermer: { readonly id: string } | null;
}

const ZULKE = velden('id', 'casusId', 'soort', 'toestand', 'ingaatOp', 'geldtTot', 'beslistOp', 'beginVoor', 'begonnenOp', 'horenVoor', { kind: velden('id', 'geboortedatum'), jeugdbeschermer: velden('id') });

export async function leesMaatregelen(werk: Werk, waar: string, waarden: readonly unknown[]): Promise<Gelezenmaatregel[]> {
  return (await werk.lees(Maatregel, ZULKE, waar, waarden)) as unknown as Gelezenmaatregel[];
}

/** One of the two of the duo, or the jeugdbeschermer of this very measure. */
export async function rollenBij(werk: Werk, casusId: string, maatregelId: string): Promise<Hoedanigheid[]> {
  const rollen = await werk.hoedanigheden(casusId);
  return rollen
    .filter(({ hoedanigheid, stand, handelingId }) => stand === 'ACTIEF' && (hoedanigheid === 'DUOLID' || (hoedanigheid === 'JEUGDBESCHERMER' && handelingId === maatregelId)))
    .map(({ hoedanigheid }) => hoedanigheid as Hoedanigheid);
}

const NIET_NU = 'Dit kan nu niet meer: de maatregel is intussen verder. Laad de pagina opnieuw.';

/** Locks the measure and tells which step this act is. Errors: NIET_GEVONDEN, TOESTAND_VERANDERD, ROL_ONJUIST. */
export async function haalMaatregel(werk: Werk, id: string, handeling: Maatregelhandeling): Promise<{ maatregel: Gelezenmaatregel; stap: Maatregelstap }> {
  const { casusId } = await werk.haal(Maatregel, id);
  await werk.eisSchrijfrecht(casusId, 'MAATREGEL');
  const [maatregel] = await leesMaatregelen(werk, 't0.id = $1', [id]);
  if (!maatregel) throw new Weigeringsfout([NIET_GEVONDEN]);
  const stap = vindMaatregelstap(maatregel.toestand, handeling);
  if (!stap) throw new Weigeringsfout('TOESTAND_VERANDERD', NIET_NU);
  const rollen = await rollenBij(werk, casusId, id);
  if (!stap.door.some((hoedanigheid) => rollen.includes(hoedanigheid))) {
    throw new Weigeringsfout('ROL_ONJUIST', `Dit legt ${stap.door.map((hoedanigheid) => `de ${hoedanigheidNaam[hoedanigheid].toLowerCase()}`).join(' of ')} vast.`);
  }
  return { maatregel, stap };
}
