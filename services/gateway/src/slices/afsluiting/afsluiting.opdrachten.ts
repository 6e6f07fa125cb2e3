import { Afsluitreden, Berichtsoort, Casustoestand, Overdrachttoestand } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import type { Invoer } from '../opdracht.js';
import { Overdracht } from '../overdracht/overdracht.entity.js';
import { Samenwerking } from '../samenwerking/samenwerking.entity.js';
import { vergrendelCasus } from '../verzet.js';
import { Afsluiting } from './afsluiting.entity.js';
import { eisIederGehoord } from './afsluitpersoon.opdrachten.js';

const NAAR_WIJKTEAM: readonly string[] = [Afsluitreden.TERUG_NAAR_WIJKTEAM, Afsluitreden.OVERGEDRAGEN_WIJKTEAM];

interface Lopend {
  partij_id: string;
  hoedanigheid: string;
  stand: string;
}

/** Closing: the reason, who keeps contact (N83), and the sight of the team shrinks. Nobody is dropped without a receiver. */
export async function casusAfsluiten(werk: Werk, { casusId, versie, inschattingOudeSituatie, ...afsluiting }: Invoer<'casusAfsluiten'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'AFSLUITING');
  await vergrendelCasus(werk, casusId);
  await eisNietsOpen(werk, casusId);
  await eisIederGehoord(werk, casusId);
  const [overgedragen] = await werk.vraag<{ id: string }>(
    `select id from gegevens.overdracht where casus_id = $1 and soort = 'NAAR_WIJKTEAM' and toestand = 'AANVAARD' order by beslist_op desc limit 1`,
    [casusId],
  );
  // A wijkteam that asked the duo back stayed with the family, and has it again when the duo goes.
  const [houder] = await werk.vraag(`select 1 from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'WIJKTEAM_HOUDER' and stand = 'ACTIEF' and (tot is null or tot > now()) limit 1`, [casusId]);
  if (NAAR_WIJKTEAM.includes(afsluiting.reden) && !houder) {
    throw new Weigeringsfout('GEEN_ONTVANGER', 'Het wijkteam heeft de overdracht nog niet aanvaard. Draag eerst over, of kies een andere reden.', 'reden');
  }
  const { persoonId } = werk.kijker;
  const toestand = houder ? Casustoestand.BIJ_WIJKTEAM : Casustoestand.GESLOTEN;
  const nieuw = await werk.wijzig(Casus, casusId, versie, { toestand, geslotenOp: werk.nu.toISOString(), ...(inschattingOudeSituatie === null ? {} : { inschattingOudeSituatie }) });
  if (overgedragen) await werk.wijzig(Overdracht, overgedragen.id, null, { toestand: Overdrachttoestand.AFGEROND });
  await werk.voegToe(Afsluiting, { casusId, ...afsluiting, op: werk.nu.toISOString() });
  await werk.tijdlijn(casusId, 'CASUS_AFGESLOTEN');

  const lopend = await werk.vraag<Lopend>(
    `select partij_id, hoedanigheid, stand from wand.betrokkenheid where casus_id = $1 and (tot is null or tot > now())`,
    [casusId],
  );
  for (const b of lopend.filter((rij) => rij.stand === 'NAZORG' || rij.hoedanigheid === 'TEAMLEIDER' || rij.hoedanigheid === 'WIJKTEAM_HOUDER')) {
    await werk.meld(b.partij_id, Berichtsoort.CASUS_GESLOTEN, casusId);
  }
  const duo = lopend.filter((b) => b.hoedanigheid === 'DUOLID' && b.stand === 'ACTIEF');
  for (const lid of duo) await werk.geefBetrokkenheid({ casusId, partijId: lid.partij_id, hoedanigheid: 'DUOLID', stand: 'NAZORG', reden: 'Casus afgesloten' });
  // With the duo goes whoever walked along with it.
  const samen = await werk.vraag<{ id: string }>('select id from gegevens.samenwerking where casus_id = $1 and tot is null', [casusId]);
  for (const { id } of samen) await werk.wijzig(Samenwerking, id, null, { tot: werk.nu.toISOString(), eindreden: 'Het duo heeft het gezin afgesloten.' });
  const team = lopend.filter((b) => ['TEAMLEIDER', 'GEDRAGSDESKUNDIGE_TEAM', 'TEGENDENKER', 'SPECIALIST', 'WIJKTEAM_ADVIES', 'WIJKTEAM_MEELOPER'].includes(b.hoedanigheid));
  // The own right goes last: it is what lets the others end.
  const eigenLaatst = [...team, ...duo.filter((lid) => lid.partij_id !== persoonId), ...duo.filter((lid) => lid.partij_id === persoonId)];
  for (const b of eigenLaatst) await werk.beeindigBetrokkenheid({ casusId, partijId: b.partij_id, hoedanigheid: b.hoedanigheid, stand: b.stand });
  return { id: casusId, casusId, versie: nieuw };
}

async function eisNietsOpen(werk: Werk, casusId: string): Promise<void> {
  const [open] = await werk.vraag<{ overdracht: boolean; toetsing: boolean; raadsverzoek: boolean }>(
    `select exists (select 1 from gegevens.overdracht where casus_id = $1 and toestand = 'AANGEBODEN') as overdracht,
            exists (select 1 from gegevens.toetsing where casus_id = $1 and toestand not in ('GEDEELD', 'INGETROKKEN')) as toetsing,
            exists (select 1 from zicht.raadsverzoek where casus_id = $1 and toestand = 'VERSTUURD' and corvtoestand <> 'BEZORGD') as raadsverzoek`,
    [casusId],
  );
  if (open?.overdracht) throw new Weigeringsfout('OVERDRACHT_LOOPT', 'Er staat nog een overdracht open. Wacht op het antwoord of trek de overdracht in.');
  if (open?.toetsing) throw new Weigeringsfout('TOETSING_LOOPT', 'Er loopt nog een toetsing bij de Raad. Wacht op het oordeel of trek de toetsing in.');
  if (open?.raadsverzoek) throw new Weigeringsfout('VERZOEK_ONDERWEG', 'Het verzoek aan de Raad is nog niet bezorgd. Wacht daarop: na het afsluiten hoort niemand meer dat het niet aankwam.');
}
