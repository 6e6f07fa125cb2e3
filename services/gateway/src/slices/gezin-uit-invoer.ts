import { nieuweId } from '../zicht/nieuwe-id.js';
import { eisUuid } from '../zicht/uuid.js';
import type { Werk } from '../zicht/werk.js';
import { adresrij } from './adresrij.js';
import { Adres, Gezinslid, Relatie } from './gezin/gezin.entity.js';
import type { Invoer } from './opdracht.js';

type Melding = Invoer<'meldingVastleggen'>;

/** Adds somebody of a family that is written down for the first time. */
export async function voegLidToe(werk: Werk, casusId: string, lid: Melding['gezinsleden'][number], plaats: number): Promise<string> {
  const { tijdelijkId: _tijdelijkId, adres, ...velden } = lid;
  const id = await werk.voegToe(Gezinslid, { ...velden, casusId, id: nieuweId() });
  const rij = adresrij(adres, `gezinsleden.${plaats}.adres.straat`);
  if (rij) await werk.voegToe(Adres, { ...rij, casusId, gezinslidId: id });
  return id;
}

/** Records who belongs to the gezin and to whom. A relation may also name somebody who is known already; an id of another gezin is refused by the database. */
export async function legGezinVast(werk: Werk, casusId: string, { gezinsleden, relaties }: Pick<Melding, 'gezinsleden' | 'relaties'>): Promise<void> {
  const ids = new Map<string, string>();
  for (const [plaats, lid] of gezinsleden.entries()) ids.set(lid.tijdelijkId, await voegLidToe(werk, casusId, lid, plaats));
  const idVan = (kenmerk: string): string => ids.get(kenmerk) ?? eisUuid(kenmerk);
  for (const { van, naar, soort, isAfhankelijk } of relaties) {
    await werk.voegToe(Relatie, { casusId, vanId: idVan(van), naarId: idVan(naar), soort, isAfhankelijk });
  }
}
