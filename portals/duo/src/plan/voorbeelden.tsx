import { Knop, Uitklap } from '@bv/ui';

export interface Voorbeeld {
  readonly als: string;
  readonly dan: string;
}

// New behaviour instead of the old (N89b): a beginning, that the family makes its own.
const VOORBEELDEN: readonly Voorbeeld[] = [
  { als: 'ik merk dat ik boos word', dan: 'neem ik een time-out: ik loop een half uur naar buiten en zeg wanneer ik terug ben' },
  { als: 'wij ruzie krijgen waar de kinderen bij zijn', dan: 'stoppen wij meteen en praten wij verder als zij slapen' },
  { als: 'iemand heeft gedronken', dan: 'slaapt die ergens anders en zijn de kinderen bij een ander' },
  { als: 'een kind bang is', dan: 'mag het bellen met iemand uit het netwerk, wanneer het maar wil' },
  { als: 'een kind niet luistert', dan: 'zegt de ouder een keer wat wel mag, zonder te slaan, en vraagt de ander om het over te nemen' },
];

/** Sentences to begin with; nothing is filled in that nobody chose. */
export const Voorbeelden = ({ onKies }: { onKies: (voorbeeld: Voorbeeld) => void }) => (
  <Uitklap titel="Voorbeelden om mee te beginnen" niveau={2}>
    <ul className="bv-duo-lijst">
      {VOORBEELDEN.map((voorbeeld) => (
        <li key={voorbeeld.als} className="bv-duo-paar">
          <p>
            Als {voorbeeld.als}, dan {voorbeeld.dan}.
          </p>
          <Knop klein onKlik={() => onKies(voorbeeld)} aria-label={`Begin hiermee: als ${voorbeeld.als}`}>
            Begin hiermee
          </Knop>
        </li>
      ))}
    </ul>
  </Uitklap>
);
