import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from '../kern/icoon.js';
import { toonIcoon, type Toon } from '../kern/toon.js';

export interface BadgeProps {
  toon?: Toon | undefined;
  /** Another icon than the one of the toon; false for none. */
  icoon?: IcoonNaam | false | undefined;
  children: ReactNode;
}

/** Status in icon, word and tint. */
export const Badge = ({ toon = 'neutraal', icoon, children }: BadgeProps) => (
  <span className={`bv-badge bv-badge--${toon}`}>
    {icoon === false ? null : <Icoon naam={icoon ?? toonIcoon[toon]} maat={15} />}
    {children}
  </span>
);
