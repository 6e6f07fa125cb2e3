import { specialismeNaam } from '@bv/begrippen';
import { Badge, Knop } from '@bv/ui';
import type { DuovoorstelQuery } from '../gql/graphql.js';
import type { Kandidaat } from './kandidaten.js';

export type Paar = DuovoorstelQuery['duovoorstel']['paren'][number];

export interface DuoparenProps {
  paren: readonly Paar[];
  kandidaten: readonly Kandidaat[];
  gekozen: readonly string[];
  onKies: (leden: string[]) => void;
}

const zelfde = (een: readonly string[], ander: readonly string[]): boolean => een.length === ander.length && een.every((id) => ander.includes(id));

/** Two people who fit together, with what speaks for them and what neither knows (N103b); choosing is still the teamleider's. */
export const Duoparen = ({ paren, kandidaten, gekozen, onKies }: DuoparenProps) => (
  <ol className="bv-duo-paren">
    {paren.map(({ leden, redenen, ontbreekt }, plek) => {
      const namen = leden.map((id) => kandidaten.find(({ partij }) => partij.id === id)?.partij.naam ?? 'een collega').join(' en ');
      const isGekozen = zelfde(leden, gekozen);
      return (
        <li key={leden.join(' ')} className="bv-duo-paar">
          <div>
            <h3 className="bv-duo-tussenkop">
              {namen} {plek === 0 ? <Badge toon="info">Past het best</Badge> : null}
            </h3>
            <ul className="bv-duo-punten">
              {redenen.map((reden) => (
                <li key={reden}>{reden}</li>
              ))}
              {ontbreekt.length > 0 ? <li>Niemand van de twee weet veel van: {ontbreekt.map((soort) => specialismeNaam[soort].toLowerCase()).join(', ')}. Daarvoor kan het duo een specialist vragen.</li> : null}
            </ul>
          </div>
          {isGekozen ? (
            <Badge toon="goed" icoon="vinkje">
              Gekozen
            </Badge>
          ) : (
            <Knop klein onKlik={() => onKies([...leden])} aria-label={`Kies dit duo: ${namen}`}>
              Kies dit duo
            </Knop>
          )}
        </li>
      );
    })}
  </ol>
);
