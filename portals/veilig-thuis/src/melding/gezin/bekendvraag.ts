import { isBsn } from '@bv/begrippen';
import type { Lidwaarden } from '../invoer/waarden.js';

export interface Bekendvraag {
  achternaam: string | null;
  voornamen: string | null;
  geboortedatum: string | null;
  bsn: string | null;
}

export type Gezocht = Pick<Lidwaarden, 'achternaam' | 'voornamen' | 'geboortedatum' | 'bsn'>;

const KORTSTE_NAAM = 3;

/** What to search with. Undefined as long as it would find half the city: each search is logged, so none is made for nothing. */
export const bekendvraag = (lid: Gezocht | undefined): Bekendvraag | undefined => {
  if (lid === undefined) return undefined;
  const achternaam = lid.achternaam.trim();
  const bsn = isBsn(lid.bsn) ? lid.bsn : null;
  if (achternaam.length < KORTSTE_NAAM && bsn === null) return undefined;
  return {
    achternaam: achternaam === '' ? null : achternaam,
    voornamen: lid.voornamen.trim() === '' ? null : lid.voornamen.trim(),
    geboortedatum: lid.geboortedatum,
    bsn,
  };
};

const OVEREENKOMST: Readonly<Record<string, string>> = { BSN: 'BSN', GEBOORTEDATUM: 'geboortedatum', NAAM: 'naam' };

/** The words for what matched: "naam en geboortedatum". */
export const overeenkomstTekst = (codes: readonly string[]): string =>
  new Intl.ListFormat('nl').format(codes.map((code) => OVEREENKOMST[code] ?? code.toLowerCase()));
