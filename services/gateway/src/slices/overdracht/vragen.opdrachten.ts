import { Berichtsoort } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { alBeslist, haalOverdracht } from './haal-overdracht.js';
import { Overdrachtvraag } from './overdracht.entity.js';
import { volgendeOverdracht } from './overdracht.toestand.js';
import { isPortaalsoort, overdrachtsoorten } from './overdrachtsoort.js';

/** Only who was asked, and only before the answer. Errors: NIET_GEVONDEN, AL_BESLIST, NIET_MOGELIJK. */
export async function overdrachtvraagStellen(werk: Werk, { overdrachtId, vraag }: Invoer<'overdrachtvraagStellen'>): Promise<Resultaat> {
  const { casusId, toestand, vanId, soort } = await haalOverdracht(werk, overdrachtId);
  if (!volgendeOverdracht(toestand, 'VRAGEN')) throw alBeslist();
  const rollen = await werk.hoedanigheden(casusId);
  if (!rollen.some(({ stand, handelingId }) => stand === 'KANDIDAAT' && handelingId === overdrachtId)) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (!isPortaalsoort(soort)) throw new Weigeringsfout([NIET_GEVONDEN]);
  const [afzender] = await werk.vraag(
    `select 1 from wand.betrokkenheid where casus_id = $1 and hoedanigheid = any ($2) and stand = 'ACTIEF' and (tot is null or tot > now()) limit 1`,
    [casusId, overdrachtsoorten[soort].afzenders],
  );
  // A wijkteam that asks a family back has no page to answer on: it is called.
  if (!afzender) throw new Weigeringsfout('NIET_MOGELIJK', 'Een wijkteam vroeg dit. Bel het wijkteam met uw vraag; de naam staat op het blad.');
  const id = await werk.voegToe(Overdrachtvraag, { casusId, handelingId: overdrachtId, vraag, gesteldOp: werk.nu.toISOString(), gesteldDoorId: werk.kijker.persoonId });
  await werk.tijdlijn(casusId, 'OVERDRACHT_VRAAG');
  if (vanId) await werk.meld(vanId, Berichtsoort.OVERDRACHT_VRAAG, casusId, overdrachtId);
  return { id, casusId, versie: 1, handelingId: overdrachtId };
}

/** The side that offers answers; whichever of them reads it first. Errors: NIET_GEVONDEN, NIET_DE_AFZENDER, AL_BESLIST, AL_BEANTWOORD, a conflict. */
export async function overdrachtvraagBeantwoorden(werk: Werk, { id, versie, antwoord }: Invoer<'overdrachtvraagBeantwoorden'>): Promise<Resultaat> {
  const { casusId, handelingId } = await werk.haal(Overdrachtvraag, id);
  if (handelingId === null) throw new Weigeringsfout([NIET_GEVONDEN]);
  const { toestand, soort, naarId } = await haalOverdracht(werk, handelingId);
  const afzenders: readonly string[] = isPortaalsoort(soort) ? overdrachtsoorten[soort].afzenders : [];
  const rollen = await werk.hoedanigheden(casusId);
  if (!rollen.some(({ stand, hoedanigheid }) => stand === 'ACTIEF' && afzenders.includes(hoedanigheid))) {
    throw new Weigeringsfout('NIET_DE_AFZENDER', 'Alleen wie het gezin aanbood, kan deze vraag beantwoorden.');
  }
  if (!volgendeOverdracht(toestand, 'BEANTWOORDEN')) throw alBeslist();
  const [rij] = await werk.vraag<{ beantwoord_op: string | null }>(`select beantwoord_op from gegevens.overdrachtvraag where id = $1`, [id]);
  if (rij?.beantwoord_op) throw new Weigeringsfout('AL_BEANTWOORD', 'Deze vraag is al beantwoord. Laad de pagina opnieuw.');
  const nieuw = await werk.wijzig(Overdrachtvraag, id, versie, { antwoord, beantwoordOp: werk.nu.toISOString(), beantwoordDoorId: werk.kijker.persoonId });
  await werk.tijdlijn(casusId, 'OVERDRACHT_ANTWOORD');
  if (naarId) await werk.meld(naarId, Berichtsoort.OVERDRACHT_ANTWOORD, casusId, handelingId);
  return { id, casusId, versie: nieuw, handelingId };
}
