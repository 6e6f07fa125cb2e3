import { Knop, type KnopProps } from '@bv/ui';
import { useState } from 'react';
import { Vraagvenster, type VraagvensterProps } from './vraagvenster.js';

export interface VraagknopProps extends Pick<KnopProps, 'klein' | 'soort' | 'icoon' | 'aria-label'>, Omit<VraagvensterProps, 'open' | 'onSluit'> {
  /** On the button. */
  knop: string;
}

/** For one press that cannot be taken back: it asks first. */
export const Vraagknop = ({ knop, klein, soort, icoon, 'aria-label': label, ...venster }: VraagknopProps) => {
  const [vraagt, zetVraagt] = useState(false);
  return (
    <>
      <Knop {...{ klein, soort, icoon, 'aria-label': label }} onKlik={() => zetVraagt(true)}>
        {knop}
      </Knop>
      <Vraagvenster {...venster} open={vraagt} onSluit={() => zetVraagt(false)} />
    </>
  );
};
