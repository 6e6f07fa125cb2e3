import { Berichtsoort } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Specialistvraag } from './gesprek.entity.js';

const SPECIALIST = { hoedanigheid: 'SPECIALIST', stand: 'ACTIEF' } as const;

const naDagen = (nu: Date, dagen: number): Date => new Date(nu.getTime() + dagen * 86_400_000);

/** Who works with the family already needs no question of their own; who is not a person cannot answer. */
async function eisAndereCollega(werk: Werk, casusId: string, specialistId: string): Promise<void> {
  const [persoon] = await werk.vraag(`select 1 from algemeen.partij where id = $1 and soort = 'PERSOON'`, [specialistId]);
  if (!persoon) throw new Weigeringsfout([NIET_GEVONDEN]);
  const [betrokken] = await werk.vraag(
    `select 1 from wand.betrokkenheid where casus_id = $1 and partij_id = $2 and hoedanigheid <> 'SPECIALIST' and stand = 'ACTIEF' and (tot is null or tot > now())`,
    [casusId, specialistId],
  );
  if (betrokken) throw new Weigeringsfout('AL_BETROKKEN', 'Deze collega werkt al met dit gezin. Vraag het gewoon, of kies iemand anders.', 'specialistId');
}

/** "I do not know" (N67) as an act: one question, one person, an end. The wall sets the end; nobody has to remember it. */
export async function specialistVragen(werk: Werk, { casusId, specialistId, vraag, dagen }: Invoer<'specialistVragen'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'REFLECTIE');
  await eisAndereCollega(werk, casusId, specialistId);
  const id = nieuweId();
  const tot = naDagen(werk.nu, dagen);
  await werk.voegToe(Specialistvraag, { id, casusId, handelingId: id, specialistId, gesteldDoorId: werk.kijker.persoonId, gesteldOp: werk.nu.toISOString(), tot: tot.toISOString(), vraag });
  await werk.geefBetrokkenheid({ casusId, partijId: specialistId, ...SPECIALIST, handelingId: id, termijn: tot, reden: 'Beantwoordt één vraag van het team' });
  await werk.meld(specialistId, Berichtsoort.SPECIALIST_GEVRAAGD, casusId, id);
  return { id, casusId, versie: 1 };
}

interface Gelezenvraag {
  antwoord: string | null;
  ingetrokkenOp: string | null;
  specialist: { id: string } | null;
  gesteldDoor: { id: string } | null;
}

async function haalOpen(werk: Werk, id: string): Promise<Gelezenvraag> {
  const [vraag] = await werk.lees(Specialistvraag, velden('antwoord', 'ingetrokkenOp', { specialist: velden('id'), gesteldDoor: velden('id') }), 't0.id = $1', [id]);
  if (!vraag) throw new Weigeringsfout([NIET_GEVONDEN]);
  const gelezen = vraag as unknown as Gelezenvraag;
  if (gelezen.antwoord !== null || gelezen.ingetrokkenOp !== null) throw new Weigeringsfout('VRAAG_GESLOTEN', 'Deze vraag is al beantwoord of ingetrokken. Laad de pagina opnieuw.');
  return gelezen;
}

/** With the answer the access ends: there is nothing left to look at. */
export async function specialistvraagBeantwoorden(werk: Werk, { id, versie, antwoord }: Invoer<'specialistvraagBeantwoorden'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Specialistvraag, id);
  const { persoonId } = werk.kijker;
  const { specialist, gesteldDoor } = await haalOpen(werk, id);
  if (specialist?.id !== persoonId) throw new Weigeringsfout('NIET_AAN_U', 'Deze vraag is aan iemand anders gesteld.');
  const nieuw = await werk.wijzig(Specialistvraag, id, versie, { antwoord, beantwoordOp: werk.nu.toISOString() });
  if (gesteldDoor) await werk.meld(gesteldDoor.id, Berichtsoort.SPECIALIST_ANTWOORDDE, casusId, id);
  await werk.beeindigBetrokkenheid({ casusId, partijId: persoonId, ...SPECIALIST, handelingId: id });
  return { id, casusId, versie: nieuw };
}

export async function specialistvraagIntrekken(werk: Werk, { id, versie }: Invoer<'specialistvraagIntrekken'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Specialistvraag, id);
  const { specialist } = await haalOpen(werk, id);
  await werk.eisSchrijfrecht(casusId, 'REFLECTIE');
  const nieuw = await werk.wijzig(Specialistvraag, id, versie, { ingetrokkenOp: werk.nu.toISOString() });
  if (specialist) await werk.beeindigBetrokkenheid({ casusId, partijId: specialist.id, ...SPECIALIST, handelingId: id });
  return { id, casusId, versie: nieuw };
}
