import { useOutletContext } from '@bv/portal';
import type { MeldingVastleggenInvoer } from '@bv/begrippen';
import type { UseFormReturn } from 'react-hook-form';
import type { Meldingwaarden } from './waarden.js';

export type Meldingformulier = UseFormReturn<Meldingwaarden, unknown, MeldingVastleggenInvoer>;

/** What the frame of the five steps gives to each step. */
export interface Meldingkader {
  formulier: Meldingformulier;
  kenmerk: string;
  /** Counts the attempts to send, for the focus of the summary. */
  poging: number;
}

export const useMelding = (): Meldingkader => useOutletContext<Meldingkader>();
