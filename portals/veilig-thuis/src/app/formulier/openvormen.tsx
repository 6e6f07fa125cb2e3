import { Knop, Rij } from '@bv/ui';
import { type ReactNode, useRef, useState } from 'react';

export interface Openvorm {
  knop: string;
  'aria-label'?: string;
  vorm: (klaar: () => void) => ReactNode;
}

/** Buttons of a row that each open a form under them, and close it again: what was typed stays a draft. */
export const Openvormen = ({ vormen }: { vormen: readonly (Openvorm | false)[] }) => {
  const [open, zetOpen] = useState<number>();
  const gekozen = open === undefined ? undefined : vormen[open];
  if (!vormen.some(Boolean)) return null;
  return (
    <>
      <Rij>
        {vormen.map((keuze, plaats) =>
          keuze ? (
            <Knop
              key={plaats}
              klein
              icoon={open === plaats ? 'sluiten' : undefined}
              aria-label={keuze['aria-label']}
              aria-expanded={open === plaats}
              onKlik={() => zetOpen(open === plaats ? undefined : plaats)}
            >
              {keuze.knop}
            </Knop>
          ) : null,
        )}
      </Rij>
      {gekozen ? gekozen.vorm(() => zetOpen(undefined)) : null}
    </>
  );
};

/** The same for one button in the head of a card, with its form in the card; the focus goes back to the button. */
export const useOpenvorm = (tekst: string, staatOpen = false) => {
  const [open, zetOpen] = useState(staatOpen);
  const ref = useRef<HTMLButtonElement>(null);
  return {
    open,
    knop: (
      <Knop ref={ref} klein icoon={open ? 'sluiten' : 'plus'} aria-expanded={open} onKlik={() => zetOpen(!open)}>
        {tekst}
      </Knop>
    ),
    klaar: () => {
      zetOpen(false);
      ref.current?.focus();
    },
  };
};
