import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { adrescategorie } from '../adresrij.js';
import type { Invoer } from '../opdracht.js';
import { Adres, Gezag, Gezinslid, Lidperiode } from './gezin.entity.js';

interface Periode { id: string; van: string | null; tot: string | null }

const EINDE_VOOR_BEGIN = 'Deze datum ligt voor de dag waarop dit begon.';

async function periodes(werk: Werk, gezinslidId: string): Promise<Periode[]> {
  return (await werk.lees(Lidperiode, velden('id', 'van', 'tot'), 't0.gezinslid_id = $1', [gezinslidId], 't0.van nulls first, t0.id')) as unknown as Periode[];
}

export async function gezinslidKomtErbij(werk: Werk, { gezinslidId, van, reden }: Invoer<'gezinslidKomtErbij'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Gezinslid, gezinslidId);
  const bestaand = await periodes(werk, gezinslidId);
  // Who never had a period has always been a member.
  if (bestaand.length === 0 || bestaand.some(({ tot }) => tot === null)) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Deze persoon hoort nu al bij het gezin.', 'gezinslidId');
  if (bestaand.some(({ tot }) => tot !== null && tot > van)) throw new Weigeringsfout('DATUM_ONGELDIG', 'Op deze dag hoorde deze persoon er nog bij.', 'van');
  const id = await werk.voegToe(Lidperiode, { casusId, gezinslidId, van, reden });
  await werk.tijdlijn(casusId, 'GEZINSLID_ERBIJ');
  return { id, casusId, versie: 1 };
}

/** Leaving closes the period that runs. Nothing of the person goes: what was known of them stays readable. */
export async function gezinslidVertrekt(werk: Werk, { gezinslidId, tot, reden }: Invoer<'gezinslidVertrekt'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Gezinslid, gezinslidId);
  const bestaand = await periodes(werk, gezinslidId);
  const lopend = bestaand.find((periode) => periode.tot === null);
  if (bestaand.length > 0 && !lopend) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Deze persoon hoort al niet meer bij het gezin.', 'gezinslidId');
  if (lopend?.van && lopend.van > tot) throw new Weigeringsfout('DATUM_ONGELDIG', EINDE_VOOR_BEGIN, 'tot');
  const id = lopend ? lopend.id : await werk.voegToe(Lidperiode, { casusId, gezinslidId, tot, vertrekreden: reden });
  const versie = lopend ? await werk.wijzig(Lidperiode, id, null, { tot, vertrekreden: reden }) : 1;
  await werk.tijdlijn(casusId, 'GEZINSLID_VERTROKKEN');
  return { id, casusId, versie };
}

export async function verblijfVastleggen(werk: Werk, { gezinslidId, ...verblijf }: Invoer<'verblijfVastleggen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Gezinslid, gezinslidId);
  const categorie = adrescategorie(verblijf.isGeheim);
  await werk.eisSchrijfrecht(casusId, categorie);
  const id = await werk.voegToe(Adres, { ...verblijf, casusId, gezinslidId, categorie });
  await werk.tijdlijn(casusId, 'VERBLIJF_VASTGELEGD');
  return { id, casusId, versie: 1 };
}

export async function verblijfBeeindigen(werk: Werk, { id, versie, tot }: Invoer<'verblijfBeeindigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Adres, id);
  await eisNaBegin(werk, Adres, id, tot);
  const nieuw = await werk.wijzig(Adres, id, versie, { tot });
  await werk.tijdlijn(casusId, 'VERBLIJF_BEEINDIGD');
  return { id, casusId, versie: nieuw };
}

export const GEZAG = vastlegging({ naam: 'gezagVastleggen', klasse: Gezag, label: () => 'IDENTIFICEREND', tijdlijn: 'GEZAG_VASTGELEGD' });

export async function gezagBeeindigen(werk: Werk, { id, versie, tot }: Invoer<'gezagBeeindigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Gezag, id);
  await eisNaBegin(werk, Gezag, id, tot);
  const nieuw = await werk.wijzig(Gezag, id, versie, { tot });
  await werk.tijdlijn(casusId, 'GEZAG_BEEINDIGD');
  return { id, casusId, versie: nieuw };
}

async function eisNaBegin(werk: Werk, klasse: typeof Adres | typeof Gezag, id: string, tot: string): Promise<void> {
  const [rij] = await werk.lees(klasse, velden('van'), 't0.id = $1', [id]);
  const van = rij?.['van'];
  if (typeof van === 'string' && van > tot) throw new Weigeringsfout('DATUM_ONGELDIG', EINDE_VOOR_BEGIN, 'tot');
}
