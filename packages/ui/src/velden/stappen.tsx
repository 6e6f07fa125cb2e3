import { Tekstlink } from '../actie/link.js';
import { Icoon } from '../kern/icoon.js';
import { klasse } from '../kern/klasse.js';

export interface Stap {
  naam: string;
  toelichting?: string | undefined;
  /** A step that is done can be reopened. */
  href?: string | undefined;
}

export interface StappenProps {
  label: string;
  /** At most five. */
  stappen: readonly Stap[];
  /** 1 is the first. */
  huidig: number;
  richting?: 'naast' | 'onder' | undefined;
  /** Phases of a dossier: no "Stap 2 van 5" above it on a wide screen. */
  fasen?: boolean | undefined;
}

export const Stappen = ({ label, stappen, huidig, richting = 'naast', fasen }: StappenProps) => (
  <nav className={klasse('bv-stappen', `bv-stappen--${richting}`, fasen && 'bv-stappen--fasen')} aria-label={label}>
    <p className="bv-stappen__stand">
      {fasen ? 'Fase' : 'Stap'} {huidig} van {stappen.length}
      <span className="bv-stappen__standnaam">: {stappen[huidig - 1]?.naam}</span>
    </p>
    <ol className="bv-stappen__lijst">
      {stappen.map((stap, plek) => {
        const stand = plek + 1 < huidig ? 'af' : plek + 1 === huidig ? 'nu' : 'straks';
        return (
          <li key={stap.naam} className={`bv-stappen__stap bv-stappen__stap--${stand}`} aria-current={stand === 'nu' ? 'step' : undefined}>
            <span className="bv-stappen__teken" aria-hidden>
              {stand === 'af' ? <Icoon naam="vinkje" maat={15} /> : plek + 1}
            </span>
            <span className="bv-stappen__tekst">
              {stap.href && stand === 'af' ? <Tekstlink href={stap.href}>{stap.naam}</Tekstlink> : <span className="bv-stappen__naam">{stap.naam}</span>}
              {stand === 'af' ? <span className="bv-verborgen"> (afgerond)</span> : null}
              {stap.toelichting ? <span className="bv-stappen__toelichting">{stap.toelichting}</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  </nav>
);
