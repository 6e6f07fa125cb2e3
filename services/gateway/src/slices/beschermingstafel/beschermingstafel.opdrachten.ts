import { GEHOORD_VANAF, leeftijd, Tafelrol, Tafeltoestand, vandaag } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import type { Invoer } from '../opdracht.js';
import { Beschermingstafel, Tafeldeelnemer } from './beschermingstafel.entity.js';
import { type Tafelhandeling, volgendeTafel } from './beschermingstafel.toestand.js';

async function eisGezinsleden(werk: Werk, casusId: string, ids: readonly string[]): Promise<void> {
  const leden = await werk.lees(Gezinslid, velden('id', 'voornamen', 'geboortedatum'), 't0.casus_id = $1 and t0.overleden_op is null', [casusId]);
  for (const id of ids) {
    const lid = leden.find((rij) => rij['id'] === id);
    if (!lid) throw new Weigeringsfout([NIET_GEVONDEN]);
    const geboren = lid['geboortedatum'] as string | null;
    if (geboren !== null && leeftijd(geboren, vandaag()) < GEHOORD_VANAF) {
      throw new Weigeringsfout('KEUZE_ONGELDIG', `${(lid['voornamen'] as string | null) ?? 'Dit kind'} is nog geen twaalf en zit niet zelf aan tafel. Spreek het kind vooraf.`, 'gezinslidIds');
    }
  }
}

async function eisVanDeRaad(werk: Werk, partijId: string, plaats: number): Promise<void> {
  const [rij] = await werk.vraag(
    `select 1 from algemeen.partij p join algemeen.organisatie o on o.id = p.organisatie_id where p.id::text = $1 and p.soort = 'PERSOON' and o.soort = 'RVDK'`, [partijId],
  );
  if (!rij) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Kies iemand van de Raad.', `gasten.${plaats}.partijId`);
}

/** Errors: NIET_GEVONDEN, KEUZE_ONGELDIG, AL_GEPLAND. */
export async function tafelPlannen(werk: Werk, { gezinslidIds, gasten, ...tafel }: Invoer<'tafelPlannen'>): Promise<Resultaat> {
  const { casusId } = tafel;
  await werk.eisSchrijfrecht(casusId, 'TOETSVRAAG');
  await eisGezinsleden(werk, casusId, gezinslidIds);
  for (const [plaats, { partijId }] of gasten.entries()) if (partijId) await eisVanDeRaad(werk, partijId, plaats);
  const open = await werk.lees(Beschermingstafel, velden('id', 'toestand'), 't0.casus_id = $1', [casusId]);
  if (open.some((rij) => rij['toestand'] === Tafeltoestand.GEPLAND)) throw new Weigeringsfout('AL_GEPLAND', 'Er staat al een beschermingstafel gepland. Leg eerst vast hoe die ging.');
  const id = nieuweId();
  await werk.voegToe(Beschermingstafel, { ...tafel, id, toestand: Tafeltoestand.GEPLAND });
  for (const gezinslidId of new Set(gezinslidIds)) await werk.voegToe(Tafeldeelnemer, { casusId, tafelId: id, rol: Tafelrol.GEZIN, gezinslidId });
  for (const gast of gasten) await werk.voegToe(Tafeldeelnemer, { casusId, tafelId: id, ...gast });
  await werk.tijdlijn(casusId, 'BESCHERMINGSTAFEL_GEPLAND');
  return { id, casusId, versie: 1 };
}

interface Deelnemer {
  readonly id: string;
  readonly rol: Tafelrol | null;
  readonly toestemming: string | null;
  readonly gezinslid: { readonly voornamen: string | null } | null;
}
interface Tafel {
  readonly id: string;
  readonly toestand: string | null;
  readonly isSpoed: boolean | null;
  readonly deelnemers: readonly Deelnemer[];
}

const VELDEN = velden('id', 'toestand', 'isSpoed', { deelnemers: velden('id', 'rol', 'toestemming', { gezinslid: velden('id', 'voornamen') }) });

/** For who may write the question to the Raad, and only while it is planned. Errors: NIET_GEVONDEN, TAFEL_VOORBIJ. */
async function haalGepland(werk: Werk, id: string, handeling: Tafelhandeling): Promise<{ tafel: Tafel; casusId: string; naar: Tafeltoestand }> {
  const { casusId } = await werk.haal(Beschermingstafel, id);
  await werk.eisSchrijfrecht(casusId, 'TOETSVRAAG');
  const [rij] = await werk.lees(Beschermingstafel, VELDEN, 't0.id = $1', [id]);
  const tafel = rij as unknown as Tafel | undefined;
  if (!tafel) throw new Weigeringsfout([NIET_GEVONDEN]);
  const naar = volgendeTafel(tafel.toestand, handeling);
  if (!naar) throw new Weigeringsfout('TAFEL_VOORBIJ', 'Deze beschermingstafel is al geweest of ging niet door. U kunt er niets meer aan wijzigen.');
  return { tafel, casusId, naar };
}

