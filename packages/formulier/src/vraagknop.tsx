import { Dialoog, Knop, type KnopProps } from '@bv/ui';
import { type ReactNode, useState } from 'react';

export interface VraagknopProps extends Pick<KnopProps, 'klein' | 'soort' | 'aria-label'> {
  /** On the button. */
  knop: string;
  /** The question, and under it what happens then. */
  vraag: string;
  children: ReactNode;
  ja: string;
  bezig: boolean;
  /** The dialog closes when this is over, whatever came of it: the page says that. */
  onJa: () => Promise<unknown>;
}

/** For one press that cannot be taken back: it asks first. */
export const Vraagknop = ({ knop, vraag, children, ja, bezig, onJa, ...uiterlijk }: VraagknopProps) => {
  const [vraagt, zetVraagt] = useState(false);
  return (
    <>
      <Knop {...uiterlijk} onKlik={() => zetVraagt(true)}>
        {knop}
      </Knop>
      <Dialoog
        titel={vraag}
        rol="alertdialog"
        open={vraagt}
        onSluit={() => zetVraagt(false)}
        acties={
          <>
            <Knop onKlik={() => zetVraagt(false)}>Nog niet</Knop>
            <Knop soort="primair" bezig={bezig} onKlik={() => void onJa().finally(() => zetVraagt(false))}>
              {ja}
            </Knop>
          </>
        }
      >
        {children}
      </Dialoog>
    </>
  );
};
