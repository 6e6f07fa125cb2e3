import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { eisUuid } from '../../zicht/uuid.js';
import { haalAdviesrij, zetAdvies } from '../adviesstand.js';
import { conceptId } from '../concept-id.js';
import type { Invoer } from '../opdracht.js';
import { Kennismerk } from './kennisadvies.entity.js';

/** Only of a question that has an answer, once. The text that goes is what was written for all, not what was written to one. */
export async function adviesPubliceren(werk: Werk, { id, versie, thema, situatie, advies }: Invoer<'adviesPubliceren'>): Promise<Resultaat> {
  const rij = await haalAdviesrij(werk, { id, versie });
  if (werk.kijker.portaal !== 'duo') throw new Weigeringsfout([NIET_GEVONDEN]);
  if (rij.is_gepubliceerd) throw new Weigeringsfout('AL_GEPUBLICEERD', 'Van deze vraag staat al een advies bij de kennis.');
  const [antwoord] = await werk.vraag(`select 1 from gegevens.adviesbericht where adviesverzoek_id = $1 and soort = 'ADVIES' limit 1`, [id]);
  if (!antwoord) throw new Weigeringsfout('NOG_GEEN_ADVIES', 'Geef eerst antwoord. Daarna kunt u het met alle wijkteams delen.');
  await werk.vraag('select wand.publiceer_advies($1, $2, $3, $4)', [nieuweId(), thema, situatie, advies]);
  return await zetAdvies(werk, id, versie, { isGepubliceerd: true });
}

/** Somebody recognised a family in it after all: the text goes, and with it the marks. */
export async function kennisIntrekken(werk: Werk, { id }: Invoer<'kennisIntrekken'>): Promise<Resultaat> {
  await werk.vraag('select wand.trek_kennis_in($1)', [eisUuid(id)]);
  return { id, casusId: null };
}

/** The id follows from person and advice, so pressing twice is one mark. */
export async function kennisMerken(werk: Werk, { id, hielp }: Invoer<'kennisMerken'>): Promise<Resultaat> {
  const { persoonId } = werk.kijker;
  const merk = conceptId(persoonId, `kennis/${eisUuid(id)}`);
  if (hielp) await werk.bewaarEigen(Kennismerk, merk, { partijId: persoonId, kennisId: id });
  else await werk.verwijder(Kennismerk, merk);
  return { id, casusId: null };
}
