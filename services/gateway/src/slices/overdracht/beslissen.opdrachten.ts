import { duotermijn, Overdrachtsoort } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { vindCasuszet } from '../casus/casus.toestand.js';
import { haalCasusthuis, haalCasustoestand, vergrendelCasus, verzetCasus } from '../verzet.js';
import type { Invoer } from '../opdracht.js';
import { alBeslist, haalOverdracht, type Overdrachtkop } from './haal-overdracht.js';
import { Overdracht } from './overdracht.entity.js';
import { type Overdrachthandeling, volgendeOverdracht } from './overdracht.toestand.js';
import { isPortaalsoort, overdrachtsoorten, type Portaalsoort } from './overdrachtsoort.js';
import { VANDAAG } from '../../zicht/dag.js';

interface Beslissing {
  readonly kop: Overdrachtkop & { readonly soort: Portaalsoort; readonly naarId: string };
  readonly versie: number;
}

/**
 * What accepting and refusing share: only a candidate decides, once. The casus moves while the candidate's right still stands.
 * Errors: NIET_GEVONDEN, AL_BESLIST, a conflict.
 */
async function beslis(werk: Werk, id: string, versie: number, handeling: 'AANVAARDEN' | 'WEIGEREN', reden?: string): Promise<Beslissing> {
  const kop = await haalOverdracht(werk, id);
  // A letter is answered outside; nobody is a candidate for it here.
  if (!isPortaalsoort(kop.soort) || kop.naarId === null) throw new Weigeringsfout([NIET_GEVONDEN]);
  const nieuw = volgendeOverdracht(kop.toestand, handeling satisfies Overdrachthandeling);
  if (!nieuw) throw alBeslist();
  const rollen = await werk.hoedanigheden(kop.casusId);
  if (!rollen.some((rol) => rol.stand === 'KANDIDAAT' && rol.handelingId === id)) throw new Weigeringsfout([NIET_GEVONDEN]);
  await vergrendelCasus(werk, kop.casusId);
  const versieNu = await werk.wijzig(Overdracht, id, versie, { toestand: nieuw, beslistOp: werk.nu.toISOString(), reden });
  const zet = vindCasuszet(await haalCasustoestand(werk, kop.casusId), handeling, kop.soort, await haalCasusthuis(werk, kop.casusId));
  if (zet) await verzetCasus(werk, kop.casusId, zet);
  return { kop: { ...kop, soort: kop.soort, naarId: kop.naarId }, versie: versieNu };
}

const klaar = async (werk: Werk, { kop: { id, casusId, soort, naarId, vanId }, versie }: Beslissing, wat: 'AANVAARD' | 'GEWEIGERD'): Promise<Resultaat> => {
  await werk.tijdlijn(casusId, `OVERDRACHT_${wat}`);
  if (vanId) await werk.meld(vanId, `OVERDRACHT_${wat}`, casusId, id);
  await werk.beeindigBetrokkenheid({ casusId, partijId: naarId, hoedanigheid: overdrachtsoorten[soort].ontvanger, stand: 'KANDIDAAT', handelingId: id });
  return { id, casusId, versie, handelingId: id };
};

/** A team that ended takes nobody on any more, also what was offered before. Errors: TEAM_GESTOPT. */
async function eisBestaandTeam(werk: Werk, naarId: string): Promise<void> {
  const [gestopt] = await werk.vraag<{ opvolger: string | null }>(
    `select o.naam as opvolger from algemeen.partij p left join algemeen.partij o on o.id = p.opvolger_id where p.id = $1 and p.geldig_tot < ${VANDAAG}`, [naarId],
  );
  if (gestopt) throw new Weigeringsfout('TEAM_GESTOPT', `Uw team is gestopt${gestopt.opvolger ? ` en opgegaan in ${gestopt.opvolger}` : ''}. Weiger dit aanbod; de afzender houdt het gezin en biedt het opnieuw aan.`);
}

export async function overdrachtAanvaarden(werk: Werk, { id, versie }: Invoer<'overdrachtAanvaarden'>): Promise<Resultaat> {
  const beslissing = await beslis(werk, id, versie, 'AANVAARDEN');
  const { casusId, soort, naarId } = beslissing.kop;
  await eisBestaandTeam(werk, naarId);
  await werk.geefBetrokkenheid({
    casusId, partijId: werk.kijker.persoonId, hoedanigheid: overdrachtsoorten[soort].ontvanger, stand: 'ACTIEF', handelingId: id, reden: 'Overdracht aanvaard',
    termijn: soort === Overdrachtsoort.NAAR_BLIJVEND_VEILIG ? duotermijn(werk.nu) : null,
  });
  // What the duo planned already to look at becomes the term of who takes over.
  await werk.vraag(`select wand.zet_kijktermijn($1)`, [casusId]);
  return await klaar(werk, beslissing, 'AANVAARD');
}

export async function overdrachtWeigeren(werk: Werk, { id, versie, reden }: Invoer<'overdrachtWeigeren'>): Promise<Resultaat> {
  return await klaar(werk, await beslis(werk, id, versie, 'WEIGEREN', reden), 'GEWEIGERD');
}
