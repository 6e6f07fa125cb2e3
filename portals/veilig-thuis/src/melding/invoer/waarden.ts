import type {
  Anonimiteitsgrond,
  DirecteVeiligheid,
  Geslacht,
  Gezinsrol,
  Meldersoort,
  Meldingsoort,
  Overeenkomst,
  Relatiesoort,
  Trefzekerheid,
  Urgentie,
} from '@bv/begrippen';

/** A gezin that the search found, as it is shown again on the check page. */
export interface Gevonden {
  casusId: string;
  casusnummer: string;
  houder: string;
  bellen: string;
  zekerheid: Trefzekerheid;
  overeenkomst: readonly Overeenkomst[];
}

export interface Melderwaarden {
  soort: Meldersoort | null;
  naam: string;
  functie: string;
  organisatie: string;
  telefoon: string;
  relatieTotGezin: string;
  anonimiteitToegezegd: boolean | null;
  anonimiteitsgrond: Anonimiteitsgrond | null;
}

export interface Lidwaarden {
  tijdelijkId: string;
  voornamen: string;
  achternaam: string;
  geboortedatum: string | null;
  geslacht: Geslacht | null;
  rol: Gezinsrol | null;
  bsn: string;
  telefoon: string;
  email: string;
  tolkTaal: string;
  isDirectbetrokkene: boolean;
  adres: { straat: string; huisnummer: string; postcode: string; plaats: string; isGeheim: boolean };
  /** Stands in the dossier of the gezin that this melding joins, so it is not written there a second time. */
  alBekend: boolean;
}

export interface Relatiewaarden {
  van: string | null;
  naar: string | null;
  soort: Relatiesoort | null;
  isAfhankelijk: boolean;
}

export interface Voorvalwaarden {
  wie: string;
  wat: string;
  bijWie: string;
  wanneer: string;
  hoeVaak: string;
  gevolg: string;
}

/** All that the five steps hold, from the first key on; nothing of it needs to be right yet. */
export interface Meldingwaarden {
  /** The known gezin that this melding joins: a conscious act, never by itself. */
  bestaandGezin: Gevonden | null;
  /** Numbers of found casussen of which the worker said: that is another gezin. */
  anderGezin: string[];
  /** The adviesvraag that this melding comes from. */
  adviesvraagId: string | null;
  /** The form of a professional that this melding comes from. */
  formulierId: string | null;
  gezinsnaam: string;
  gebied: string;
  soort: Meldingsoort;
  urgentie: Urgentie | null;
  kern: string;
  tekstIntern: string;
  tekstVoorGezin: string;
  directeVeiligheid: DirecteVeiligheid | null;
  directeVeiligheidToelichting: string;
  melder: Melderwaarden;
  /** Places in the texts for the family of which somebody said that they betray no melder. */
  bevestigdeMelderplekken: string[];
  gezinsleden: Lidwaarden[];
  relaties: Relatiewaarden[];
  voorvallen: Voorvalwaarden[];
}

export const leegLid = (achternaam = ''): Lidwaarden => ({
  tijdelijkId: crypto.randomUUID(),
  voornamen: '',
  achternaam,
  geboortedatum: null,
  geslacht: null,
  rol: null,
  bsn: '',
  telefoon: '',
  email: '',
  tolkTaal: '',
  isDirectbetrokkene: true,
  adres: { straat: '', huisnummer: '', postcode: '', plaats: '', isGeheim: false },
  alBekend: false,
});

export const leegVoorval: Voorvalwaarden = { wie: '', wat: '', bijWie: '', wanneer: '', hoeVaak: '', gevolg: '' };

export const legeRelatie: Relatiewaarden = { van: null, naar: null, soort: null, isAfhankelijk: false };

export const legeMelding = (): Meldingwaarden => ({
  bestaandGezin: null,
  anderGezin: [],
  adviesvraagId: null,
  formulierId: null,
  gezinsnaam: '',
  gebied: '',
  soort: 'MELDING',
  urgentie: null,
  kern: '',
  tekstIntern: '',
  tekstVoorGezin: '',
  directeVeiligheid: null,
  directeVeiligheidToelichting: '',
  melder: {
    soort: null,
    naam: '',
    functie: '',
    organisatie: '',
    telefoon: '',
    relatieTotGezin: '',
    anonimiteitToegezegd: null,
    anonimiteitsgrond: null,
  },
  bevestigdeMelderplekken: [],
  gezinsleden: [leegLid()],
  relaties: [],
  voorvallen: [leegVoorval],
});

export const voluit = ({ voornamen, achternaam }: Pick<Lidwaarden, 'voornamen' | 'achternaam'>, plaats: number): string =>
  `${voornamen} ${achternaam}`.trim() || `Persoon ${plaats + 1}`;
