import { type Bereik, vindNamen } from './naam.js';
import { vindAdres, vindBsn, vindDatum, vindDossiernummer, vindEmail, vindTelefoon } from './nummers.js';
import { type Plek, plekkenVan } from './plek.js';

/** What kind of personal data a place in a text seems to hold. */
export const Persoonsgegeven = {
  DOSSIERNUMMER: 'DOSSIERNUMMER',
  EMAIL: 'EMAIL',
  DATUM: 'DATUM',
  TELEFOON: 'TELEFOON',
  BSN: 'BSN',
  ADRES: 'ADRES',
  NAAM: 'NAAM',
} as const;
export type Persoonsgegeven = (typeof Persoonsgegeven)[keyof typeof Persoonsgegeven];

export const persoonsgegevenNaam: Record<Persoonsgegeven, string> = {
  DOSSIERNUMMER: 'dossiernummer',
  EMAIL: 'e-mailadres',
  DATUM: 'datum, misschien een geboortedatum',
  TELEFOON: 'telefoonnummer',
  BSN: 'burgerservicenummer',
  ADRES: 'adres of postcode',
  NAAM: 'naam',
};

/** What to write in its place, in a text that may hold nobody at all. */
export const persoonsgegevenAdvies: Record<Persoonsgegeven, string> = {
  DOSSIERNUMMER: 'een nummer wijst een gezin aan.',
  EMAIL: 'hieraan is te zien wie het is.',
  DATUM: 'een datum maakt een gezin herkenbaar. Schrijf liever “na een paar weken”.',
  TELEFOON: 'hieraan is te zien wie het is.',
  BSN: 'een nummer wijst iemand aan.',
  ADRES: 'hieraan is te zien waar iemand woont.',
  NAAM: 'schrijf “moeder”, “een kind van negen” of “een collega” in plaats van een naam.',
};

export interface Persoonsvondst extends Plek {
  readonly soort: Persoonsgegeven;
}

// The surest first: a place that is an address of e-mail is no name as well.
const ZOEKERS: readonly (readonly [Persoonsgegeven, (tekst: string) => Bereik[]])[] = [
  ['DOSSIERNUMMER', vindDossiernummer],
  ['EMAIL', vindEmail],
  ['DATUM', vindDatum],
  ['TELEFOON', vindTelefoon],
  ['BSN', vindBsn],
  ['ADRES', vindAdres],
  ['NAAM', vindNamen],
];

/**
 * The places of a text that seem to point to a person, in the order of the text. For texts that may hold no personal data (an
 * adviesvraag): each place is taken out, or somebody says that it is none.
 */
export function vindPersoonsgegevens(tekst: string): Persoonsvondst[] {
  const gevonden: (Bereik & { soort: Persoonsgegeven })[] = [];
  for (const [soort, zoek] of ZOEKERS) {
    for (const bereik of zoek(tekst)) {
      if (!gevonden.some(({ begin, einde }) => bereik.begin < einde && begin < bereik.einde)) gevonden.push({ ...bereik, soort });
    }
  }
  return plekkenVan(tekst, gevonden);
}
