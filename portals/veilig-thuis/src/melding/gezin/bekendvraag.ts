import { isBsn, type Overeenkomst, overeenkomstNaam } from '@bv/begrippen';
import type { Lidwaarden } from '../invoer/waarden.js';

export interface Bekendvraag {
  achternaam: string | null;
  voornamen: string | null;
  geboortedatum: string | null;
  bsn: string | null;
  postcode: string | null;
  huisnummer: string | null;
}

export type Gezocht = Pick<Lidwaarden, 'achternaam' | 'voornamen' | 'geboortedatum' | 'bsn'> & { adres: Pick<Lidwaarden['adres'], 'postcode' | 'huisnummer' | 'isGeheim'> };

const KORTSTE_NAAM = 3;

const ofNiets = (tekst: string): string | null => (tekst.trim() === '' ? null : tekst.trim());

/** What to search with. Undefined as long as it would find half the city: each search is logged, so none is made for nothing. A secret address does not leave the form for it. */
export const bekendvraag = (lid: Gezocht | undefined): Bekendvraag | undefined => {
  if (lid === undefined) return undefined;
  const achternaam = lid.achternaam.trim();
  const bsn = isBsn(lid.bsn) ? lid.bsn : null;
  if (achternaam.length < KORTSTE_NAAM && bsn === null) return undefined;
  const { postcode, huisnummer, isGeheim } = lid.adres;
  return {
    achternaam: ofNiets(achternaam),
    voornamen: ofNiets(lid.voornamen),
    geboortedatum: lid.geboortedatum,
    bsn,
    postcode: isGeheim ? null : ofNiets(postcode),
    huisnummer: isGeheim ? null : ofNiets(huisnummer),
  };
};

/** Only a surname: of a common one nothing is shown, for those would be families of others. */
export const isAlleenAchternaam = ({ voornamen, geboortedatum, bsn }: Bekendvraag): boolean => voornamen === null && geboortedatum === null && bsn === null;

/** The words for what agreed: "zelfde geboortedatum, naam lijkt". */
export const overeenkomstTekst = (codes: readonly Overeenkomst[]): string => codes.map((code) => overeenkomstNaam[code]).join(', ');
