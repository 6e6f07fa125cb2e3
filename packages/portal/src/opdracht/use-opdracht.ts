import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { type Storing, storingUit } from '../client/storing.js';
import { meldWeigeringen, type Formulierfouten } from './meld-weigeringen.js';
import { type Conflict, type UitkomstVan, type Weigering, uitkomstUit } from './uitkomst.js';

export interface Opdrachtopties<Data> {
  /** The form (react-hook-form): refusals with a field are put at that field. */
  formulier?: Formulierfouten;
  /** Runs once, after success. */
  gelukt?: (uitkomst: UitkomstVan<Data>) => void;
  /** What is read again after success: everything on the screen, unless 'niets'. */
  ververs?: 'scherm' | 'niets';
}

export interface Opdracht<Invoer, Data> {
  /** Gives the outcome, also when refused; undefined when no answer came (see `storing`). */
  voerUit: (invoer: Invoer) => Promise<UitkomstVan<Data> | undefined>;
  bezig: boolean;
  weigeringen: readonly Weigering[];
  conflict: Conflict | undefined;
  storing: Storing | undefined;
  /** Forgets refusals, conflict and error, for instance when the person chose between two texts. */
  begin: () => void;
}

interface Toestand {
  bezig: boolean;
  weigeringen: readonly Weigering[];
  conflict: Conflict | undefined;
  storing: Storing | undefined;
}

const RUST: Toestand = { bezig: false, weigeringen: [], conflict: undefined, storing: undefined };

/**
 * Runs a command. The idempotency key lives as long as the attempt: a retry after a lost answer carries the same key,
 * so that the command is done once; any answer, also a refusal, ends the attempt.
 */
export const useOpdracht = <Data extends object, Invoer>(
  document: TypedDocumentNode<Data, { invoer: Invoer; sleutel: string }>,
  opties: Opdrachtopties<Data> = {},
): Opdracht<Invoer, Data> => {
  const client = useApolloClient();
  const [toestand, zet] = useState(RUST);
  const sleutel = useRef<string | undefined>(undefined);
  const lopend = useRef<Promise<UitkomstVan<Data> | undefined> | undefined>(undefined);

  const stuur = async (invoer: Invoer): Promise<UitkomstVan<Data> | undefined> => {
    zet({ ...RUST, bezig: true });
    sleutel.current ??= crypto.randomUUID();
    const antwoord = await client
      .mutate({ mutation: document, variables: { invoer, sleutel: sleutel.current }, errorPolicy: 'all' })
      .catch((error: unknown) => ({ data: undefined, error }));
    if (!antwoord.data) {
      zet({ ...RUST, storing: storingUit(antwoord.error) });
      return undefined;
    }
    sleutel.current = undefined;
    const uitkomst = uitkomstUit<Data>(antwoord.data);
    const { weigeringen, conflict, gelukt } = uitkomst;
    zet({ ...RUST, weigeringen, conflict: conflict ?? undefined });
    if (opties.formulier) meldWeigeringen(weigeringen, opties.formulier);
    if (gelukt) {
      opties.gelukt?.(uitkomst);
      if (opties.ververs !== 'niets') void client.refetchQueries({ include: 'active' });
    }
    return uitkomst;
  };

  // A second click while the first is under way is the same command, not another one.
  const voerUit = (invoer: Invoer) => {
    lopend.current ??= stuur(invoer).finally(() => {
      lopend.current = undefined;
    });
    return lopend.current;
  };

  return { ...toestand, voerUit, begin: useCallback(() => zet(RUST), []) };
};
