import { waaromNietVragen } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { eisUuid } from '../../zicht/uuid.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import type { Invoer } from '../opdracht.js';
import { Vernietigingsverzoek } from './vernietiging.entity.js';

interface Lid {
  id: string;
  rol: string | null;
  leeftijd: number | null;
}

/** Who asked what, and whether this person may ask it: the age rules of the Jeugdwet. */
export async function vernietigingsverzoekVastleggen(werk: Werk, { kindStemtIn, ...verzoek }: Invoer<'vernietigingsverzoekVastleggen'>): Promise<Resultaat> {
  const { casusId, voorId, vragerLidId } = verzoek;
  await werk.eisSchrijfrecht(casusId, 'RECHTEN');
  const leden = (await werk.lees(Gezinslid, velden('id', 'rol', 'leeftijd'), 't0.casus_id = $1 and t0.id = any ($2)', [casusId, [eisUuid(voorId), eisUuid(vragerLidId ?? voorId)]])) as unknown as Lid[];
  const voor = leden.find(({ id }) => id === voorId);
  const vrager = leden.find(({ id }) => id === (vragerLidId ?? voorId));
  if (!voor || !vrager) throw new Weigeringsfout([NIET_GEVONDEN]);
  const vraagt = vrager.id === voor.id ? 'ZELF' : vrager.rol === 'OUDER' ? 'OUDER' : 'IEMAND_ANDERS';
  const waarom = waaromNietVragen({ leeftijd: voor.leeftijd, isKind: voor.rol === 'KIND', vraagt, kindStemtIn });
  if (waarom) throw new Weigeringsfout('MAG_NIET_VRAGEN', waarom, 'vragerLidId');
  const id = await werk.voegToe(Vernietigingsverzoek, { ...verzoek, vragerLidId: vraagt === 'ZELF' ? null : vragerLidId });
  return { id, casusId, versie: 1 };
}

/** Once, with a motivation: the court destroyed a dossier because the interest in keeping it was not made concrete. */
export async function vernietigingsverzoekBeslissen(werk: Werk, { id, versie, besluit, motivering }: Invoer<'vernietigingsverzoekBeslissen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Vernietigingsverzoek, id);
  const [nu] = await werk.lees(Vernietigingsverzoek, velden('id', 'besluit'), 't0.id = $1', [id]);
  if (nu?.['besluit']) throw new Weigeringsfout('AL_BESLIST', 'Over dit verzoek is al besloten.');
  const nieuw = await werk.wijzig(Vernietigingsverzoek, id, versie, { besluit, motivering, beslistOp: werk.nu.toISOString(), beslisserId: werk.kijker.persoonId });
  return { id, casusId, versie: nieuw };
}

/** By who supervises, after the duo decided: two people stand behind what cannot be undone. */
export async function vernietigingsverzoekUitvoeren(werk: Werk, { id }: Invoer<'vernietigingsverzoekUitvoeren'>): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ casus: string }>(`select wand.vernietig_gezinslid($1) as casus`, [eisUuid(id)]);
  await werk.verantwoord('D', uit ? [uit.casus] : []);
  return { id, casusId: null };
}
