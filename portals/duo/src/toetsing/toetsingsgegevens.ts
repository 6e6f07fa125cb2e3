import type { Toetsingtoestand } from '@bv/begrippen';
import type { Toon } from '@bv/ui';
import type { ToetsingenQuery, ToetsingInzienQuery } from '../gql/graphql.js';

export type Toetsingcasus = NonNullable<ToetsingenQuery['casus']>;
export type Toetsing = Toetsingcasus['toetsingen'][number];
export type Gereedheid = ToetsingenQuery['gereedheid'];
export type Punt = Gereedheid['punten'][number];
export type Toetsinginzage = NonNullable<ToetsingInzienQuery['toetsing']>;
export type Terugvraag = Toetsing['terugvragen'][number];
export type Stuk = Toetsinginzage['stukken'][number];

export const toestandToon: Readonly<Record<Toetsingtoestand, Toon>> = { AANGEVRAAGD: 'info', IN_TOETSING: 'info', TERUGGEGEVEN: 'letop', VOORGELEGD: 'info', GEDEELD: 'goed', INGETROKKEN: 'letop' };

export const loopt = ({ toestand }: { readonly toestand: Toetsingtoestand | null }): boolean => toestand !== null && toestand !== 'GEDEELD' && toestand !== 'INGETROKKEN';
