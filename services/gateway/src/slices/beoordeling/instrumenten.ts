import { instrumentvragen, vandaag } from '@bv/begrippen';
import type { Beoordelingsinstrument, Instrument } from './instrument.entity.js';

/** The versions with their questions; the newest that holds today is the one to assess with. */
export function alsInstrumenten(rijen: readonly Beoordelingsinstrument[], dag = vandaag()): Instrument[] {
  const geldig = rijen.filter(({ geldigVan }) => geldigVan <= dag).reduce((hoogste, { versie }) => Math.max(hoogste, versie), 0);
  return rijen.map(({ id, versie, titel, vragen }) => ({ id, versie, titel, isNuGeldig: versie === geldig, vragen: instrumentvragen.parse(JSON.parse(vragen)) }));
}
