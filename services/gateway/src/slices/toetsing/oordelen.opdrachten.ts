import { Gesprektoestand } from '@bv/begrippen';
import type { ObjectLiteral } from 'typeorm';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Klasse } from '../../zicht/tabel.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { type Sleutels, velden, type Werk, type Wijziging } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { hadBetrokkenheid } from '../verzet.js';
import { Bevinding, Toetscriterium, Toetsgesprek, Toetsing, Toetsoordeel } from './toetsing.entity.js';
import { onthoudBezwaar } from './onafhankelijk.opdrachten.js';
import { eisOvergang, haalToetsing } from './overgang.js';

const CONCEPT = 'TOETS_CONCEPT';

const alOpgepakt = (): Weigeringsfout =>
  new Weigeringsfout('AL_OPGEPAKT', 'Een collega heeft deze toetsing al opgepakt, of het duo trok de vraag in. Bij Toetsingen ziet u wat er nog ligt.');

/**
 * Taking a review from the queue. The wall refuses who is or was involved with this family, whatever the command says (N96).
 * Errors: TOETSER_NIET_ONAFHANKELIJK, AL_OPGEPAKT for who is too late, NIET_GEVONDEN for who never had it in a queue.
 */
export async function toetsingOppakken(werk: Werk, { id }: Invoer<'toetsingOppakken'>): Promise<Resultaat> {
  const [wachtrij] = await werk.vraag<{ casus_id: string; partij_id: string; termijn: Date | null }>(
    `select casus_id, partij_id, termijn from wand.mijn_betrokkenheid where handeling_id = $1 and hoedanigheid = 'WACHTRIJ' and stand = 'ACTIEF'`,
    [id],
  );
  if (!wachtrij) throw (await hadBetrokkenheid(werk, { handelingId: id }, 'WACHTRIJ', 'ACTIEF')) ? alOpgepakt() : new Weigeringsfout([NIET_GEVONDEN]);
  const { casus_id: casusId, partij_id: groepId, termijn } = wachtrij;
  const { persoonId } = werk.kijker;
  onthoudBezwaar(werk, id);
  werk.raak(casusId);
  // First the right, then the row: who stands in a queue may not change what lies in it.
  await werk.geefBetrokkenheid({ casusId, partijId: persoonId, hoedanigheid: 'TOETSER', stand: 'ACTIEF', handelingId: id, termijn, reden: 'Toetsing opgepakt' });
  const beeindigd = await werk.beeindigBetrokkenheid({ casusId, partijId: groepId, hoedanigheid: 'WACHTRIJ', stand: 'ACTIEF', handelingId: id });
  if (beeindigd === 0) throw alOpgepakt();
  const versie = await werk.wijzig(Toetsing, id, null, { toestand: eisOvergang(await werk.haal(Toetsing, id), 'OPPAKKEN'), toetserId: persoonId });
  await werk.tijdlijn(casusId, 'TOETSING_OPGEPAKT');
  await werk.seinVerplaatst();
  return { id, casusId, handelingId: id, versie };
}

const haalEigenToetsing = (werk: Werk, toetsingId: string): Promise<Sleutels> => haalToetsing(werk, toetsingId, 'BEVINDEN');

/** One row per key (a stuk, a criterium): the reviewer changes an earlier answer instead of adding a second. */
async function bewaar<T extends ObjectLiteral>(werk: Werk, klasse: Klasse<T>, toetsing: Sleutels, bestaand: string | undefined, waarden: Wijziging<T>): Promise<string> {
  if (bestaand) {
    await werk.wijzig(klasse, bestaand, null, waarden);
    return bestaand;
  }
  return await werk.voegToe(klasse, { casusId: toetsing.casusId, handelingId: toetsing.id, categorie: CONCEPT, ...waarden });
}

const vindRij = async (werk: Werk, tabel: 'bevinding' | 'toetscriterium' | 'toetsoordeel', toetsingId: string, sleutel?: [kolom: 'stuk_id' | 'criterium', waarde: string]): Promise<string | undefined> =>
  (await werk.vraag<{ id: string }>(`select id from gegevens.${tabel} where handeling_id = $1${sleutel ? ` and ${sleutel[0]} = $2` : ''}`, sleutel ? [toetsingId, sleutel[1]] : [toetsingId]))[0]?.id;

