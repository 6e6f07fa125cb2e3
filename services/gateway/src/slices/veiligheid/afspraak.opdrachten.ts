import { Afspraaktoestand, Berichtsoort, Evaluatieuitkomst, vandaag } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { naEvaluatie } from './afspraak.toestand.js';
import { Afspraakevaluatie, Veiligheidsafspraak } from './veiligheid.entity.js';

export const AFSPRAAK = vastlegging({
  naam: 'afspraakVastleggen',
  klasse: Veiligheidsafspraak,
  label: () => 'AFSPRAAK',
  rij: (invoer) => ({ ...invoer, toestand: Afspraaktoestand.LOPEND }),
  door: 'gewijzigdDoorId',
  tijdlijn: 'AFSPRAAK_GEMAAKT',
});

export async function afspraakWijzigen(werk: Werk, { id, versie, ...wijziging }: Invoer<'afspraakWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Veiligheidsafspraak, id);
  const nieuw = await werk.wijzig(Veiligheidsafspraak, id, versie, { ...wijziging, gewijzigdDoorId: werk.kijker.persoonId });
  if (wijziging.van !== undefined || wijziging.tot !== undefined) await eisEindeNaBegin(werk, id);
  await werk.tijdlijn(casusId, 'AFSPRAAK_GEWIJZIGD');
  if (wijziging.toestand === Afspraaktoestand.GEBROKEN) await waarschuw(werk, casusId);
  return { id, casusId, versie: nieuw };
}

/** A change may hold one of the two dates, so the rule is held against what now stands there. */
async function eisEindeNaBegin(werk: Werk, id: string): Promise<void> {
  const [nu] = await werk.lees(Veiligheidsafspraak, velden('van', 'tot'), 't0.id = $1', [id]);
  const dag = (naam: string): string | null => (typeof nu?.[naam] === 'string' ? nu[naam] : null);
  const [van, tot] = [dag('van'), dag('tot')];
  if (van && tot && tot < van) throw new Weigeringsfout('DATUM_ONGELDIG', 'De einddatum ligt voor de begindatum.', 'tot');
}

/** Who keeps an eye on the agreements of this casus now, beside who tells it: the duo, a wijkteam, and Veilig Thuis while it follows. */
const MEEKIJKERS = `select distinct partij_id as "partijId" from wand.betrokkenheid where casus_id = $1 and stand = 'ACTIEF' and (tot is null or tot > now())
  and hoedanigheid in ('DUOLID', 'WIJKTEAM_HOUDER', 'WIJKTEAM_MEELOPER', 'VT_MONITOR') and partij_id <> $2`;

/** A broken agreement is told at once, with ids only: what it says is read by who may read it. */
async function waarschuw(werk: Werk, casusId: string): Promise<void> {
  for (const { partijId } of await werk.vraag<{ partijId: string }>(MEEKIJKERS, [casusId, werk.kijker.persoonId])) {
    await werk.meld(partijId, Berichtsoort.AFSPRAAK_GEBROKEN, casusId);
  }
}

/** How it went, kept beside what was said before; the agreement itself goes on, stops, or is broken. */
export async function afspraakEvalueren(werk: Werk, { afspraakId, gaatDoor, opnieuwOp, ...evaluatie }: Invoer<'afspraakEvalueren'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Veiligheidsafspraak, afspraakId);
  const id = await werk.voegToe(Afspraakevaluatie, { casusId, afspraakId, ...evaluatie, op: vandaag(), doorId: werk.kijker.persoonId });
  const toestand = naEvaluatie(evaluatie.uitkomst, gaatDoor);
  await werk.wijzig(Veiligheidsafspraak, afspraakId, null, {
    toestand, gewijzigdDoorId: werk.kijker.persoonId, ...(evaluatie.toelichting ? { evaluatie: evaluatie.toelichting } : {}), ...(gaatDoor ? { tot: opnieuwOp } : {}),
  });
  await werk.tijdlijn(casusId, 'AFSPRAAK_GEEVALUEERD');
  if (evaluatie.uitkomst === Evaluatieuitkomst.NIET) await waarschuw(werk, casusId);
  return { id, casusId, versie: 1 };
}
