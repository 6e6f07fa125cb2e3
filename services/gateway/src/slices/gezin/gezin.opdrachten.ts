import { leeftijd, vandaag } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { adrescategorie, type Adresrij, adresrij } from '../adresrij.js';
import { Adres, Gezinslid, Lidperiode, Netwerklid, Relatie } from './gezin.entity.js';
import { VANDAAG } from '../../zicht/dag.js';

export async function gezinslidVastleggen(werk: Werk, { adres, lidVan, lidReden, ouderIds, woontBijId, ...lid }: Invoer<'gezinslidVastleggen'>): Promise<Resultaat> {
  const { casusId } = lid;
  await werk.eisSchrijfrecht(casusId, 'IDENTIFICEREND');
  // Who may write a BSN the wall decides per column: it refuses the duo here, with the field.
  const id = await werk.voegToe(Gezinslid, lid);
  if (lidVan !== null || lidReden !== null) await werk.voegToe(Lidperiode, { casusId, gezinslidId: id, van: lidVan, reden: lidReden });
  const isAfhankelijk = lid.geboortedatum === null || leeftijd(lid.geboortedatum, vandaag()) < 18;
  for (const vanId of ouderIds) await werk.voegToe(Relatie, { casusId, vanId, naarId: id, soort: 'OUDER_VAN', isAfhankelijk });
  const rij = adresrij(adres);
  if (rij) await werk.voegToe(Adres, { ...rij, casusId, gezinslidId: id });
  else if (woontBijId !== null) await neemAdressenOver(werk, casusId, woontBijId, id);
  await werk.tijdlijn(casusId, 'GEZINSLID_VASTGELEGD');
  return { id, casusId, versie: 1 };
}

type Adresinhoud = Adresrij & Pick<Adres, 'soort'>;

/** Who lives with somebody gets the addresses of now, each with its own label: a secret one stays secret. */
async function neemAdressenOver(werk: Werk, casusId: string, bijId: string, gezinslidId: string): Promise<void> {
  await werk.haal(Gezinslid, bijId);
  const adressen = await werk.lees(Adres, velden('straat', 'huisnummer', 'postcode', 'plaats', 'isGeheim', 'soort'), `t0.casus_id = $1 and t0.gezinslid_id = $2 and (t0.tot is null or t0.tot > ${VANDAAG})`, [casusId, bijId], 't0.id');
  for (const rij of adressen as unknown as Adresinhoud[]) {
    const { straat, huisnummer, postcode, plaats, isGeheim, soort } = rij;
    await werk.voegToe(Adres, { straat, huisnummer, postcode, plaats, isGeheim, soort, categorie: adrescategorie(isGeheim), casusId, gezinslidId });
  }
}

export async function gezinslidWijzigen(werk: Werk, { id, versie, adres, ...wijziging }: Invoer<'gezinslidWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Gezinslid, id);
  const nieuw = await werk.wijzig(Gezinslid, id, versie, wijziging);
  // An empty address changes nothing: where somebody lived is corrected or replaced, not wiped by a form that did not show it.
  const rij = adresrij(adres);
  if (rij) await zetAdres(werk, casusId, id, rij);
  await werk.tijdlijn(casusId, 'GEZINSLID_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}

/** The first address of now, as the screen shows it. The member's version was checked already, so the address goes with it. */
async function zetAdres(werk: Werk, casusId: string, gezinslidId: string, rij: Adresrij): Promise<void> {
  const [huidig] = await werk.lees(Adres, velden('id'), `t0.gezinslid_id = $1 and (t0.tot is null or t0.tot > ${VANDAAG})`, [gezinslidId], 't0.id');
  if (huidig) await werk.wijzig(Adres, String(huidig['id']), null, rij);
  else await werk.voegToe(Adres, { ...rij, casusId, gezinslidId });
}

export async function relatieWijzigen(werk: Werk, { id, versie, ...wijziging }: Invoer<'relatieWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Relatie, id);
  const nieuw = await werk.wijzig(Relatie, id, versie, wijziging);
  await werk.tijdlijn(casusId, 'RELATIE_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}

export async function netwerklidWijzigen(werk: Werk, { id, versie, ...wijziging }: Invoer<'netwerklidWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Netwerklid, id);
  const nieuw = await werk.wijzig(Netwerklid, id, versie, wijziging);
  await werk.tijdlijn(casusId, 'NETWERKLID_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}

export const RELATIE = vastlegging({ naam: 'relatieVastleggen', klasse: Relatie, label: () => 'IDENTIFICEREND', tijdlijn: 'RELATIE_VASTGELEGD' });
export const NETWERKLID = vastlegging({ naam: 'netwerklidVastleggen', klasse: Netwerklid, label: () => 'CONTACT', tijdlijn: 'NETWERKLID_VASTGELEGD' });
