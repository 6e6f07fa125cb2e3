import { wieMoetHetHoren } from '@bv/begrippen';
import type { Afsluitcasus } from './afsluitgegevens.js';

export type Afsluitpersoon = Afsluitcasus['afsluitpersonen'][number];

/** Somebody for whom the work ends: of the family, or asked about it. */
export interface Persoon {
  readonly soort: 'gezinslid' | 'informant';
  readonly id: string;
  readonly naam: string;
  readonly moetHetHoren: boolean;
  readonly rij: Afsluitpersoon | undefined;
}

/** Who has died, or does not belong to the family any more, has no outcome of their own. */
export const personen = ({ gezinsleden, onderzoeken, afsluitpersonen }: Afsluitcasus): Persoon[] => {
  const leden = gezinsleden.filter(({ isLid, overledenOp }) => isLid !== false && overledenOp === null);
  const horen = new Set(wieMoetHetHoren(leden).map(({ id }) => id));
  return [
    ...leden.map(({ id, voornamen }): Persoon => ({ soort: 'gezinslid', id, naam: voornamen ?? 'Gezinslid', moetHetHoren: horen.has(id), rij: afsluitpersonen.find(({ gezinslid }) => gezinslid?.id === id) })),
    ...onderzoeken.flatMap(({ informanten }) => informanten).map(({ id, naam }): Persoon => ({ soort: 'informant', id, naam: naam ?? 'Informant', moetHetHoren: true, rij: afsluitpersonen.find(({ informant }) => informant?.id === id) })),
  ];
};

export const isGereed = ({ soort, moetHetHoren, rij }: Persoon): boolean =>
  (soort === 'informant' || Boolean(rij?.uitkomst)) && (!moetHetHoren || Boolean(rij?.verteldOp ?? rij?.redenNiet));

export const persoonPad = (basis: string, id: string): string => `${basis}/overdracht/afsluiten/persoon/${id}`;
