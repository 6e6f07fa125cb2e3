import { Knop, Melding } from '@bv/ui';
import { type ReactNode, useState } from 'react';

interface Lijst<Rij> {
  remove: (plaats: number) => void;
  insert: (plaats: number, rij: Rij) => void;
}

interface Ongedaan<Rij> {
  verwijder: (plaats: number, rij: Rij, naam: string) => void;
  /** Stands in the place of the list's foot as long as it can be undone. */
  melding: ReactNode;
}

/** Removes a row of a repeating part of a form, and keeps it at hand: a slip of the finger loses nothing. */
export const useOngedaan = <Rij,>({ remove, insert }: Lijst<Rij>): Ongedaan<Rij> => {
  const [weg, zet] = useState<{ plaats: number; rij: Rij; naam: string }>();
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