/** Who sits at this table: of the family and of elsewhere alike. Errors: NIET_GEVONDEN. */
async function haalDeelnemer(werk: Werk, id: string): Promise<{ deelnemer: { rol: string | null; tafel: { id: string } }; casusId: string }> {
  const { casusId } = await werk.haal(Tafeldeelnemer, id);
  await werk.eisSchrijfrecht(casusId, 'TOETSVRAAG');
  const [deelnemer] = await werk.lees(Tafeldeelnemer, velden('id', 'rol', { tafel: velden('id') }), 't0.id = $1', [id]);
  if (!deelnemer) throw new Weigeringsfout([NIET_GEVONDEN]);
  return { deelnemer: deelnemer as unknown as { rol: string | null; tafel: { id: string } }, casusId };
}

/** Errors: NIET_GEVONDEN, TAFEL_VOORBIJ, a conflict. */
export async function tafeluitnodigingVastleggen(werk: Werk, { id, versie, uitgenodigdOp, wijze }: Invoer<'tafeluitnodigingVastleggen'>): Promise<Resultaat> {
  const { deelnemer, casusId } = await haalDeelnemer(werk, id);
  await haalGepland(werk, deelnemer.tafel.id, 'UITNODIGEN');
  const nieuw = await werk.wijzig(Tafeldeelnemer, id, versie, { uitgenodigdOp, uitnodigingswijze: wijze });
  await werk.tijdlijn(casusId, 'BESCHERMINGSTAFEL_UITGENODIGD');
  return { id, casusId, versie: nieuw };
}

/** Of this meeting only: yes to one table is no yes to the next. Errors: NIET_GEVONDEN, TAFEL_VOORBIJ, KEUZE_ONGELDIG, a conflict. */
export async function tafeltoestemmingVastleggen(werk: Werk, { id, versie, ...antwoord }: Invoer<'tafeltoestemmingVastleggen'>): Promise<Resultaat> {
  const { deelnemer, casusId } = await haalDeelnemer(werk, id);
  if (deelnemer.rol !== Tafelrol.GEZIN) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Toestemming geeft alleen iemand van het gezin.');
  await haalGepland(werk, deelnemer.tafel.id, 'TOESTEMMING');
  const nieuw = await werk.wijzig(Tafeldeelnemer, id, versie, antwoord);
  await werk.tijdlijn(casusId, 'BESCHERMINGSTAFEL_TOESTEMMING');
  return { id, casusId, versie: nieuw };
}

/** Who of the family was not asked yet waits for nobody in acute danger only. Errors: NIET_GEVONDEN, TAFEL_VOORBIJ, TOESTEMMING_ONTBREEKT, a conflict. */
export async function tafelHouden(werk: Werk, { id, versie, aanwezigIds, ...verslag }: Invoer<'tafelHouden'>): Promise<Resultaat> {
  const { tafel, casusId, naar } = await haalGepland(werk, id, 'HOUDEN');
  const wachtOp = tafel.isSpoed ? [] : tafel.deelnemers.filter(({ rol, toestemming }) => rol === Tafelrol.GEZIN && toestemming === null);
  if (wachtOp.length > 0) {
    throw new Weigeringsfout('TOESTEMMING_ONTBREEKT', `Leg eerst vast of zij het goed vinden: ${wachtOp.map(({ gezinslid }) => gezinslid?.voornamen ?? 'een gezinslid').join(', ')}.`);
  }
  if (!aanwezigIds.every((wie) => tafel.deelnemers.some((deelnemer) => deelnemer.id === wie))) throw new Weigeringsfout([NIET_GEVONDEN]);
  const nieuw = await werk.wijzig(Beschermingstafel, id, versie, { ...verslag, toestand: naar });
  for (const deelnemer of tafel.deelnemers) await werk.wijzig(Tafeldeelnemer, deelnemer.id, null, { wasErbij: aanwezigIds.includes(deelnemer.id) });
  await werk.tijdlijn(casusId, 'BESCHERMINGSTAFEL_GEHOUDEN');
  return { id, casusId, versie: nieuw };
}

/** Errors: NIET_GEVONDEN, TAFEL_VOORBIJ, a conflict. */
export async function tafelLatenVervallen(werk: Werk, { id, versie, vervallenReden }: Invoer<'tafelLatenVervallen'>): Promise<Resultaat> {
  const { casusId, naar } = await haalGepland(werk, id, 'LATEN_VERVALLEN');
  const nieuw = await werk.wijzig(Beschermingstafel, id, versie, { toestand: naar, vervallenReden });
  await werk.tijdlijn(casusId, 'BESCHERMINGSTAFEL_VERVALLEN');
  return { id, casusId, versie: nieuw };
}
