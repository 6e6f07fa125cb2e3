import { telWerkdagenBij, eindeVanDag, Berichtsoort, Toetsingtoestand, vandaag } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Sleutels, Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Reactie, Stuk } from '../overdracht/overdracht.entity.js';
import { vergrendelCasus } from '../verzet.js';
import { dossierhash, type Nieuwstuk, voorOntvanger } from './bevriezen.js';
import { dossierversie } from './dossierversie.js';
import { leesGereedheid } from './gereedheid-lezen.js';
import { Toetsing } from './toetsing.entity.js';
import { naToetshandeling, type Toetshandeling } from './toetsing.toestand.js';

/** The Raad answers within ten werkdagen; the term stands on the queue row and on the toetsing. */
const TERMIJN_IN_WERKDAGEN = 10;

/** Moves the toetsing on. Errors: TOESTAND_VERANDERD when this act is not possible (any more). */
export function eisOvergang(toetsing: Sleutels, handeling: Toetshandeling): Toetsingtoestand {
  const naar = naToetshandeling(toetsing.toestand as Toetsingtoestand, handeling);
  if (!naar) throw new Weigeringsfout('TOESTAND_VERANDERD', 'Dit kan nu niet meer: de toetsing is intussen opgepakt, gedeeld of ingetrokken. Laad de pagina opnieuw.');
  return naar;
}

export async function bewaarStukken(werk: Werk, casusId: string, handelingId: string, handelingsoort: 'OVERDRACHT' | 'TOETSING', stukken: readonly Nieuwstuk[]): Promise<void> {
  for (const [index, { reacties, ...stuk }] of stukken.entries()) {
    const stukId = await werk.voegToe(Stuk, { casusId, handelingId, handelingsoort, volgnummer: index + 1, ...stuk });
    for (const reactie of reacties) await werk.voegToe(Reactie, { casusId, handelingId, handelingsoort, stukId, ...reactie } as never);
  }
}

export async function toetsingAanvragen(werk: Werk, invoer: Invoer<'toetsingAanvragen'>): Promise<Resultaat> {
  const { casusId, ...vraag } = invoer;
  await werk.eisSchrijfrecht(casusId, 'TOETSVRAAG');
  // Two of a duo who ask at once ask one review; and nobody closes meanwhile.
  await vergrendelCasus(werk, casusId);
  const [open] = await werk.vraag(`select 1 from gegevens.toetsing where casus_id = $1 and toestand in ('AANGEVRAAGD', 'IN_TOETSING')`, [casusId]);
  if (open) throw new Weigeringsfout('AL_AANGEVRAAGD', 'Er loopt al een toetsing voor dit gezin.');
  const { gereed, punten } = await leesGereedheid(werk, casusId);
  if (!gereed) throw new Weigeringsfout(punten.filter((punt) => !punt.voldaan).map(({ code, tekst }) => ({ code: `NIET_GEREED_${code}`, veld: null, tekst })));

  const [wachtrij] = await werk.vraag<{ id: string }>(`select id from algemeen.partij where soort = 'GROEP' and portaal = 'rvdk' order by naam limit 1`);
  if (!wachtrij) throw new Weigeringsfout('GEEN_WACHTRIJ', 'Er is geen team van de Raad ingericht om dit op te pakken. Bel de beheerder.');
  const [teller] = await werk.vraag<{ nr: string; versie: number }>(
    `select 'T-' || to_char(now(), 'YYYY') || '-' || lpad(nextval('wand.toetsingnummer')::text, 4, '0') as nr, (select count(*)::int + 1 from gegevens.toetsing where casus_id = $1) as versie`,
    [casusId],
  );
  const id = nieuweId();
  const termijn = eindeVanDag(telWerkdagenBij(vandaag(werk.nu), TERMIJN_IN_WERKDAGEN));
  const stukken = voorOntvanger(await dossierversie(werk, casusId), 'TOETSER', 'ACTIEF');
  await werk.voegToe(Toetsing, {
    id, casusId, handelingId: id, ...vraag, nummer: teller?.nr ?? id, toestand: Toetsingtoestand.AANGEVRAAGD, aangevraagdOp: werk.nu.toISOString(),
    termijn: termijn.toISOString(), dossierversie: teller?.versie ?? 1, dossierhash: dossierhash(stukken),
  });
  await bewaarStukken(werk, casusId, id, 'TOETSING', stukken);
  await werk.geefBetrokkenheid({ casusId, partijId: wachtrij.id, hoedanigheid: 'WACHTRIJ', stand: 'ACTIEF', handelingId: id, termijn, reden: 'Toetsing aangevraagd' });
  await werk.tijdlijn(casusId, 'TOETSING_AANGEVRAAGD');
  await werk.meld(wachtrij.id, Berichtsoort.TOETSING_AANGEVRAAGD, casusId, id);
  return { id, casusId, handelingId: id, versie: 1 };
}

export async function toetsingIntrekken(werk: Werk, { id, versie, reden }: Invoer<'toetsingIntrekken'>): Promise<Resultaat> {
  const toetsing = await werk.haal(Toetsing, id);
  await werk.eisSchrijfrecht(toetsing.casusId, 'TOETSVRAAG');
  const toestand = eisOvergang(toetsing, 'INTREKKEN');
  const nieuw = await werk.wijzig(Toetsing, id, versie, { toestand, reden });
  const lopend = await werk.vraag<{ partij_id: string; hoedanigheid: string; stand: string }>(
    `select partij_id, hoedanigheid, stand from wand.betrokkenheid where casus_id = $1 and handeling_id = $2 and (tot is null or tot > now())`,
    [toetsing.casusId, id],
  );
  for (const b of lopend) await werk.beeindigBetrokkenheid({ casusId: toetsing.casusId, partijId: b.partij_id, hoedanigheid: b.hoedanigheid, stand: b.stand, handelingId: id });
  await werk.tijdlijn(toetsing.casusId, 'TOETSING_INGETROKKEN');
  return { id, casusId: toetsing.casusId, handelingId: id, versie: nieuw };
}
