import type { Portaal } from '@bv/beleid';
import { useCallback } from 'react';
import { type Onderdeelgegevens, useFederatie } from './federatie-context.js';
import { OpAfstand } from './op-afstand.js';

export interface OnderdeelProps extends Onderdeelgegevens {
  portaal: Portaal;
  /** As the shell lists it: 'overdrachtstand'. */
  naam: string;
}

/** A part of one portal inside another: the duo sees the handover exactly as Veilig Thuis shows it. */
export const Onderdeel = ({ portaal, naam, id }: OnderdeelProps) => {
  const laad = useFederatie().onderdelen[`${portaal}/${naam}`];
  const haal = useCallback(() => {
    if (!laad) throw new Error(`${portaal} heeft geen onderdeel ${naam}.`);
    return laad();
  }, [laad, portaal, naam]);
  return <OpAfstand haal={haal} props={{ id }} titel="Dit onderdeel is nu niet bereikbaar" laadtekst="Onderdeel laden" />;
};
