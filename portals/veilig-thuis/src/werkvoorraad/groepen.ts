import { isOpTePakken, type Werk } from './werk.js';

export const GROEPEN = ['te-beoordelen', 'in-behandeling', 'aangeboden', 'verlopen', 'nazorg'] as const;

export type Groep = (typeof GROEPEN)[number];

export const groepTekst: Readonly<Record<Groep, string>> = {
  'te-beoordelen': 'te beoordelen',
  'in-behandeling': 'in behandeling bij u',
  aangeboden: 'aangeboden',
  verlopen: 'termijn verlopen',
  nazorg: 'overgedragen',
};

const isEigen = ({ hoedanigheid, stand }: Werk): boolean => hoedanigheid === 'VT_BEHANDELAAR' && stand === 'ACTIEF';
const isOnderweg = ({ casus }: Werk): boolean => casus?.toestand === 'AANGEBODEN' || casus?.toestand === 'WACHT_OP_DUO';
const isOvergedragen = ({ hoedanigheid, stand }: Werk): boolean => stand === 'NAZORG' || hoedanigheid === 'VT_MONITOR';

const HOORT_BIJ: Readonly<Record<Groep, (werk: Werk) => boolean>> = {
  'te-beoordelen': isOpTePakken,
  'in-behandeling': (werk) => isEigen(werk) && !isOnderweg(werk),
  aangeboden: (werk) => isEigen(werk) && isOnderweg(werk),
  // By the moment itself: in a weekend no werkdag has passed yet, and the term has.
  verlopen: ({ termijn }) => termijn !== null && Date.parse(termijn) < Date.now(),
  nazorg: isOvergedragen,
};

export const isGroep = (tekst: string | null): tekst is Groep => GROEPEN.some((groep) => groep === tekst);

/** Without a choice: all that asks for work. What was handed over is one press away. */
export const inGroep = (werk: readonly Werk[], groep: Groep | undefined): Werk[] =>
  werk.filter(groep ? HOORT_BIJ[groep] : (regel) => !isOvergedragen(regel));
