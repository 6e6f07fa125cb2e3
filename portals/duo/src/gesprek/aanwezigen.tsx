import { lidnaam } from '@bv/begrippen';
import { Knop } from '@bv/ui';
import { useState } from 'react';
import type { Gesprekscasus } from './vragen.js';

export interface AanwezigenProps {
  gezinsleden: Gesprekscasus['gezinsleden'];
  onKlaar: (ids: readonly string[]) => void;
}

export const Aanwezigen = ({ gezinsleden, onKlaar }: AanwezigenProps) => {
  const [gekozen, zet] = useState<readonly string[]>([]);
  const wissel = (id: string) => zet(gekozen.includes(id) ? gekozen.filter((ander) => ander !== id) : [...gekozen, id]);
  return (
    <>
      <h1 id="bv-gesprek-wie">Wie zit er aan tafel?</h1>
      <div className="bv-duo-gesprek__namen" role="group" aria-labelledby="bv-gesprek-wie">
        {gezinsleden.map((lid) => (
          <label key={lid.id} className="bv-duo-gesprek__naam">
            <input type="checkbox" checked={gekozen.includes(lid.id)} onChange={() => wissel(lid.id)} />
            <span>{lidnaam(lid)}</span>
          </label>
        ))}
      </div>
      <p className="bv-duo-gesprek__knoppen">
        <Knop soort="primair" uitgeschakeld={gekozen.length === 0} onKlik={() => onKlaar(gekozen)}>
          Beginnen
        </Knop>
      </p>
    </>
  );
};
