import { type Lezing, useLezen } from '@bv/portal';
import { useState } from 'react';
import { LogboekDocument, type LogboekQuery } from '../gql/graphql.js';
import type { Logregel } from '../app/logregel/regelfilter.js';

const PER_KEER = 100;

interface Stand {
  readonly eerder: readonly Logregel[];
  /** Id of the last line on the screen, from where the next ones are asked. */
  readonly na: string | null;
}

export interface Logboeklezing {
  readonly lezing: Lezing<LogboekQuery>;
  /** All lines read so far, newest first. */
  readonly regels: readonly Logregel[];
  readonly isBegonnen: boolean;
  /** Undefined when the log has no older lines. */
  readonly meer: (() => void) | undefined;
}

/** The log of one casus in parts: it only grows, so older lines stay where they are. */
export const useLogboek = (casusnummer: string): Logboeklezing => {
  const [{ eerder, na }, zet] = useState<Stand>({ eerder: [], na: null });
  const lezing = useLezen(LogboekDocument, { casusnummer, aantal: PER_KEER, na });
  const nieuw = lezing.data?.logboek ?? [];
  const regels = [...eerder, ...nieuw];
  const laatste = nieuw.length === PER_KEER ? nieuw.at(-1) : undefined;
  return {
    lezing,
    regels,
    isBegonnen: na !== null || lezing.data !== undefined,
    meer: laatste ? () => zet({ eerder: regels, na: laatste.id }) : undefined,
  };
};
