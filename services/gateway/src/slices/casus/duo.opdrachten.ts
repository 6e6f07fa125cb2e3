import { verhinderingen } from '@bv/beleid';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, type Weigering, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Overdracht } from '../overdracht/overdracht.entity.js';
import { volgendeOverdracht } from '../overdracht/overdracht.toestand.js';
import { vindCasuszet } from './casus.toestand.js';
import { haalCasustoestand, vergrendelCasus, verzetCasus } from '../verzet.js';

type Duo = Invoer<'duoVormen'>;

async function eisTeamleider(werk: Werk, casusId: string): Promise<void> {
  const rollen = await werk.hoedanigheden(casusId);
  if (!rollen.some(({ hoedanigheid, stand }) => hoedanigheid === 'TEAMLEIDER' && stand === 'ACTIEF')) throw new Weigeringsfout([NIET_GEVONDEN]);
}

async function bezwarenTegen(werk: Werk, casusId: string, lid: string, veld: string): Promise<Weigering[]> {
  const [werkt] = await werk.vraag(
    `select 1 from algemeen.portaaltoegang where persoon_id = $1 and portaal = 'duo' and van <= now() and (tot is null or tot > now())`,
    [lid],
  );
  if (!werkt) return [{ code: 'KEUZE_ONGELDIG', veld, tekst: 'Deze collega werkt niet bij Blijvend Veilig. Kies iemand anders.' }];
  const rijen = await werk.vraag<{ hoedanigheid: Parameters<typeof verhinderingen>[0] }>(
    `select distinct hoedanigheid from wand.betrokkenheid where casus_id = $1 and partij_id = $2`,
    [casusId, lid],
  );
  if (verhinderingen('DUOLID', rijen.map(({ hoedanigheid }) => hoedanigheid)).length === 0) return [];
  return [{ code: 'NIET_ONAFHANKELIJK', veld, tekst: 'Deze collega heeft dit gezin voor de Raad getoetst en kan daarom niet in het duo. Kies iemand anders.' }];
}

/** The sender lets go only now: until this moment the gezin had an owner, and after it too. */
async function laatAfzenderLos(werk: Werk, casusId: string, overdrachtId: string | null): Promise<void> {
  const afzenders = await werk.vraag<{ partijId: string; hoedanigheid: string }>(
    `select distinct partij_id as "partijId", hoedanigheid from wand.betrokkenheid
     where casus_id = $1 and hoedanigheid in ('VT_BEHANDELAAR', 'RAAD_AANDRAGER') and stand = 'ACTIEF' and (tot is null or tot > now())`,
    [casusId],
  );
  for (const { partijId, hoedanigheid } of afzenders) {
    await werk.beeindigBetrokkenheid({ casusId, partijId, hoedanigheid, stand: 'ACTIEF' });
    await werk.geefBetrokkenheid({ casusId, partijId, hoedanigheid, stand: 'NAZORG', handelingId: overdrachtId, reden: 'Overgedragen: hoort hoe het verder gaat' });
    await werk.meld(partijId, 'DUO_GEVORMD', casusId, overdrachtId);
  }
}

async function rondOverdrachtAf(werk: Werk, casusId: string): Promise<string | null> {
  const [aanvaard] = await werk.vraag<{ id: string; toestand: string }>(
    `select id, toestand from gegevens.overdracht where casus_id = $1 and soort = 'NAAR_BLIJVEND_VEILIG' and toestand = 'AANVAARD' order by aangeboden_op desc limit 1`,
    [casusId],
  );
  if (!aanvaard) return null;
  const toestand = volgendeOverdracht(aanvaard.toestand, 'AFRONDEN');
  if (toestand) await werk.wijzig(Overdracht, aanvaard.id, null, { toestand });
  return aanvaard.id;
}

/** Errors: NIET_GEVONDEN, AL_GEVORMD, KEUZE_ONGELDIG, NIET_ONAFHANKELIJK, UITGESLOTEN. */
export async function duoVormen(werk: Werk, { casusId, leden, aanspreekpuntId, reden }: Duo): Promise<Resultaat> {
  await eisTeamleider(werk, casusId);
  await vergrendelCasus(werk, casusId);
  const toestand = await haalCasustoestand(werk, casusId);
  const zet = vindCasuszet(toestand, 'DUO_VORMEN');
  if (!zet) throw new Weigeringsfout('AL_GEVORMD', 'Voor dit gezin is nu geen duo te vormen. Laad de pagina opnieuw om te zien hoe het ervoor staat.');
  const weigeringen: Weigering[] = [];
  for (const [i, lid] of leden.entries()) weigeringen.push(...(await bezwarenTegen(werk, casusId, lid, `leden.${String(i)}`)));
  if (weigeringen.length > 0) throw new Weigeringsfout(weigeringen);
  const overdrachtId = await rondOverdrachtAf(werk, casusId);
  for (const partijId of leden) {
    await werk.geefBetrokkenheid({ casusId, partijId, hoedanigheid: 'DUOLID', stand: 'ACTIEF', reden: reden ?? 'Duo gevormd' });
    await werk.meld(partijId, 'DUO_GEVORMD', casusId, overdrachtId);
  }
  await verzetCasus(werk, casusId, zet, aanspreekpuntId);
  await laatAfzenderLos(werk, casusId, overdrachtId);
  await werk.vraag(`select wand.haal_termijn($1, 'TEAMLEIDER')`, [casusId]);
  await werk.tijdlijn(casusId, 'DUO_GEVORMD');
  return { id: casusId, casusId, ...(overdrachtId ? { handelingId: overdrachtId } : {}) };
}
