import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { type Adresrij, adresrij } from '../adresrij.js';
import { Adres, Gezinslid, Netwerklid, Relatie } from './gezin.entity.js';

export async function gezinslidVastleggen(werk: Werk, { adres, ...lid }: Invoer<'gezinslidVastleggen'>): Promise<Resultaat> {
  const { casusId } = lid;
  await werk.eisSchrijfrecht(casusId, 'IDENTIFICEREND');
  // Who may write a BSN the wall decides per column: it refuses the duo here, with the field.
  const id = await werk.voegToe(Gezinslid, lid);
  const rij = adresrij(adres);
  if (rij) await werk.voegToe(Adres, { ...rij, casusId, gezinslidId: id });
  await werk.tijdlijn(casusId, 'GEZINSLID_VASTGELEGD');
  return { id, casusId, versie: 1 };
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

/** The first address, as the screen shows it. The member's version was checked already, so the address goes with it. */
async function zetAdres(werk: Werk, casusId: string, gezinslidId: string, rij: Adresrij): Promise<void> {
  const [huidig] = await werk.vraag<{ id: string }>(`select id from gegevens.adres where gezinslid_id = $1 order by id limit 1`, [gezinslidId]);
  if (huidig) await werk.wijzig(Adres, huidig.id, null, rij);
  else await werk.voegToe(Adres, { ...rij, casusId, gezinslidId });
}

export const RELATIE = vastlegging({ naam: 'relatieVastleggen', klasse: Relatie, label: () => 'IDENTIFICEREND', tijdlijn: 'RELATIE_VASTGELEGD' });
export const NETWERKLID = vastlegging({ naam: 'netwerklidVastleggen', klasse: Netwerklid, label: () => 'CONTACT', tijdlijn: 'NETWERKLID_VASTGELEGD' });
