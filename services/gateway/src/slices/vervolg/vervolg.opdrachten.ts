import { Vervolgtoestand } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { zetWerktermijn } from '../werktermijn.js';
import type { Invoer } from '../opdracht.js';
import { Veiligheidsvoorwaarde } from '../overdracht/overdracht.entity.js';
import { vergrendelCasus } from '../verzet.js';
import { startVervolg } from '../start-vervolg.js';
import { Monitormoment, Vervolg } from './vervolg.entity.js';

export const VOORWAARDE = vastlegging({ naam: 'voorwaardeVastleggen', klasse: Veiligheidsvoorwaarde, label: () => 'AFSPRAAK', tijdlijn: 'VOORWAARDE_GESTELD' });

/** A condition that holds no longer stays to be read, with its end and why. Errors: NIET_GEVONDEN, a conflict. */
export async function voorwaardeLatenVervallen(werk: Werk, { id, versie, vervallenReden }: Invoer<'voorwaardeLatenVervallen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Veiligheidsvoorwaarde, id);
  const nieuw = await werk.wijzig(Veiligheidsvoorwaarde, id, versie, { vervallenOp: werk.nu.toISOString(), vervallenReden });
  await werk.tijdlijn(casusId, 'VOORWAARDE_VERVALLEN');
  return { id, casusId, versie: nieuw };
}

/** After a research, or when a worker chooses so later. Errors: NIET_GEVONDEN, BEOORDELING_ONTBREEKT, VERVOLG_LOOPT. */
export async function vervolgStarten(werk: Werk, { casusId }: Invoer<'vervolgStarten'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'AFSPRAAK');
  await vergrendelCasus(werk, casusId);
  const [beoordeeld] = await werk.vraag(`select 1 from gegevens.veiligheidsbeoordeling where casus_id = $1 and vastgesteld_op is not null limit 1`, [casusId]);
  if (!beoordeeld) throw new Weigeringsfout('BEOORDELING_ONTBREEKT', 'Stel eerst de veiligheidsbeoordeling vast.');
  const id = await startVervolg(werk, casusId);
  if (id === null) throw new Weigeringsfout('VERVOLG_LOOPT', 'Bij dit gezin loopt al een vervolg.');
  await zetWerktermijn(werk, casusId);
  return { id, casusId, versie: 1 };
}

/** Errors: NIET_GEVONDEN, VERVOLG_AFGEROND. */
async function eisLopend(werk: Werk, vervolgId: string, casusId?: string): Promise<string> {
  const vervolg = await werk.haal(Vervolg, vervolgId);
  if (casusId !== undefined && vervolg.casusId !== casusId) throw new Weigeringsfout([NIET_GEVONDEN]);
  await werk.eisSchrijfrecht(vervolg.casusId, 'VEILIGHEID');
  if (vervolg.toestand !== Vervolgtoestand.LOPEND) throw new Weigeringsfout('VERVOLG_AFGEROND', 'Dit vervolg is afgerond. U kunt er niets meer aan wijzigen.');
  return vervolg.casusId;
}

export async function monitormomentPlannen(werk: Werk, { casusId, vervolgId, gepland }: Invoer<'monitormomentPlannen'>): Promise<Resultaat> {
  await eisLopend(werk, vervolgId, casusId);
  const id = await werk.voegToe(Monitormoment, { casusId, vervolgId, gepland });
  await zetWerktermijn(werk, casusId);
  return { id, casusId, versie: 1 };
}

/** Errors: NIET_GEVONDEN, VERVOLG_AFGEROND, AL_GEDAAN. */
async function eisNogTeDoen(werk: Werk, id: string): Promise<string> {
  await werk.haal(Monitormoment, id);
  const [rij] = await werk.vraag<{ vervolg_id: string; gedaan_op: string | null }>(`select vervolg_id, gedaan_op from gegevens.monitormoment where id = $1`, [id]);
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  const casusId = await eisLopend(werk, rij.vervolg_id);
  if (rij.gedaan_op !== null) throw new Weigeringsfout('AL_GEDAAN', 'Dit moment is al vastgelegd. Plan een nieuw moment als u weer wilt kijken.');
  return casusId;
}

export async function monitormomentVerzetten(werk: Werk, { id, versie, gepland }: Invoer<'monitormomentVerzetten'>): Promise<Resultaat> {
  const casusId = await eisNogTeDoen(werk, id);
  const nieuw = await werk.wijzig(Monitormoment, id, versie, { gepland });
  await zetWerktermijn(werk, casusId);
  return { id, casusId, versie: nieuw };
}

export async function monitormomentAfronden(werk: Werk, { id, versie, ...gevonden }: Invoer<'monitormomentAfronden'>): Promise<Resultaat> {
  const casusId = await eisNogTeDoen(werk, id);
  const nieuw = await werk.wijzig(Monitormoment, id, versie, { ...gevonden, doorId: werk.kijker.persoonId });
  await zetWerktermijn(werk, casusId);
  await werk.tijdlijn(casusId, 'MONITOR_GEDAAN');
  return { id, casusId, versie: nieuw };
}

/** Only when it was safe for good at the last look. Errors: NIET_GEVONDEN, VERVOLG_AFGEROND, NOG_NIET_STABIEL, a conflict. */
export async function vervolgAfronden(werk: Werk, { id, versie, toelichting }: Invoer<'vervolgAfronden'>): Promise<Resultaat> {
  const casusId = await eisLopend(werk, id);
  const [laatste] = await werk.lees(Monitormoment, velden('oordeel'), `t0.vervolg_id = $1 and t0.gedaan_op is not null`, [id], 't0.gedaan_op desc, t0.gepland desc, t0.id');
  if (laatste?.['oordeel'] !== 'STABIEL_VEILIG') {
    throw new Weigeringsfout('NOG_NIET_STABIEL', 'Het vervolg stopt als het stabiel veilig is. Leg eerst een moment vast waarop u dat zag.');
  }
  const nieuw = await werk.wijzig(Vervolg, id, versie, { toestand: Vervolgtoestand.AFGEROND, toelichting, afgerondOp: werk.nu.toISOString() });
  await zetWerktermijn(werk, casusId);
  await werk.tijdlijn(casusId, 'VERVOLG_AFGEROND');
  await werk.beeindigBetrokkenheid({ casusId, partijId: werk.kijker.persoonId, hoedanigheid: 'VT_MONITOR', stand: 'ACTIEF' });
  return { id, casusId, versie: nieuw };
}
