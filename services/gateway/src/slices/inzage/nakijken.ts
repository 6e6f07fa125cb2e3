import { antwoordtGezin, type Getoondebetrokkenheid, nakijkerIn } from '@bv/beleid';
import { Inzagetoestand } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import type { Invoer } from '../opdracht.js';
import { Inzageverzoek } from './inzage.entity.js';
import type { Gelezenverzoek } from './uitdraai.js';
import { eisAllesBeoordeeld, haalVerzoek, leesUitdraai } from './verzoek.js';

/** Whether this colleague answers the family of this casus already, by work of their own: the other half of a duo. */
async function werktMee(werk: Werk, casusId: string, collegaId: string): Promise<boolean> {
  const [casus] = await werk.lees(Casus, velden('id', { betrokkenheden: velden('hoedanigheid', 'stand', 'tot', { partij: velden('id') }) }), 't0.id = $1', [casusId]);
  return antwoordtGezin((casus?.['betrokkenheden'] ?? []) as Getoondebetrokkenheid[], collegaId, werk.kijker.portaal);
}

/** Whoever was asked along for this check is out again; who works with the family anyway stays. */
export async function laatNakijkerLos(werk: Werk, { id, casusId, nakijker }: Pick<Gelezenverzoek, 'id' | 'casusId' | 'nakijker'>): Promise<void> {
  const hoedanigheid = nakijkerIn(werk.kijker.portaal);
  if (nakijker && hoedanigheid) await werk.beeindigBetrokkenheid({ casusId, partijId: nakijker.id, hoedanigheid, stand: 'ACTIEF', handelingId: id });
}

/** Whoever prepared it hears that it can go out. */
export async function meldNagekeken(werk: Werk, { id, casusId, opsteller }: Pick<Gelezenverzoek, 'id' | 'casusId' | 'opsteller'>): Promise<void> {
  if (opsteller) await werk.meld(opsteller.id, 'INZAGE_NAGEKEKEN', casusId, id);
}

/**
 * Asks one colleague to be the second pair of eyes. Who holds a family alone (Veilig Thuis, a wijkteam) brings a colleague of the own
 * organisation in for this one check; the wall knows who may, and ends it.
 */
export async function inzageLatenNakijken(werk: Werk, { id, versie, collegaId }: Invoer<'inzageLatenNakijken'>): Promise<Resultaat> {
  const verzoek = await haalVerzoek(werk, id);
  const { casusId } = verzoek;
  if (verzoek.toestand !== Inzagetoestand.IN_VOORBEREIDING) throw new Weigeringsfout('TOESTAND_VERANDERD', 'Dit kan alleen tijdens de voorbereiding. Laad de pagina opnieuw.');
  if (collegaId === werk.kijker.persoonId || collegaId === verzoek.opsteller?.id) throw new Weigeringsfout('TWEEDE_PAAR_OGEN', 'Kies een ander dan wie het klaarzette.', 'collegaId');
  eisAllesBeoordeeld((await leesUitdraai(werk, verzoek)).delen);
  await laatNakijkerLos(werk, verzoek);
  if (!(await werktMee(werk, casusId, collegaId))) {
    const hoedanigheid = nakijkerIn(werk.kijker.portaal);
    if (!hoedanigheid) throw new Weigeringsfout('COLLEGA_WERKT_NIET_MEE', 'Deze collega werkt niet met dit gezin. Kies het andere duolid.', 'collegaId');
    await werk.geefBetrokkenheid({ casusId, partijId: collegaId, hoedanigheid, stand: 'ACTIEF', handelingId: id, reden: 'Kijkt na wat naar een gezinslid gaat' });
  }
  const nieuw = await werk.wijzig(Inzageverzoek, id, versie, { nakijkerId: collegaId });
  await werk.meld(collegaId, 'INZAGE_NAKIJKEN', casusId, id);
  return { id, casusId, versie: nieuw };
}
