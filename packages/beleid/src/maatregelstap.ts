import { Maatregeltoestand } from '@bv/begrippen';
import type { Hoedanigheid } from './hoedanigheid.js';

/** The measure as a state machine, with who may take each step, for commands, database and screens alike: the judge decides, a gecertificeerde instelling carries out, the duo stays (N98b). */
export const Maatregelhandeling = {
  TOEWIJZEN: 'TOEWIJZEN',
  AFWIJZEN: 'AFWIJZEN',
  INTREKKEN: 'INTREKKEN',
  HOREN: 'HOREN',
  BEGINNEN: 'BEGINNEN',
  WISSELEN: 'WISSELEN',
  VERLENGEN: 'VERLENGEN',
  BEEINDIGEN: 'BEEINDIGEN',
  VERVALLEN: 'VERVALLEN',
} as const;
export type Maatregelhandeling = (typeof Maatregelhandeling)[keyof typeof Maatregelhandeling];

export interface Maatregelstap {
  readonly handeling: Maatregelhandeling;
  readonly van: Maatregeltoestand;
  readonly naar: Maatregeltoestand;
  readonly door: readonly Hoedanigheid[];
}

const { VERZOCHT, UITGESPROKEN, IN_UITVOERING, BEEINDIGD, AFGEWEZEN, INGETROKKEN, VERVALLEN } = Maatregeltoestand;
const DUO: readonly Hoedanigheid[] = ['DUOLID'];
const UITVOERDER: readonly Hoedanigheid[] = ['JEUGDBESCHERMER'];
const ALLEBEI: readonly Hoedanigheid[] = [...DUO, ...UITVOERDER];

const stap = (handeling: Maatregelhandeling, van: Maatregeltoestand, naar: Maatregeltoestand, door: readonly Hoedanigheid[]): Maatregelstap => ({ handeling, van, naar, door });

/** The only steps there are. Asking for one makes the row, and is of the duo. */
export const maatregelstappen: readonly Maatregelstap[] = [
  stap('TOEWIJZEN', VERZOCHT, UITGESPROKEN, DUO),
  stap('AFWIJZEN', VERZOCHT, AFGEWEZEN, DUO),
  stap('INTREKKEN', VERZOCHT, INGETROKKEN, DUO),
  stap('HOREN', UITGESPROKEN, UITGESPROKEN, DUO),
  stap('HOREN', IN_UITVOERING, IN_UITVOERING, ALLEBEI),
  stap('BEGINNEN', UITGESPROKEN, IN_UITVOERING, DUO),
  stap('VERVALLEN', UITGESPROKEN, VERVALLEN, DUO),
  stap('BEEINDIGEN', UITGESPROKEN, BEEINDIGD, DUO),
  // Who takes over from whom is arranged by the duo, which is always there; what the measure becomes is for who carries it out.
  stap('WISSELEN', IN_UITVOERING, IN_UITVOERING, DUO),
  stap('VERLENGEN', IN_UITVOERING, IN_UITVOERING, UITVOERDER),
  stap('BEEINDIGEN', IN_UITVOERING, BEEINDIGD, UITVOERDER),
];

/** The step that this act makes from here; undefined when it cannot be made now. */
export const vindMaatregelstap = (van: Maatregeltoestand, handeling: Maatregelhandeling): Maatregelstap | undefined =>
  maatregelstappen.find((kandidaat) => kandidaat.van === van && kandidaat.handeling === handeling);

/** Does it run, or can it start to? */
export const isGeldend = (toestand: Maatregeltoestand): boolean => toestand === UITGESPROKEN || toestand === IN_UITVOERING;
