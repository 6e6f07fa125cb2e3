import { LegeStaat } from '@bv/ui';
import type { Toetsing } from './toetsing-context.js';

/** In the place of what stood in the frozen version, when that is closed again. Undefined when this label is open. */
export const dichteVersie = ({ afschermingen }: Toetsing, label: 'FEIT' | 'ZIENSWIJZE') => {
  const afscherming = afschermingen.find((een) => een.label === label && een.velden.includes('stukken'));
  return afscherming ? (
    <LegeStaat soort="niet-zichtbaar" titel="De vastgezette versie is weer dicht">
      {afscherming.reden} U had deze gegevens alleen nodig om te toetsen.
    </LegeStaat>
  ) : undefined;
};
