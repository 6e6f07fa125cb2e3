import type { Beoordelingtoestand } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { Veiligheidsbeoordeling } from '../melding/melding.entity.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';
import { type Beoordelinghandeling, volgendeBeoordeling } from './beoordeling.toestand.js';
import { betrekCollega, type Gevraagdebeoordeling, haalGevraagde, laatCollegaLos } from './collega.js';
import { voerBesluitUit } from './vaststellen.js';

interface Zet {
  readonly beoordeling: Gevraagdebeoordeling;
  readonly toestand: Beoordelingtoestand;
}

/** Only now, and once. Errors: NIET_GEVONDEN, AL_BESLIST. */
async function eisZet(werk: Werk, id: string, handeling: Beoordelinghandeling): Promise<Zet> {
  const { casusId } = await werk.haal(Veiligheidsbeoordeling, id);
  await vergrendelCasus(werk, casusId);
  const beoordeling = await haalGevraagde(werk, id);
  const toestand = volgendeBeoordeling(beoordeling.toestand, handeling);
  if (!toestand) throw new Weigeringsfout('AL_BESLIST', 'Over deze beoordeling is al beslist. Laad de pagina opnieuw om te zien hoe.');
  return { beoordeling, toestand };
}

/** The second pair of eyes is whoever was asked, never whoever made it. Errors: TWEEDE_PAAR_OGEN, NIET_GEVONDEN. */
function eisGevraagde(werk: Werk, { doorId, collegaId }: Gevraagdebeoordeling): void {
  const { persoonId } = werk.kijker;
  if (doorId === persoonId) throw new Weigeringsfout('TWEEDE_PAAR_OGEN', 'U maakte deze beoordeling zelf. Een collega moet meekijken.');
  if (collegaId !== persoonId) throw new Weigeringsfout([NIET_GEVONDEN]);
}

export async function beoordelingBevestigen(werk: Werk, { id, versie }: Invoer<'beoordelingBevestigen'>): Promise<Resultaat> {
  const { beoordeling, toestand } = await eisZet(werk, id, 'BEVESTIGEN');
  eisGevraagde(werk, beoordeling);
  const { casusId, meldingId, doorId } = beoordeling;
  const nieuw = await werk.wijzig(Veiligheidsbeoordeling, id, versie, { toestand, vastgesteldOp: werk.nu.toISOString(), bevestigdDoorId: werk.kijker.persoonId });
  await voerBesluitUit(werk, casusId, meldingId, 'GEEN_VERVOLG');
  if (doorId) await werk.meld(doorId, 'BEOORDELING_BEVESTIGD', casusId);
  await laatCollegaLos(werk, beoordeling, werk.kijker.persoonId);
  return { id, casusId, versie: nieuw };
}

export async function beoordelingTerugsturen(werk: Werk, { id, versie, reden }: Invoer<'beoordelingTerugsturen'>): Promise<Resultaat> {
  const { beoordeling, toestand } = await eisZet(werk, id, 'TERUGSTUREN');
  eisGevraagde(werk, beoordeling);
  const { casusId, doorId } = beoordeling;
  const nieuw = await werk.wijzig(Veiligheidsbeoordeling, id, versie, { toestand, terugstuurreden: reden });
  await werk.tijdlijn(casusId, 'BEOORDELING_TERUGGESTUURD');
  if (doorId) await werk.meld(doorId, 'BEOORDELING_TERUGGESTUURD', casusId);
  await laatCollegaLos(werk, beoordeling, werk.kijker.persoonId);
  return { id, casusId, versie: nieuw };
}

/** Whoever was asked is ill or too late: somebody else looks along. */
export async function beoordelingCollegaKiezen(werk: Werk, { id, versie, collegaId }: Invoer<'beoordelingCollegaKiezen'>): Promise<Resultaat> {
  const { beoordeling, toestand } = await eisZet(werk, id, 'COLLEGA_KIEZEN');
  if (beoordeling.doorId !== werk.kijker.persoonId) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (beoordeling.collegaId) await laatCollegaLos(werk, beoordeling, beoordeling.collegaId);
  await betrekCollega(werk, beoordeling, collegaId);
  const nieuw = await werk.wijzig(Veiligheidsbeoordeling, id, versie, { toestand, collegaId });
  return { id, casusId: beoordeling.casusId, versie: nieuw };
}
