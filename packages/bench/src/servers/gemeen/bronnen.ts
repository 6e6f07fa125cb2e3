import { bit, type Gegevenscategorie, masker } from '@bv/beleid';

/** A table as the servers with loaders read it: by one key, in the order of the answer. */
export interface Bron {
  readonly sql: string;
  /** The field of a row that the key is found in. */
  readonly sleutel: string;
  /** Labels of which one must be open for a row to come out; of the row itself where the row holds its own. */
  readonly toegang: number | 'CATEGORIE';
}

const kameel = (kolom: string): string => kolom.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const bron = (tabel: string, kolommen: string, kolom: string, volgorde: string, toegang: readonly Gegevenscategorie[] | 'CATEGORIE'): Bron => {
  const gekozen = ['id', 'casus_id', kolom, ...kolommen.split(', ')];
  return {
    sql: `select ${[...new Set(gekozen)].map((naam) => `${naam} as "${kameel(naam)}"`).join(', ')} from ${tabel} where ${kolom} = any($1) order by ${volgorde}`,
    sleutel: kameel(kolom),
    toegang: toegang === 'CATEGORIE' ? toegang : masker(toegang),
  };
};

const LID = ['IDENTIFICEREND', 'CONTACT', 'BSN', 'BSN_EINDE', 'BIJZONDER'] as const;

export const bronnen = {
  casus: bron('gegevens.casus', 'nummer, naam, herkomst, toestand, fase, fase_sinds, acuut, aanspreekpunt_id, versie', 'id', 'id', ['PROCES']),
  afspraken: bron('gegevens.veiligheidsafspraak', 'als, dan, toestand, tot', 'casus_id', 'toestand, van, id', ['AFSPRAAK']),
  contactmomenten: bron('gegevens.contactmoment', 'door_id, met_wie, op, verslag, vorm', 'casus_id', 'op desc nulls last, id', ['CONTACTMOMENT']),
  fasewissels: bron('gegevens.fasewissel', 'naar, op', 'casus_id', 'op desc nulls last, id', ['PROCES']),
  gezinsleden: bron('gegevens.gezinslid', 'is_directbetrokkene, voornamen', 'casus_id', 'geboortedatum, id', LID),
  gezinslid: bron('gegevens.gezinslid', 'is_directbetrokkene, voornamen', 'id', 'id', LID),
  meldingen: bron('gegevens.melding', 'nummer', 'casus_id', 'ontvangen_op desc nulls last, id', ['PROCES']),
  overdrachten: bron('gegevens.overdracht', 'aangeboden_op, naar_id, soort, toestand', 'casus_id', 'aangeboden_op desc nulls last, id', ['PROCES']),
  situaties: bron('gegevens.onveilige_situatie', 'aard, frequentie, laatst_gebeurd_op, rang, titel, toestand', 'casus_id', 'rang, id', ['VEILIGHEID']),
  scores: bron('gegevens.veiligheidsscore', 'datum, gezinslid_id, score', 'situatie_id', 'datum, id', ['VEILIGHEID']),
  terugkoppelingen: bron('gegevens.terugkoppeling', 'door_id, op, tekst', 'casus_id', 'op desc nulls last, id', ['TERUGKOPPELING']),
  toetsingen: bron('gegevens.toetsing', 'nummer, termijn, toestand', 'casus_id', 'aangevraagd_op desc nulls last, id', ['PROCES']),
  verklaringen: bron('gegevens.verklaring', 'soort, categorie', 'casus_id', 'peildatum desc nulls last, id', 'CATEGORIE'),
  accorderingen: bron('gegevens.accordering', 'datum', 'verklaring_id', 'datum, id', ['ZIENSWIJZE']),
} as const satisfies Record<string, Bron>;

export type Bronnaam = keyof typeof bronnen;

/** What every row of a casus brings along; `zicht` is the mask of the viewer, put there when it was read. */
export interface Rij {
  readonly id: string;
  readonly casusId: string;
  readonly categorie?: Gegevenscategorie;
  zicht: number;
  readonly [veld: string]: unknown;
}

export const magZien = ({ toegang }: Bron, rij: Rij): boolean => (rij.zicht & (toegang === 'CATEGORIE' ? bit(rij.categorie ?? 'BSN') : toegang)) !== 0;
