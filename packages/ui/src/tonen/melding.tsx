import type { ReactNode } from 'react';
import { Knop } from '../actie/knop.js';
import { Icoon, type IcoonNaam } from '../kern/icoon.js';
import { toonIcoon, type Toon } from '../kern/toon.js';

export interface MeldingProps {
  toon?: Toon | undefined;
  titel?: string | undefined;
  icoon?: IcoonNaam | undefined;
  /** alert interrupts the screen reader: only for what cannot wait. */
  rol?: 'alert' | 'status' | undefined;
  actie?: ReactNode;
  onSluit?: (() => void) | undefined;
  children?: ReactNode;
}

export const Melding = ({ toon = 'info', titel, icoon, rol, actie, onSluit, children }: MeldingProps) => (
  <div className={`bv-melding bv-melding--${toon}`} role={rol}>
    <Icoon naam={icoon ?? toonIcoon[toon]} maat={20} />
    <div className="bv-melding__tekst">
      {titel ? <p className="bv-melding__titel">{titel}</p> : null}
      {children ? <div>{children}</div> : null}
    </div>
    {actie ? <div className="bv-melding__actie">{actie}</div> : null}
    {onSluit ? <Knop soort="stil" icoon="sluiten" aria-label="Melding sluiten" onKlik={onSluit} /> : null}
  </div>
);
