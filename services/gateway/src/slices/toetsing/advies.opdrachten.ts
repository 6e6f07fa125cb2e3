import { Berichtsoort } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { eisOvergang, haalToetsing } from './overgang.js';
import { Toetsing } from './toetsing.entity.js';
import { Toetsadvies } from './vervolg.entity.js';
import { meldToetser } from './wie-hoort.js';

const CONCEPT = 'TOETS_CONCEPT';

/** The gedragsdeskundige of the Raad reads the frozen version too, so must be as independent. Errors: NIET_GEVONDEN, KEUZE_ONGELDIG, TOETSER_NIET_ONAFHANKELIJK. */
export async function toetsadviesVragen(werk: Werk, { toetsingId, deskundigeId, vraag }: Invoer<'toetsadviesVragen'>): Promise<Resultaat> {
  const { casusId } = await haalToetsing(werk, toetsingId, 'ADVIES_VRAGEN');
  if (deskundigeId === werk.kijker.persoonId) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Kies een collega: u toetst dit gezin zelf.', 'deskundigeId');
  const [werkt] = await werk.vraag(`select 1 from algemeen.portaaltoegang where persoon_id = $1 and portaal = 'rvdk' and van <= now() and (tot is null or tot > now())`, [deskundigeId]);
  if (!werkt) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Deze collega werkt niet bij de Raad. Kies iemand anders.', 'deskundigeId');
  const [loopt] = await werk.vraag(
    `select 1 from wand.betrokkenheid where handeling_id = $1 and partij_id = $2 and hoedanigheid = 'GEDRAGSDESKUNDIGE_RAAD' and stand = 'ACTIEF' and (tot is null or tot > now())`, [toetsingId, deskundigeId],
  );
  if (!loopt) await werk.geefBetrokkenheid({ casusId, partijId: deskundigeId, hoedanigheid: 'GEDRAGSDESKUNDIGE_RAAD', stand: 'ACTIEF', handelingId: toetsingId, reden: 'Denkt mee met de toetsing' });
  const id = await werk.voegToe(Toetsadvies, { casusId, handelingId: toetsingId, categorie: CONCEPT, deskundigeId, vraag, gevraagdOp: werk.nu.toISOString() });
  await werk.meld(deskundigeId, Berichtsoort.TOETSADVIES_GEVRAAGD, casusId, toetsingId);
  return { id, casusId, handelingId: toetsingId };
}

/** Once, by who was asked. */
export async function toetsadviesGeven(werk: Werk, { id, advies }: Invoer<'toetsadviesGeven'>): Promise<Resultaat> {
  const { casusId, handelingId } = await werk.haal(Toetsadvies, id);
  if (handelingId === null) throw new Weigeringsfout([NIET_GEVONDEN]);
  const [vraag] = await werk.lees(Toetsadvies, velden('gegevenOp', { deskundige: velden('id') }), 't0.id = $1', [id]);
  if ((vraag?.['deskundige'] as { id?: string } | null | undefined)?.id !== werk.kijker.persoonId) throw new Weigeringsfout([NIET_GEVONDEN]);
  eisOvergang(await werk.haal(Toetsing, handelingId), 'ADVISEREN');
  if (vraag?.['gegevenOp'] != null) throw new Weigeringsfout('AL_BEANTWOORD', 'Op deze vraag gaf u al advies. Laad de pagina opnieuw.');
  await werk.wijzig(Toetsadvies, id, null, { advies, gegevenOp: werk.nu.toISOString() });
  await meldToetser(werk, casusId, Berichtsoort.TOETSADVIES_GEGEVEN, handelingId);
  return { id, casusId, handelingId };
}
