import { Knop, Melding } from '@bv/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Lijst<Rij> {
  remove: (plaats: number) => void;
  insert: (plaats: number, rij: Rij) => void;
}

interface Ongedaan<Rij> {
  verwijder: (plaats: number, rij: Rij, naam: string) => void;
  /** Stands in the place of the list's foot as long as it can be undone. */
  melding: ReactNode;
}

/** Removes a row of a repeating part of a form, and keeps it at hand: a slip of the finger loses nothing. The focus goes to the way back. */
export const useOngedaan = <Rij,>({ remove, insert }: Lijst<Rij>): Ongedaan<Rij> => {
  const [weg, zet] = useState<{ plaats: number; rij: Rij; naam: string }>();
  const knop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (weg) knop.current?.focus();
  }, [weg]);
  return {
    verwijder: (plaats, rij, naam) => {
      remove(plaats);
      zet({ plaats, rij, naam });
    },
    melding: weg ? (
      <Melding
        rol="status"
        onSluit={() => zet(undefined)}
        actie={
          <Knop
            ref={knop}
            klein
            icoon="ongedaan"
            onKlik={() => {
              insert(weg.plaats, weg.rij);
              zet(undefined);
            }}
          >
            Ongedaan maken
          </Knop>
        }
      >
        {weg.naam} is verwijderd.
      </Melding>
    ) : null,
  };
};
