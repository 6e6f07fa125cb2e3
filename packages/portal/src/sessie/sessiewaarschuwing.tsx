import { Dialoog, Knop, useStatus } from '@bv/ui';
import { useEffect, useRef, useState } from 'react';
import { resterendeTekst } from './sessieklok.js';

export interface SessiewaarschuwingProps {
  eindigtOp: string;
  verleng: () => Promise<void>;
  meldAf: () => Promise<void>;
}

/** Five minutes before the end. The time is read aloud every 15 seconds. */
export const Sessiewaarschuwing = ({ eindigtOp, verleng, meldAf }: SessiewaarschuwingProps) => {
  const { meld } = useStatus();
  const [over, zetOver] = useState(() => resterendeTekst(eindigtOp, Date.now()));
  const [bezig, zetBezig] = useState(false);
  const doorgaanknop = useRef<HTMLButtonElement>(null);

  useEffect(() => doorgaanknop.current?.focus(), []);

  useEffect(() => {
    const wekker = setInterval(() => {
      const tekst = resterendeTekst(eindigtOp, Date.now());
      zetOver(tekst);
      meld(`U wordt over ${tekst} afgemeld.`);
    }, 15_000);
    return () => clearInterval(wekker);
  }, [eindigtOp, meld]);

  const doorgaan = () => {
    zetBezig(true);
    verleng()
      .catch(() => meld('Verlengen lukte niet. Probeer het opnieuw.'))
      .finally(() => zetBezig(false));
  };

  return (
    <Dialoog
      titel="Bent u er nog?"
      open
      rol="alertdialog"
      onSluit={doorgaan}
      acties={
        <>
          <Knop ref={doorgaanknop} soort="primair" bezig={bezig} onKlik={doorgaan}>
            Doorgaan
          </Knop>
          <Knop onKlik={() => void meldAf()}>Afmelden</Knop>
        </>
      }
    >
      <p>
        U wordt over {over} afgemeld, omdat u een tijd niets deed. Wat u typte, is bewaard als concept.
      </p>
    </Dialoog>
  );
};
