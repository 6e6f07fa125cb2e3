import { type Fase, faseNaam } from '@bv/begrippen';
import { datumTekst } from '@bv/ui';
import type { Meting } from './metingen.js';

export interface Fasegrens {
  readonly fase: Fase;
  readonly datum: string;
}

/** Something that happened on a day: a new report, an unsafe situation. */
export interface Incident {
  readonly datum: string;
  readonly tekst: string;
}

export interface Band {
  readonly naam: string;
  readonly van: string;
  readonly tot: string;
}

const kort = (fase: Fase): string => faseNaam[fase].split(' ')[0] ?? '';

/** The phases as stretches of time between the first and the last day; work starts with direct safety. */
export const fasebanden = (fasen: readonly Fasegrens[], eerste: string, laatste: string): Band[] => {
  const grenzen = fasen.filter(({ datum }) => datum <= laatste).toSorted((een, ander) => een.datum.localeCompare(ander.datum));
  const begin = grenzen.findLast(({ datum }) => datum <= eerste)?.fase ?? 'DIRECTE_VEILIGHEID';
  const later = grenzen.filter(({ datum }) => datum > eerste);
  return [{ fase: begin, datum: eerste }, ...later].map(({ fase, datum }, plek) => ({ naam: kort(fase), van: datum, tot: later[plek]?.datum ?? laatste }));
};

const zin = (naam: string, metingen: readonly Meting[]): string => {
  const [eerste] = metingen;
  const laatste = metingen.at(-1);
  if (!eerste || !laatste) return `${naam}: nog geen metingen.`;
  return `${naam}: van ${eerste.score} op ${datumTekst(eerste.datum)} naar ${laatste.score} op ${datumTekst(laatste.datum)}.`;
};

/** What the drawing says, for who does not see it. */
export const beschrijving = (duo: readonly Meting[], gezin: readonly Meting[], incidenten: readonly Incident[]): string => {
  const wat = incidenten.length === 0 ? '' : ` Er ${incidenten.length === 1 ? 'is één keer' : `is ${incidenten.length} keer`} iets gebeurd, voor het laatst op ${datumTekst(incidenten.map(({ datum }) => datum).sort().at(-1) ?? '')}.`;
  return `Laagste cijfer voor veiligheid per dag. ${zin('Duo', duo)} ${zin('Gezin', gezin)}${wat}`;
};