export async function bevindingVastleggen(werk: Werk, { toetsingId, stukId, ...bevinding }: Invoer<'bevindingVastleggen'>): Promise<Resultaat> {
  const toetsing = await haalEigenToetsing(werk, toetsingId);
  // A row of another act of this casus exists as well, but is no part of what the reviewer was given.
  const [stuk] = await werk.vraag(`select 1 from gegevens.stuk where id = $1 and handeling_id = $2`, [stukId, toetsingId]);
  if (!stuk) throw new Weigeringsfout([NIET_GEVONDEN]);
  const id = await bewaar(werk, Bevinding, toetsing, await vindRij(werk, 'bevinding', toetsingId, ['stuk_id', stukId]), { stukId, ...bevinding });
  return { id, casusId: toetsing.casusId, handelingId: toetsingId };
}

export async function criteriumVastleggen(werk: Werk, { toetsingId, criterium, ...rest }: Invoer<'criteriumVastleggen'>): Promise<Resultaat> {
  const toetsing = await haalEigenToetsing(werk, toetsingId);
  const id = await bewaar(werk, Toetscriterium, toetsing, await vindRij(werk, 'toetscriterium', toetsingId, ['criterium', criterium]), { criterium, ...rest });
  return { id, casusId: toetsing.casusId, handelingId: toetsingId };
}

/** A talk that is to come: with whom, when and where. */
export async function toetsgesprekPlannen(werk: Werk, { toetsingId, ...gesprek }: Invoer<'toetsgesprekPlannen'>): Promise<Resultaat> {
  const toetsing = await haalEigenToetsing(werk, toetsingId);
  const id = await werk.voegToe(Toetsgesprek, { casusId: toetsing.casusId, handelingId: toetsingId, categorie: CONCEPT, toestand: Gesprektoestand.GEPLAND, ...gesprek });
  return { id, casusId: toetsing.casusId, handelingId: toetsingId };
}

/** A talk that was held, planned before or not. */
export async function toetsgesprekVastleggen(werk: Werk, { toetsingId, gesprekId, ...gesprek }: Invoer<'toetsgesprekVastleggen'>): Promise<Resultaat> {
  const toetsing = await haalEigenToetsing(werk, toetsingId);
  const waarden = { ...gesprek, toestand: Gesprektoestand.GEVOERD };
  if (gesprekId !== null) {
    await eisGepland(werk, gesprekId, toetsingId);
    await werk.wijzig(Toetsgesprek, gesprekId, null, waarden);
    return { id: gesprekId, casusId: toetsing.casusId, handelingId: toetsingId };
  }
  const id = await werk.voegToe(Toetsgesprek, { casusId: toetsing.casusId, handelingId: toetsingId, categorie: CONCEPT, ...waarden });
  return { id, casusId: toetsing.casusId, handelingId: toetsingId };
}

/** A planned talk that did not take place, and why: that is an answer too. */
export async function toetsgesprekVervalt(werk: Werk, { id, verslag }: Invoer<'toetsgesprekVervalt'>): Promise<Resultaat> {
  const { casusId, handelingId } = await werk.haal(Toetsgesprek, id);
  if (handelingId === null) throw new Weigeringsfout([NIET_GEVONDEN]);
  await haalEigenToetsing(werk, handelingId);
  await eisGepland(werk, id, handelingId);
  await werk.wijzig(Toetsgesprek, id, null, { verslag, toestand: Gesprektoestand.VERVALLEN });
  return { id, casusId, handelingId };
}

async function eisGepland(werk: Werk, gesprekId: string, toetsingId: string): Promise<void> {
  const [gesprek] = await werk.lees(Toetsgesprek, velden('toestand'), 't0.id = $1 and t0.handeling_id = $2', [gesprekId, toetsingId]);
  if (!gesprek) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (gesprek['toestand'] !== Gesprektoestand.GEPLAND) throw new Weigeringsfout('AL_VASTGELEGD', 'Dit gesprek is al vastgelegd. Laad de pagina opnieuw.');
}

export async function oordeelVastleggen(werk: Werk, { toetsingId, ...oordeel }: Invoer<'oordeelVastleggen'>): Promise<Resultaat> {
  const toetsing = await haalEigenToetsing(werk, toetsingId);
  const id = await bewaar(werk, Toetsoordeel, toetsing, await vindRij(werk, 'toetsoordeel', toetsingId), oordeel);
  return { id, casusId: toetsing.casusId, handelingId: toetsingId };
}
