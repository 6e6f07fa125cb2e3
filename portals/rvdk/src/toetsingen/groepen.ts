import type { MijnWerkQuery } from '../gql/graphql.js';

export type Werk = MijnWerkQuery['mijnWerk'][number];

/** A line about a toetsing; the other lines are of families that the Raad brought in. */
export type Toetswerk = Werk & { readonly toetsing: NonNullable<Werk['toetsing']> };

export const GROEPEN = ['wachtrij', 'bij-mij', 'gedeeld'] as const;
export type Groep = (typeof GROEPEN)[number];

export const groepTekst: Readonly<Record<Groep, string>> = { wachtrij: 'in de wachtrij', 'bij-mij': 'bij u', gedeeld: 'door u gedeeld' };

const HOORT_BIJ: Readonly<Record<Groep, (werk: Werk) => boolean>> = {
  wachtrij: ({ hoedanigheid }) => hoedanigheid === 'WACHTRIJ',
  'bij-mij': ({ hoedanigheid, stand }) => hoedanigheid !== 'WACHTRIJ' && stand === 'ACTIEF',
  gedeeld: ({ stand }) => stand === 'NAZORG',
};

export const isGroep = (tekst: string | null): tekst is Groep => GROEPEN.some((groep) => groep === tekst);

export const toetswerk = (werk: readonly Werk[]): Toetswerk[] => werk.filter((regel): regel is Toetswerk => regel.toetsing !== null);

export const aangedragen = (werk: readonly Werk[]): Werk[] => werk.filter(({ toetsing, hoedanigheid }) => toetsing === null && hoedanigheid === 'RAAD_AANDRAGER');

/** Without a choice: all that asks for work. What was shared is one press away. */
export const inGroep = (werk: readonly Toetswerk[], groep: Groep | undefined): Toetswerk[] =>
  werk.filter(groep ? HOORT_BIJ[groep] : (regel) => !HOORT_BIJ.gedeeld(regel));

export const isOpTePakken = HOORT_BIJ.wachtrij;
