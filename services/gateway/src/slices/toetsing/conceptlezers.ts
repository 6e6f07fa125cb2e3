import { conceptlezers, Stuksoort, type Versielid, zonderReactie } from '@bv/begrippen';
import { NIET_GEVONDEN, type Weigering, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Stuk } from '../overdracht/overdracht.entity.js';
import { Terugvraag } from './vervolg.entity.js';

const NAAMLOOS = 'een gezinslid';

/** The family as it stands in the version of this review: who is asked does not change while they read. */
async function leesVersieleden(werk: Werk, toetsingId: string): Promise<Versielid[]> {
  const rijen = await werk.lees(Stuk, velden('id', 'volgnummer', 'kop', 'tekst'), 't0.handeling_id = $1 and t0.soort = $2', [toetsingId, Stuksoort.GEZINSLID]);
  return rijen as unknown as Versielid[];
}

/** What the person is called whose piece of the version this is. Errors: NIET_GEVONDEN. */
export async function haalLezer(werk: Werk, toetsingId: string, stukId: string): Promise<string> {
  const lid = (await leesVersieleden(werk, toetsingId)).find(({ id }) => id === stukId);
  if (!lid) throw new Weigeringsfout([NIET_GEVONDEN]);
  return lid.kop ?? NAAMLOOS;
}

/** Each of those who are asked said something, or it stands there why not; of whom not is named. In a family where nobody is asked there is at least one. */
export async function ontbrekendeReacties(werk: Werk, toetsingId: string): Promise<Weigering[]> {
  const delen = await werk.lees(Terugvraag, velden('eersteStuk'), 't0.handeling_id = $1 and t0.eerste_stuk is not null', [toetsingId]);
  const lezers = conceptlezers(await leesVersieleden(werk, toetsingId), delen.length === 0 ? null : Math.min(...delen.map(({ eersteStuk }) => Number(eersteStuk))));
  const reacties = await werk.vraag<{ stukId: string | null }>(`select stuk_id as "stukId" from gegevens.conceptreactie where handeling_id = $1`, [toetsingId]);
  const missers = zonderReactie(lezers, reacties);
  if (missers.length === 0 && reacties.length > 0) return [];
  const wie = missers.length === 0 ? 'het gezin' : missers.map(({ kop }) => kop ?? NAAMLOOS).join(', ');
  return [{ code: 'REACTIE_ONTBREEKT', veld: 'conceptreacties', tekst: `Leg van ${wie} vast wat die van het concept vond, of waarom er geen reactie is: niet willen lezen, niet bereikt of niet gereageerd.` }];
}
