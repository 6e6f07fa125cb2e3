import { Dialoog, Knop, type KnopProps } from '@bv/ui';
import type { ReactNode } from 'react';

export interface VraagvensterProps {
  /** The question, and under it what happens then. */
  vraag: string;
  children: ReactNode;
  open: boolean;
  onSluit: () => void;
  ja: string;
  nee?: string | undefined;
  /** `gevaar`: what is gone then does not come back. */
  jaSoort?: KnopProps['soort'];
  bezig: boolean;
  /** The dialog closes when this is over, whatever came of it: the page says that. */
  onJa: () => Promise<unknown>;
}

/** Asks once more, before what cannot be taken back. */
export const Vraagvenster = ({ vraag, children, open, onSluit, ja, nee = 'Nog niet', jaSoort = 'primair', bezig, onJa }: VraagvensterProps) => (
  <Dialoog
    titel={vraag}
    rol="alertdialog"
    open={open}
    onSluit={onSluit}
    acties={
      <>
        <Knop soort={jaSoort} bezig={bezig} onKlik={() => void onJa().finally(onSluit)}>
          {ja}
        </Knop>
        <Knop onKlik={onSluit}>{nee}</Knop>
      </>
    }
  >
    {children}
  </Dialoog>
);
