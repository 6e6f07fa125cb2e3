import { Gegevenscategorie } from '@bv/beleid';
import type { AdresInvoer } from '@bv/begrippen';
import { Weigeringsfout } from '../zicht/weigering.js';

export interface Adresrij extends Omit<AdresInvoer, 'straat'> {
  readonly straat: string;
  readonly categorie: Adrescategorie;
}

type Adrescategorie = typeof Gegevenscategorie.CONTACT | typeof Gegevenscategorie.GEHEIM_ADRES;

/** For who may not see a secret address there is no such row at all (domein §10). */
export const adrescategorie = (isGeheim: boolean): Adrescategorie => (isGeheim ? Gegevenscategorie.GEHEIM_ADRES : Gegevenscategorie.CONTACT);

/** An address form that nobody touched is no address. Errors: VERPLICHT on `veld` for an address without a street. */
export function adresrij(adres: AdresInvoer | null | undefined, veld = 'adres.straat'): Adresrij | null {
  if (!adres) return null;
  const { straat, huisnummer, postcode, plaats, isGeheim } = adres;
  if (!straat && !huisnummer && !postcode && !plaats) return null;
  if (!straat) throw new Weigeringsfout('VERPLICHT', 'Vul de straat in, of laat het hele adres leeg.', veld);
  return { straat, huisnummer, postcode, plaats, isGeheim, categorie: adrescategorie(isGeheim) };
}
