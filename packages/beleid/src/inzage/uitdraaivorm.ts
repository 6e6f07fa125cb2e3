import { dagVan, toonDatum, type Dossieronderdeel } from '@bv/begrippen';
import type { Uitdraaideel } from './uitdraairegel.js';

export interface Dossierdeel extends Uitdraaideel {
  readonly onderdeel: Dossieronderdeel | 'AANVULLING';
  readonly id: string;
  /** Under which heading of the letter. */
  readonly groep: Uitdraaigroep;
  readonly kop: string;
  readonly regels: readonly (readonly [naam: string, waarde: string])[];
}

export const uitdraaigroepen = ['Het gezin', 'De melding', 'Onderzoek van Veilig Thuis', 'Vervolg van Veilig Thuis', 'Wat er onveilig is', 'Wat er is vastgesteld', 'Afspraken', 'Zorgen', 'Gesprekken', 'Hulp en toetsing', 'Vragen van het team', 'Overdracht en afsluiting', 'Wat gezinsleden aanvulden'] as const;
export type Uitdraaigroep = (typeof uitdraaigroepen)[number];

type Regelinvoer = readonly (readonly [string, string | number | null | undefined])[];
export const regels = (...lijst: Regelinvoer): [string, string][] => lijst.flatMap(([naam, waarde]) => (waarde === null || waarde === undefined || waarde === '' ? [] : [[naam, String(waarde)]]));
export const dag = (moment: string | null | undefined): string | null => (moment ? toonDatum(moment.length > 10 ? dagVan(moment) : moment) : null);
export const naam = <K extends string>(namen: Readonly<Record<K, string>>, sleutel: K | null | undefined): string | null => (sleutel == null ? null : namen[sleutel]);
export const periode = ({ van, tot }: { van: string | null; tot: string | null }): string => zoals(van && `vanaf ${toonDatum(van)}`, tot && `tot ${toonDatum(tot)}`);
export const zoals = (...delen: (string | null | undefined)[]): string => delen.filter(Boolean).join(' ');

export type Los = Omit<Dossierdeel, 'overId' | 'vanId' | 'groep'> & Partial<Pick<Dossierdeel, 'overId' | 'vanId'>>;
export const onder = (groep: Uitdraaigroep, delen: readonly Los[]): Dossierdeel[] => delen.map((deel) => ({ overId: null, vanId: null, ...deel, groep }));
