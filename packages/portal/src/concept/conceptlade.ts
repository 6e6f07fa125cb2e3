import type { Conceptkluis } from './conceptkluis.js';

const NAAM = 'bv-concepten';

/**
 * Text that the server does not have yet: readable in the memory of this tab, and closed in its storage, for after a reload or a
 * new log-in. The storage tells neither whose it is nor of which family: names and texts lie in it as one, under a key that only
 * the living session of the same person is given. Without that key nothing is stored, and the memory is all there is.
 */
export const maakConceptlade = () => {
  /** Undefined: done with, so that what still lay closed does not come back. */
  const teksten = new Map<string, string | undefined>();
  let open: Promise<Conceptkluis | undefined> = Promise.resolve(undefined);
  let beurt = 0;
  let magWeg = true;

  const haalOp = async (kluis: Conceptkluis): Promise<Conceptkluis> => {
    const bewaard = sessionStorage.getItem(NAAM);
    const gevonden = bewaard === null ? [] : await kluis.open(bewaard);
    // Of somebody else who worked at this computer: nobody will read it any more.
    if (!gevonden) sessionStorage.removeItem(NAAM);
    // What is typed by now is newer.
    for (const [sleutel, inhoud] of gevonden ?? []) if (!teksten.has(sleutel)) teksten.set(sleutel, inhoud);
    return kluis;
  };

  /** Closing takes a moment: only what is still the newest then is put away, and all of it, so that no order can be lost. */
  const bergOp = async (): Promise<void> => {
    beurt += 1;
    const eigen = beurt;
    const kluis = await open;
    const over = [...teksten].filter(([, inhoud]) => inhoud !== undefined);
    const dicht = over.length > 0 ? await kluis?.sluit(over) : undefined;
    if (!kluis || eigen !== beurt) return;
    if (dicht) sessionStorage.setItem(NAAM, dicht);
    else sessionStorage.removeItem(NAAM);
  };

  /** The text is in memory at once; resolves, and never rejects, when the storage has it or a newer one, or could not take it. */
  const zet = (sleutel: string, inhoud?: string): Promise<void> => {
    teksten.set(sleutel, inhoud);
    // A storage that is full or refuses: the text stays in memory, and the screen already says that it is not saved.
    return bergOp().catch(() => undefined);
  };

  return {
    /** With what the server gives the living session. Once: whoever else logs in gets a new page. */
    ontsluit: async (sleutels: readonly string[]): Promise<void> => {
      if (sleutels.length === 0 || (await open)) return;
      // Loaded after log-in, and so no part of what every page waits for.
      open = import('./conceptkluis.js').then(({ maakConceptkluis }) => maakConceptkluis(sleutels)).then(haalOp).catch(() => undefined);
      await open;
      if (teksten.size > 0) await bergOp();
    },
    lees: async (sleutel: string): Promise<string | undefined> => {
      await open;
      return teksten.get(sleutel);
    },
    /** False: the session is over or somebody else's, whose cookie would carry this text to drafts of their own. */
    zetMagWeg: (mag: boolean): void => {
      magWeg = mag;
    },
    magWeg: (): boolean => magWeg,
    bewaar: zet,
    wis: (sleutel: string): Promise<void> => zet(sleutel),
    /** At log-out. */
    maakLeeg: (): void => {
      teksten.clear();
      beurt += 1;
      open = Promise.resolve(undefined);
      sessionStorage.removeItem(NAAM);
    },
  };
};

/** One for the tab, as its storage is: shell and portals share it. */
export const conceptlade = maakConceptlade();
