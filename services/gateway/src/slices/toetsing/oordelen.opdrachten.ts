import { Berichtsoort, controleer, oordeelCompleet, type Toetsingtoestand } from '@bv/begrippen';
import type { ObjectLiteral } from 'typeorm';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Klasse } from '../../zicht/tabel.js';
import { NIET_GEVONDEN, type Weigering, Weigeringsfout } from '../../zicht/weigering.js';
import { type Sleutels, velden, type Werk, type Wijziging } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { hadBetrokkenheid } from '../verzet.js';
import { Bevinding, Toetscriterium, Toetsgesprek, Toetsing, Toetsoordeel } from './toetsing.entity.js';
import { onthoudBezwaar } from './onafhankelijk.opdrachten.js';
import { eisOvergang } from './toetsing.opdrachten.js';

const CONCEPT = 'TOETS_CONCEPT';
const GEDEELD = 'TOETSING';

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

async function haalEigenToetsing(werk: Werk, toetsingId: string): Promise<Sleutels> {
  const toetsing = await werk.haal(Toetsing, toetsingId);
  await werk.eisSchrijfrecht(toetsing.casusId, CONCEPT, toetsingId);
  eisOvergang(toetsing, 'BEVINDEN');
  return toetsing;
}

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

export async function toetsgesprekVastleggen(werk: Werk, { toetsingId, ...gesprek }: Invoer<'toetsgesprekVastleggen'>): Promise<Resultaat> {
  const toetsing = await haalEigenToetsing(werk, toetsingId);
  const id = await werk.voegToe(Toetsgesprek, { casusId: toetsing.casusId, handelingId: toetsingId, categorie: CONCEPT, ...gesprek });
  return { id, casusId: toetsing.casusId, handelingId: toetsingId };
}

export async function oordeelVastleggen(werk: Werk, { toetsingId, ...oordeel }: Invoer<'oordeelVastleggen'>): Promise<Resultaat> {
  const toetsing = await haalEigenToetsing(werk, toetsingId);
  const id = await bewaar(werk, Toetsoordeel, toetsing, await vindRij(werk, 'toetsoordeel', toetsingId), oordeel);
  return { id, casusId: toetsing.casusId, handelingId: toetsingId };
}

/** Sharing is final: the findings become readable for the duo, and the reviewer keeps only the own review. */
export async function toetsingDelen(werk: Werk, { id, versie }: Invoer<'toetsingDelen'>): Promise<Resultaat> {
  const toetsing = await haalEigenToetsing(werk, id);
  const toestand: Toetsingtoestand = eisOvergang(toetsing, 'DELEN');
  await eisVolledig(werk, id);
  const { casusId } = toetsing;
  for (const [klasse, tabel] of [[Bevinding, 'bevinding'], [Toetscriterium, 'toetscriterium'], [Toetsgesprek, 'toetsgesprek'], [Toetsoordeel, 'toetsoordeel']] as const) {
    const rijen = await werk.vraag<{ id: string }>(`select id from gegevens.${tabel} where handeling_id = $1`, [id]);
    for (const rij of rijen) await werk.wijzig(klasse as Klasse<Bevinding>, rij.id, null, { categorie: GEDEELD });
  }
  const nieuw = await werk.wijzig(Toetsing, id, versie, { toestand, gedeeldOp: werk.nu.toISOString() });
  await werk.tijdlijn(casusId, 'TOETSING_GEDEELD');
  for (const lid of await duoleden(werk, casusId)) await werk.meld(lid, Berichtsoort.TOETSING_GEDEELD, casusId, id);
  const { persoonId } = werk.kijker;
  await werk.geefBetrokkenheid({ casusId, partijId: persoonId, hoedanigheid: 'TOETSER', stand: 'NAZORG', handelingId: id, reden: 'Toetsing gedeeld' });
  await werk.beeindigBetrokkenheid({ casusId, partijId: persoonId, hoedanigheid: 'TOETSER', stand: 'ACTIEF', handelingId: id });
  return { id, casusId, handelingId: id, versie: nieuw };
}

const zijn = (aantal: number): string => (aantal === 1 ? 'is' : 'zijn');

async function eisVolledig(werk: Werk, toetsingId: string): Promise<void> {
  const [telling] = await werk.vraag<{ feiten: number; bevonden: number; criteria: number; gesprekken: number }>(
    `select (select count(*)::int from gegevens.stuk where handeling_id = $1 and soort = 'FEIT') as feiten,
            (select count(*)::int from gegevens.bevinding b join gegevens.stuk s on s.id = b.stuk_id where b.handeling_id = $1 and s.soort = 'FEIT') as bevonden,
            (select count(*)::int from gegevens.toetscriterium where handeling_id = $1) as criteria,
            (select count(*)::int from gegevens.toetsgesprek where handeling_id = $1) as gesprekken`,
    [toetsingId],
  );
  const t = telling ?? { feiten: 0, bevonden: 0, criteria: 0, gesprekken: 0 };
  const mist = [
    ...(t.bevonden < t.feiten ? [{ code: 'FEITEN_OPEN', veld: 'feiten', tekst: `${t.feiten - t.bevonden} van de ${t.feiten} feiten ${zijn(t.feiten - t.bevonden)} nog niet getoetst.` }] : []),
    ...(t.criteria < 6 ? [{ code: 'CRITERIA_OPEN', veld: 'criteria', tekst: `${6 - t.criteria} van de zes voorwaarden ${zijn(6 - t.criteria)} nog niet beoordeeld.` }] : []),
    ...(t.gesprekken === 0 ? [{ code: 'GESPREK_ONTBREEKT', veld: 'gesprekken', tekst: 'Leg eerst het gesprek met het gezin vast.' }] : []),
    ...(await openInOordeel(werk, toetsingId)),
  ];
  if (mist.length > 0) throw new Weigeringsfout(mist);
}

/** Both questions of independence and a reasoned verdict must be answered (N95). */
async function openInOordeel(werk: Werk, toetsingId: string): Promise<Weigering[]> {
  const [oordeel] = await werk.lees(Toetsoordeel, velden('oudersGehoord', 'tunnelvisie', 'uitkomst', 'motivering'), 't0.handeling_id = $1', [toetsingId]);
  return [...(controleer(oordeelCompleet, oordeel ?? {}).weigeringen ?? [])];
}

async function duoleden(werk: Werk, casusId: string): Promise<string[]> {
  const rijen = await werk.vraag<{ partij_id: string }>(
    `select partij_id from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'DUOLID' and stand = 'ACTIEF' and (tot is null or tot > now())`,
    [casusId],
  );
  return rijen.map((rij) => rij.partij_id);
}
