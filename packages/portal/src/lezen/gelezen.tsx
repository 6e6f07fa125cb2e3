import { Foutkaart, Skelet } from '@bv/ui';
import type { ReactNode } from 'react';
import { STORINGTEKST } from '../client/storing.js';
import type { Lezing } from './use-lezen.js';

export interface GelezenProps<Data> {
  van: Lezing<Data>;
  /** What is being read: "Afspraken laden". */
  laadtekst: string;
  children: (data: Data) => ReactNode;
}

/** The three states of reading in one place: waiting, failed with a way out, and there. Old data stays when a refresh fails. */
export const Gelezen = <Data,>({ van, laadtekst, children }: GelezenProps<Data>) => {
  if (van.data !== undefined) return children(van.data);
  if (van.storing) return <Foutkaart onOpnieuw={van.opnieuw}>{STORINGTEKST[van.storing]}</Foutkaart>;
  return <Skelet label={laadtekst} />;
};
