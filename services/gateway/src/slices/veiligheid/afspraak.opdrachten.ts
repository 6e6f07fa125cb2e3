import { Afspraaktoestand } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Veiligheidsafspraak } from './veiligheid.entity.js';

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
  return { id, casusId, versie: nieuw };
}

/** A change may hold one of the two dates, so the rule is held against what now stands there. */
async function eisEindeNaBegin(werk: Werk, id: string): Promise<void> {
  const [nu] = await werk.lees(Veiligheidsafspraak, velden('van', 'tot'), 't0.id = $1', [id]);
  const dag = (naam: string): string | null => (typeof nu?.[naam] === 'string' ? nu[naam] : null);
  const [van, tot] = [dag('van'), dag('tot')];
  if (van && tot && tot < van) throw new Weigeringsfout('DATUM_ONGELDIG', 'De einddatum ligt voor de begindatum.', 'tot');
}
