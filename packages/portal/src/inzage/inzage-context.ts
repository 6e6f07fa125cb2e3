import { createContext, useContext } from 'react';

/** What a withheld field needs to explain itself: only inside a dossier, where it is known about which casus the question is. */
export interface Inzage {
  /** Opens the explanation of this label. */
  readonly waarom: (label: string) => void;
  /** Where the last own request for this label stands; undefined when there is none. */
  readonly stand: (label: string) => string | undefined;
}

export const InzageContext = createContext<Inzage | undefined>(undefined);

export const useInzage = (): Inzage | undefined => useContext(InzageContext);
