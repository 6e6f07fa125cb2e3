import { type Gegevenscategorie, labels } from '@bv/beleid';
import { eindeVanDag, plusDagen } from '@bv/begrippen';
import type { LogZoekenQueryVariables } from '../gql/graphql.js';

/** What is looked for, as it stands in the address: a page that can be sent and printed. */
export interface Zoekfilter {
  readonly casus?: string | undefined;
  readonly mens?: string | undefined;
  readonly label?: Gegevenscategorie | undefined;
  readonly actie?: string | undefined;
  readonly uitkomst?: string | undefined;
  readonly nood?: 'ja' | undefined;
  /** YYYY-MM-DD or a moment, both inclusive when a day. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

const NAMEN = ['casus', 'mens', 'label', 'actie', 'uitkomst', 'nood', 'van', 'tot'] as const;
const isDag = (tekst: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(tekst);
const isMoment = (tekst: string): boolean => isDag(tekst) || (/^\d{4}-\d{2}-\d{2}T/.test(tekst) && !Number.isNaN(Date.parse(tekst)));

/** What makes no sense in the address is no filter. */
export const filterUit = (adres: URLSearchParams): Zoekfilter => {
  const lees = (naam: string): string | undefined => adres.get(naam) ?? undefined;
  const [label, van, tot] = [lees('label'), lees('van'), lees('tot')];
  return {
    casus: lees('casus'),
    mens: lees('mens'),
    label: label !== undefined && Object.hasOwn(labels, label) ? (label as Gegevenscategorie) : undefined,
    actie: lees('actie'),
    uitkomst: lees('uitkomst'),
    nood: lees('nood') === 'ja' ? 'ja' : undefined,
    van: van !== undefined && isMoment(van) ? van : undefined,
    tot: tot !== undefined && isMoment(tot) ? tot : undefined,
  };
};

export const alsAdres = (filter: Zoekfilter): string => {
  const adres = new URLSearchParams(NAMEN.flatMap((naam) => (filter[naam] ? [[naam, filter[naam]]] : [])));
  return `/privacy/zoeken${adres.size > 0 ? `?${adres.toString()}` : ''}`;
};

export const isLeeg = (filter: Zoekfilter): boolean => NAMEN.every((naam) => filter[naam] === undefined);

/** A day is a day in Amsterdam: from its first moment up to the first of the next. */
const begin = (van: string): string => (isDag(van) ? eindeVanDag(plusDagen(van, -1)).toISOString() : van);
const einde = (tot: string): string => (isDag(tot) ? eindeVanDag(tot).toISOString() : tot);

export const alsVraag = ({ casus, mens, label, actie, uitkomst, nood, van, tot }: Zoekfilter): LogZoekenQueryVariables['filter'] => ({
  casusnummer: casus ?? null,
  persoonId: mens ?? null,
  label: label ?? null,
  actie: actie ?? null,
  uitkomst: uitkomst ?? null,
  nood: nood === 'ja' ? true : null,
  van: van === undefined ? null : begin(van),
  tot: tot === undefined ? null : einde(tot),
});
