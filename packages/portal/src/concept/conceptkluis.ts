import { maakKluis } from '../wachtrij/kluis.js';

/** The text of one draft by its place; undefined: done with. */
export type Concepttekst = readonly [sleutel: string, inhoud: string | undefined];

export interface Conceptkluis {
  readonly sluit: (teksten: readonly Concepttekst[]) => Promise<string>;
  /** Undefined when it is of somebody else, or damaged. */
  readonly open: (dicht: string) => Promise<readonly Concepttekst[] | undefined>;
}

const IV = 12;

/** A storage of strings holds no bytes. */
export const maakConceptkluis = async (sleutels: readonly string[]): Promise<Conceptkluis> => {
  const kluis = await maakKluis(sleutels);
  return {
    sluit: async (teksten) => {
      const { iv, inhoud } = await kluis.sluit(teksten);
      return btoa(Array.from([...iv, ...new Uint8Array(inhoud)], (byte) => String.fromCharCode(byte)).join(''));
    },
    open: async (dicht) => {
      try {
        const bytes = Uint8Array.from(atob(dicht), (teken) => teken.charCodeAt(0));
        return (await kluis.open({ iv: bytes.slice(0, IV), inhoud: bytes.slice(IV).buffer })) as Concepttekst[] | undefined;
      } catch {
        return undefined;
      }
    },
  };
};
