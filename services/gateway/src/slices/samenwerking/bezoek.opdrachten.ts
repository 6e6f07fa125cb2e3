import { Berichtsoort, Bezoektoestand, Samenwerkingsvorm } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Bezoek, Samenwerking } from './samenwerking.entity.js';
import { type Bezoekhandeling, volgendBezoek } from './samenwerking.toestand.js';

interface Gelezen {
  readonly casusId: string;
  readonly vorm: string | null;
  readonly tot: string | null;
  readonly partij: { readonly id: string } | null;
}

async function haalSamenwerking(werk: Werk, id: string): Promise<Gelezen> {
  const [rij] = await werk.lees(Samenwerking, velden('id', 'casusId', 'vorm', 'tot', { partij: velden('id') }), 't0.id = $1', [id]);
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  const gelezen = rij as unknown as Gelezen;
  await werk.eisSchrijfrecht(gelezen.casusId, 'AFSPRAAK', id);
  // Of the other side only who walks along here: a colleague with a right of their own in this family writes nothing under another's name.
  if (werk.kijker.portaal !== 'duo' && gelezen.partij?.id !== werk.kijker.persoonId) throw new Weigeringsfout([NIET_GEVONDEN]);
  return gelezen;
}

/** Tells the other side: who walks along, as long as they do, or the duo. */
async function meldAnderen(werk: Werk, { casusId, partij, tot }: Gelezen, id: string): Promise<void> {
  const duo = await werk.vraag<{ id: string }>(`select partij_id as id from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'DUOLID' and stand = 'ACTIEF' and (tot is null or tot > now())`, [casusId]);
  for (const wie of new Set([...duo.map((lid) => lid.id), ...(partij && tot === null ? [partij.id] : [])])) if (wie !== werk.kijker.persoonId) await werk.meld(wie, Berichtsoort.SAMENWERKING, casusId, id);
}

/** By either side, while they walk along. Errors: NIET_GEVONDEN, LOOPT_NIET_MEE. */
export async function bezoekPlannen(werk: Werk, { samenwerkingId, ...bezoek }: Invoer<'bezoekPlannen'>): Promise<Resultaat> {
  const samen = await haalSamenwerking(werk, samenwerkingId);
  if (samen.tot !== null || samen.vorm !== Samenwerkingsvorm.MEELOPEN) throw new Weigeringsfout('LOOPT_NIET_MEE', 'U gaat alleen samen op bezoek als u samen meeloopt.');
  const { casusId } = samen;
  const id = nieuweId();
  await werk.voegToe(Bezoek, { ...bezoek, id, casusId, handelingId: samenwerkingId, toestand: Bezoektoestand.GEPLAND, gewijzigdDoorId: werk.kijker.persoonId });
  await werk.tijdlijn(casusId, 'BEZOEK_GEPLAND');
  await meldAnderen(werk, samen, samenwerkingId);
  return { id, casusId, versie: 1 };
}

async function haalBezoek(werk: Werk, id: string, handeling: Bezoekhandeling): Promise<{ casusId: string; nieuw: Bezoektoestand; samen: Gelezen; samenwerkingId: string }> {
  const { casusId, handelingId } = await werk.haal(Bezoek, id);
  if (handelingId === null) throw new Weigeringsfout([NIET_GEVONDEN]);
  const samen = await haalSamenwerking(werk, handelingId);
  const [rij] = await werk.lees(Bezoek, velden('id', 'toestand'), 't0.id = $1', [id]);
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  const nieuw = volgendBezoek(rij['toestand'] as string | null, handeling);
  if (!nieuw) throw new Weigeringsfout('HANDELING_KAN_NIET', 'Dit bezoek ging niet door, of er is al over geschreven. Laad de pagina opnieuw.');
  return { casusId, nieuw, samen, samenwerkingId: handelingId };
}

/** Each side writes its own part and never that of the other. Errors: NIET_GEVONDEN, HANDELING_KAN_NIET, a conflict with what stands there. */
export async function bezoekVerslaan(werk: Werk, { id, versie, verslag, gedeeldeFeiten }: Invoer<'bezoekVerslaan'>): Promise<Resultaat> {
  const { casusId, nieuw, samen, samenwerkingId } = await haalBezoek(werk, id, 'VERSLAAN');
  const eigen = werk.kijker.portaal === 'duo' ? { verslagDuo: verslag } : { verslagPartner: verslag };
  const versieNa = await werk.wijzig(Bezoek, id, versie, { ...eigen, gedeeldeFeiten, toestand: nieuw, gewijzigdDoorId: werk.kijker.persoonId });
  await werk.tijdlijn(casusId, 'BEZOEK_VERSLAGEN');
  await meldAnderen(werk, samen, samenwerkingId);
  return { id, casusId, versie: versieNa };
}

export async function bezoekLatenVervallen(werk: Werk, { id, versie, vervallenReden }: Invoer<'bezoekLatenVervallen'>): Promise<Resultaat> {
  const { casusId, nieuw, samen, samenwerkingId } = await haalBezoek(werk, id, 'LATEN_VERVALLEN');
  const versieNa = await werk.wijzig(Bezoek, id, versie, { toestand: nieuw, vervallenReden, gewijzigdDoorId: werk.kijker.persoonId });
  await werk.tijdlijn(casusId, 'BEZOEK_VERVALLEN');
  await meldAnderen(werk, samen, samenwerkingId);
  return { id, casusId, versie: versieNa };
}
