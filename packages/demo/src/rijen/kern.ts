import type {
  Beslisser, Casustoestand, Fase, Geslacht, Gezagsoort, Gezinsrol, Herkomst, Kader, Netwerkband, Relatieband, Relatiesoort, Toegangsverzoektoestand, Verblijfsoort,
} from '@bv/begrippen';
import type { Categorie, Hoedanigheid, Stand } from '../codes.js';
import type { Datum, Tijdstip } from '../dagen.js';

/** What every row under a casus has. `versie` is left to the database. */
export interface Rij {
  id: string;
  casusId: string;
}

export interface CasusRij {
  id: string;
  nummer: string;
  naam: string;
  herkomst: Herkomst;
  toestand: Casustoestand;
  fase: Fase;
  faseSinds: Datum;
  kader: Kader;
  gebied: string;
  geopendOp: Tijdstip;
  geslotenOp: Tijdstip | null;
  acuut: boolean;
  inschattingOudeSituatie: boolean | null;
  aanspreekpuntId: string | null;
  verzameling: string | null;
}

export interface BetrokkenheidRij extends Rij {
  partijId: string;
  hoedanigheid: Hoedanigheid;
  stand: Stand;
  handelingId: string | null;
  van: Tijdstip;
  tot: Tijdstip | null;
  termijn: Tijdstip | null;
  reden: string;
  /** The mask of what was granted on request, and where; 0 and null for all other involvement. */
  verleend: number;
  portaal: string | null;
}

/** A worker asks to see more of this casus. */
export interface ToegangsverzoekRij extends Rij {
  aanvragerId: string;
  portaal: string;
  hoedanigheid: Hoedanigheid;
  beslisser: Beslisser;
  gevraagdMasker: number;
  motivering: string;
  gevraagdOp: Tijdstip;
  gevraagdTot: Tijdstip;
  termijn: Tijdstip;
  toestand: Toegangsverzoektoestand;
  beslistDoorId: string | null;
  beslistOp: Tijdstip | null;
  toegekendMasker: number;
  tot: Tijdstip | null;
  beslisreden: string | null;
}

export interface GezinslidRij extends Rij {
  voornamen: string;
  achternaam: string;
  geboortedatum: Datum | null;
  verwachtOp: Datum | null;
  overledenOp: Datum | null;
  geslacht: Geslacht;
  rol: Gezinsrol;
  bsn: string | null;
  telefoon: string | null;
  email: string | null;
  tolkTaal: string | null;
  isDirectbetrokkene: boolean;
  bijzonderheden: string | null;
}

export interface AdresRij extends Rij {
  gezinslidId: string;
  categorie: Categorie;
  straat: string;
  huisnummer: string;
  postcode: string;
  plaats: string;
  isGeheim: boolean;
  soort: Verblijfsoort | null;
  van: Datum | null;
  tot: Datum | null;
}

export interface LidperiodeRij extends Rij {
  gezinslidId: string;
  van: Datum | null;
  tot: Datum | null;
  reden: string | null;
  vertrekreden: string | null;
}

export interface GezagRij extends Rij {
  overId: string;
  houderId: string | null;
  houderNaam: string | null;
  soort: Gezagsoort;
  van: Datum | null;
  tot: Datum | null;
  bron: string;
}

export interface RelatieRij extends Rij {
  vanId: string;
  naarId: string;
  soort: Relatiesoort;
  isAfhankelijk: boolean;
  sinds: Datum | null;
  tot: Datum | null;
  band: Relatieband | null;
  toelichting: string | null;
}

export interface NetwerklidRij extends Rij {
  naam: string;
  relatie: string;
  telefoon: string | null;
  rol: string | null;
  band: Netwerkband | null;
}

/** The timeline of a casus: that something happened, when and by whom, never what it said. */
export interface GebeurtenisRij extends Rij {
  soort: string;
  op: Tijdstip;
  doorId: string | null;
}
