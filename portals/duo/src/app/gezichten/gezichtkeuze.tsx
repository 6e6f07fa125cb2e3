import { GEZICHTCIJFERS } from '@bv/begrippen';
import { useId } from 'react';
import { Gezicht, GEZICHTNAMEN } from './gezicht.js';
import './gezichten.css';

export interface GezichtkeuzeProps {
  naam?: string;
  /** The question; shown as the name of the group. */
  vraag: string;
  vraagVerborgen?: boolean;
  waarde: number | null;
  onWijzig: (cijfer: number) => void;
  fout?: string | undefined;
}

/** Five faces in a row. Nothing has to be read: a child points, a finger presses, arrow keys walk along, a screen reader says the words. */
export const Gezichtkeuze = ({ naam = 'gezicht', vraag, vraagVerborgen = false, waarde, onWijzig, fout }: GezichtkeuzeProps) => {
  const groep = useId();
  const foutId = useId();
  return (
    <fieldset className="bv-duo-gezichtkeuze" data-veld={naam} aria-describedby={fout === undefined ? undefined : foutId}>
      <legend className={vraagVerborgen ? 'bv-verborgen' : undefined}>{vraag}</legend>
      <div className="bv-duo-gezichtkeuze__rij">
        {GEZICHTCIJFERS.map((cijfer, plek) => (
          <label key={cijfer} className="bv-duo-gezichtkeuze__keuze">
            <input type="radio" name={groep} value={cijfer} checked={waarde === cijfer} onChange={() => onWijzig(cijfer)} />
            <Gezicht plek={plek} maat={64} />
            <span className="bv-duo-gezichtkeuze__naam">{GEZICHTNAMEN[plek]}</span>
          </label>
        ))}
      </div>
      {fout === undefined ? null : (
        <p id={foutId} className="bv-duo-gezichtkeuze__fout">
          {fout}
        </p>
      )}
    </fieldset>
  );
};
