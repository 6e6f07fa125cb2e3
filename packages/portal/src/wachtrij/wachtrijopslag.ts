import { type DBSchema, deleteDB, openDB } from 'idb';
import type { Gesloten, Kluis } from './kluis.js';
import { stuurWachterWeg } from './wachter.js';
import type { Wachtpost, Wachtrijopslag } from './wachtpost.js';

interface Bewaard extends Gesloten {
  readonly sleutel: string;
  readonly persoonId: string;
  readonly op: number;
}

interface Schema extends DBSchema {
  posten: { key: string; value: Bewaard };
}

const NAAM = 'bv-wachtrij';
/** What was not sent by then is of somebody who did not come back to it. Nobody could read it meanwhile. */
const BEWAAR_MS = 72 * 3_600_000;

const open = () => openDB<Schema>(NAAM, 1, { upgrade: (database) => void database.createObjectStore('posten', { keyPath: 'sleutel' }) });

const isWachtpost = (waarde: unknown): waarde is Wachtpost => typeof waarde === 'object' && waarde !== null && 'soort' in waarde && 'invoer' in waarde;

/** On the device, closed: person, moment and key stand beside it, what was said does not. */
export const wachtrijopslag = (persoonId: string, kluis: Kluis): Wachtrijopslag => ({
  lees: async () => {
    const database = await open();
    const alle = await database.getAll('posten');
    for (const oud of alle.filter(({ op }) => op < Date.now() - BEWAAR_MS)) await database.delete('posten', oud.sleutel);
    database.close();
    const eigen = alle.filter((post) => post.persoonId === persoonId && post.op >= Date.now() - BEWAAR_MS).sort((een, ander) => een.op - ander.op);
    return (await Promise.all(eigen.map((post) => kluis.open(post)))).filter(isWachtpost);
  },
  zet: async (post) => {
    const gesloten = await kluis.sluit(post);
    const database = await open();
    // `strict`: on the disk before the screen says that it is kept.
    const opdracht = database.transaction('posten', 'readwrite', { durability: 'strict' });
    await Promise.all([opdracht.store.put({ ...gesloten, sleutel: post.sleutel, persoonId, op: post.op }), opdracht.done]);
    database.close();
  },
  verwijder: async (sleutel) => {
    const database = await open();
    await database.delete('posten', sleutel);
    database.close();
  },
});

/** At log-out: the whole store goes, of whomever it is, and who stood watch with it. */
export const wisWachtrijen = async (): Promise<void> => {
  await stuurWachterWeg();
  if (!('indexedDB' in globalThis)) return;
  await deleteDB(NAAM).catch(() => undefined);
};
