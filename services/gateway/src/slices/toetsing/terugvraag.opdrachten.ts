import { Berichtsoort, Terugvraagsoort } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { type Sleutels, velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';
import { bewaarStukken } from './bewaar-stukken.js';
import { deelhash, nieuweStukken, voorOntvanger } from './bevriezen.js';
import { dossierversie } from './dossierversie.js';
import { eisOvergang, haalToetsing } from './overgang.js';
import { bevrorenStukken } from './bevroren-stukken.js';
import { Toetsing } from './toetsing.entity.js';
import { meldDuo, meldToetser } from './wie-hoort.js';
import { Terugvraag } from './vervolg.entity.js';

async function stel(werk: Werk, toetsing: Sleutels, soort: Terugvraagsoort, vraag: string, stukId: string | null): Promise<string> {
  if (stukId !== null) {
    const [stuk] = await werk.vraag(`select 1 from gegevens.stuk where id = $1 and handeling_id = $2`, [stukId, toetsing.id]);
    if (!stuk) throw new Weigeringsfout([NIET_GEVONDEN]);
  }
  return await werk.voegToe(Terugvraag, { casusId: toetsing.casusId, handelingId: toetsing.id, soort, vraag, stukId, gesteldOp: werk.nu.toISOString() });
}

/** Asks the duo without opening the dossier: about a piece, or for what is newer. Errors: NIET_GEVONDEN, TOESTAND_VERANDERD. */
export async function terugvraagStellen(werk: Werk, { toetsingId, soort, vraag, stukId }: Invoer<'terugvraagStellen'>): Promise<Resultaat> {
  const toetsing = await haalToetsing(werk, toetsingId, 'VRAGEN');
  const id = await stel(werk, toetsing, soort, vraag, stukId);
  await werk.tijdlijn(toetsing.casusId, 'TOETSVRAAG_GESTELD');
  await meldDuo(werk, toetsing.casusId, Berichtsoort.TOETSVRAAG_GESTELD, toetsingId);
  return { id, casusId: toetsing.casusId, handelingId: toetsingId };
}

/** Back to the duo, with what is missing: they complete and it comes back to the same reviewer, who keeps what was done. */
export async function toetsingTeruggeven(werk: Werk, { id, versie, vraag }: Invoer<'toetsingTeruggeven'>): Promise<Resultaat> {
  const toetsing = await haalToetsing(werk, id, 'BEVINDEN');
  const toestand = eisOvergang(toetsing, 'TERUGGEVEN');
  await stel(werk, toetsing, Terugvraagsoort.AANVULLING, vraag, null);
  const nieuw = await werk.wijzig(Toetsing, id, versie, { toestand });
  await werk.tijdlijn(toetsing.casusId, 'TOETSING_TERUGGEGEVEN');
  await meldDuo(werk, toetsing.casusId, Berichtsoort.TOETSING_TERUGGEGEVEN, id);
  return { id, casusId: toetsing.casusId, handelingId: id, versie: nieuw };
}

interface Gelezen {
  soort: Terugvraagsoort;
  vraag: string;
  beantwoordOp: string | null;
  deel: number | null;
  deelhash: string | null;
}

/** The duo answers; with what is new in the dossier when they choose so, and always when it was asked for. What is frozen now never changes again. */
export async function terugvraagBeantwoorden(werk: Werk, { id, antwoord, metNieuws }: Invoer<'terugvraagBeantwoorden'>): Promise<Resultaat> {
  const { casusId, handelingId } = await werk.haal(Terugvraag, id);
  if (handelingId === null) throw new Weigeringsfout([NIET_GEVONDEN]);
  await werk.eisSchrijfrecht(casusId, 'TOETSVRAAG');
  await vergrendelCasus(werk, casusId);
  const alle = (await werk.lees(Terugvraag, velden('id', 'soort', 'vraag', 'beantwoordOp', 'deel', 'deelhash'), 't0.handeling_id = $1', [handelingId])) as unknown as (Gelezen & { id: string })[];
  const vraag = alle.find((een) => een.id === id);
  if (!vraag) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (vraag.beantwoordOp !== null) throw new Weigeringsfout('AL_BEANTWOORD', 'Deze vraag is al beantwoord. Laad de pagina opnieuw.');
  const toetsing = await werk.haal(Toetsing, handelingId);
  const toestand = eisOvergang(toetsing, vraag.soort === Terugvraagsoort.AANVULLING ? 'AANVULLEN' : 'BEANTWOORDEN');

  const eerder = await bevrorenStukken(werk, handelingId);
  const wilNieuws = metNieuws || vraag.soort !== Terugvraagsoort.VRAAG;
  const stukken = wilNieuws ? nieuweStukken(voorOntvanger(await dossierversie(werk, casusId), 'TOETSER', 'ACTIEF'), eerder.stukken) : [];
  await bewaarStukken(werk, casusId, handelingId, 'TOETSING', stukken, eerder.laatste);
  const vorige = alle.filter((een) => een.deel !== null).sort((een, ander) => Number(ander.deel) - Number(een.deel))[0];
  await werk.wijzig(Terugvraag, id, null, {
    antwoord, beantwoordOp: werk.nu.toISOString(), beantwoordDoorId: werk.kijker.persoonId, deel: (vorige?.deel ?? 1) + 1,
    eersteStuk: stukken.length > 0 ? eerder.laatste + 1 : null, laatsteStuk: stukken.length > 0 ? eerder.laatste + stukken.length : null,
    deelhash: deelhash(vorige?.deelhash ?? eerder.dossierhash, { vraag: vraag.vraag, antwoord, stukken }),
  });
  const versie = await werk.wijzig(Toetsing, handelingId, null, { toestand });
  await werk.tijdlijn(casusId, vraag.soort === Terugvraagsoort.AANVULLING ? 'TOETSING_AANGEVULD' : 'TOETSVRAAG_BEANTWOORD');
  await meldToetser(werk, casusId, Berichtsoort.TOETSVRAAG_BEANTWOORD, handelingId);
  return { id, casusId, handelingId, versie };
}
