import { stuurWachterWeg } from './wachter.js';

export const DATABASENAAM = 'bv-wachtrij';

const verwijder = (naam: string): Promise<void> =>
  new Promise((klaar) => {
    const opdracht = indexedDB.deleteDatabase(naam);
    opdracht.onsuccess = opdracht.onerror = () => klaar();
  });

/** At log-out: the whole store goes, of whomever it is, and who stood watch with it. Here in full: what is loaded later may not come any more. */
export const wisWachtrijen = async (): Promise<void> => {
  await stuurWachterWeg();
  if ('indexedDB' in globalThis) await verwijder(DATABASENAAM).catch(() => undefined);
};

/** Where a conversation was. It goes when one begins and when the tablet is given back, and needs no key for it. */
export const wisPlekken = async (): Promise<void> => {
  if (!('indexedDB' in globalThis)) return;
  await import('./wachtrijopslag.js').then(({ maakPlekkenLeeg }) => maakPlekkenLeeg()).catch(() => undefined);
};
