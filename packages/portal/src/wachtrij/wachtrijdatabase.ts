import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Gesloten } from './kluis.js';
import { DATABASENAAM } from './wis-wachtrij.js';

/** Whose it is and since when; what was said, and where one was, is closed. */
export interface Bewaard extends Gesloten {
  readonly sleutel: string;
  readonly persoonId: string;
  readonly op: number;
}

interface Schema extends DBSchema {
  posten: { key: string; value: Bewaard };
  plekken: { key: string; value: Bewaard };
}

export type Wachtrijdatabase = IDBPDatabase<Schema>;

/** What is older is of somebody who did not come back to it. Nobody could read it meanwhile. */
const BEWAAR_MS = 72 * 3_600_000;

const open = (): Promise<Wachtrijdatabase> =>
  openDB<Schema>(DATABASENAAM, 2, {
    upgrade: (database) => {
      for (const naam of ['posten', 'plekken'] as const) if (!database.objectStoreNames.contains(naam)) database.createObjectStore(naam, { keyPath: 'sleutel' });
    },
  });

export const metDatabase = async <T>(doe: (database: Wachtrijdatabase) => Promise<T>): Promise<T> => {
  const database = await open();
  try {
    return await doe(database);
  } finally {
    database.close();
  }
};

/** What lies there of this person, oldest first; what is too old goes, of whomever it is. */
export const leesEigen = async (database: Wachtrijdatabase, naam: 'posten' | 'plekken', persoonId: string): Promise<Bewaard[]> => {
  const grens = Date.now() - BEWAAR_MS;
  const alle = await database.getAll(naam);
  for (const oud of alle.filter(({ op }) => op < grens)) await database.delete(naam, oud.sleutel);
  return alle.filter((rij) => rij.persoonId === persoonId && rij.op >= grens).sort((een, ander) => een.op - ander.op);
};
