import { tijdTekst } from '../kern/datum.js';
import { Icoon } from '../kern/icoon.js';

export interface BewaarstandProps {
  stand: 'rust' | 'wacht' | 'bezig' | 'bewaard' | 'niet-bewaard';
  /** ISO moment of the last save. */
  moment?: string | undefined;
}

/** Shows whether the draft is safe. Announce "bewaard" through useStatus, not here. */
export const Bewaarstand = ({ stand, moment }: BewaarstandProps) => {
  if (stand === 'rust') return null;
  if (stand === 'niet-bewaard') {
    return (
      <span className="bv-bewaarstand bv-bewaarstand--niet" role="alert">
        <Icoon naam="wolkWeg" /> Niet bewaard. We proberen het opnieuw
      </span>
    );
  }
  if (stand === 'wacht') {
    return (
      <span className="bv-bewaarstand">
        <Icoon naam="concept" /> Nog niet bewaard
      </span>
    );
  }
  return (
    <span className="bv-bewaarstand">
      <Icoon naam="wolk" /> {stand === 'bezig' ? 'Bewaren…' : `Concept bewaard${moment ? ` om ${tijdTekst(moment)}` : ''}`}
    </span>
  );
};
