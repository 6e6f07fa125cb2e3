import type {
  Afsluitreden, Bevindingoordeel, Conceptwijze, Criterium, Gesprektoestand, Knelpunt, Liduitkomst, Maatregelgrond, Maatregelsoort, Maatregeltoestand, Maatregelverzoeker, Rechtbeslissing, Tafelrol, Tafeltoestand, Tafeluitkomst, Terugkoppelingaan, Terugvraagsoort, Toestemming,
  Toetsingtoestand, Toetsuitkomst,
  Corvtoestand, Uitnodigingswijze, Vervolgcontact, Verzoeker, Verzoektoestand, Zorgdeling,
} from '@bv/begrippen';
import type { Categorie } from '../codes.js';
import type { Datum, Tijdstip } from '../dagen.js';
import type { Rij } from './kern.js';

/** `handelingId` is its own id: everything that belongs to this review carries it. */
export interface ToetsingRij extends Rij {
  handelingId: string;
  nummer: string;
  toestand: Toetsingtoestand;
  aangevraagdOp: Tijdstip;
  termijn: Tijdstip;
  gedeeldOp: Tijdstip | null;
  voorgelegdOp: Tijdstip | null;
  reactieTot: Tijdstip | null;
  zonderWoord: string | null;
  dossierversie: number;
  toetserId: string | null;
  vraag: string;
  aanleiding: string;
  gewensteUitkomst: string | null;
  dossierhash: string;
  /** Why it was withdrawn. */
  reden: string | null;
}

interface Toetsdeel extends Rij {
  handelingId: string;
  /** TOETS_CONCEPT until the review is shared. */
  categorie: Categorie;
}

export interface BevindingRij extends Toetsdeel {
  stukId: string;
  oordeel: Bevindingoordeel;
  notitie: string | null;
}

export interface ToetscriteriumRij extends Toetsdeel {
  criterium: Criterium;
  voldoet: boolean;
  toelichting: string | null;
}

export interface ToetsgesprekRij extends Toetsdeel {
  metWie: string;
  datum: Datum;
  verslag: string | null;
  toestand: Gesprektoestand;
  waar: string | null;
  eigenWoorden: string | null;
}

/** A question of the reviewer, and the frozen part that answers it. */
export interface TerugvraagRij extends Rij {
  handelingId: string;
  soort: Terugvraagsoort;
  vraag: string;
  stukId: string | null;
  gesteldOp: Tijdstip;
  antwoord: string | null;
  beantwoordOp: Tijdstip | null;
  beantwoordDoorId: string | null;
  deel: number | null;
  eersteStuk: number | null;
  laatsteStuk: number | null;
  deelhash: string | null;
}

export interface ConceptreactieRij extends Toetsdeel {
  stukId: string | null;
  wie: string;
  wijze: Conceptwijze;
  op: Datum;
  woorden: string | null;
  verwerking: string | null;
}

export interface ToetsadviesRij extends Toetsdeel {
  deskundigeId: string;
  vraag: string;
  gevraagdOp: Tijdstip;
  advies: string | null;
  gegevenOp: Tijdstip | null;
}

export interface ToetsoordeelRij extends Toetsdeel {
  oudersGehoord: string;
  tunnelvisie: string;
  uitkomst: Toetsuitkomst;
  motivering: string;
}

export interface RaadsverzoekRij extends Rij {
  toetsingId: string | null;
  aanvrager: Verzoeker;
  categorie: Categorie;
  kenmerk: string;
  toestand: Verzoektoestand;
  opgesteldOp: Tijdstip;
  aanleiding: string;
  waaromNu: string;
  gezinssituatie: string;
  feitenKind: string;
  feitenOuders: string;
  omstandigheden: string | null;
  grootsteZorg: string;
  delenZorg: Zorgdeling;
  delenToelichting: string | null;
  watMoetGebeuren: string;
  levensgeschiedenis: string | null;
  problemenOuders: string | null;
  jeugdOuders: string | null;
  isSpoed: boolean;
  spoedreden: string | null;
  verstuurdOp: Tijdstip | null;
  corvtoestand: Corvtoestand | null;
  pogingen: number | null;
  bezorgdOp: Tijdstip | null;
  ontvangstbewijs: string | null;
}

export interface BeschermingstafelRij extends Rij {
  toestand: Tafeltoestand;
  datum: Datum;
  waar: string;
  aanleiding: string;
  isSpoed: boolean;
  spoedreden: string | null;
  gehoudenOp: Datum | null;
  uitkomst: Tafeluitkomst | null;
  toelichting: string | null;
  vervallenReden: string | null;
}

export interface TafeldeelnemerRij extends Rij {
  tafelId: string;
  rol: Tafelrol;
  gezinslidId: string | null;
  naam: string | null;
  toestemming: Toestemming | null;
  gevraagdOp: Datum | null;
  grond: string | null;
  uitgenodigdOp: Datum | null;
  uitnodigingswijze: Uitnodigingswijze | null;
  wasErbij: boolean | null;
}

export interface VerzoekzienswijzeRij extends Rij {
  categorie: Categorie;
  verzoekId: string;
  gezinslidId: string;
  gelezenOp: Datum | null;
  redenNiet: string | null;
  zienswijze: string | null;
  correcties: string | null;
}

export interface MaatregelRij extends Rij {
  soort: Maatregelsoort;
  toestand: Maatregeltoestand;
  kindId: string;
  grond: Maatregelgrond;
  verzoeker: Maatregelverzoeker;
  isSpoed: boolean;
  aangevraagdOp: Datum;
  toelichting: string;
  doel: string;
  beslissing: Rechtbeslissing | null;
  beslistOp: Datum | null;
  ingaatOp: Datum | null;
  geldtTot: Datum | null;
  horenVoor: Datum | null;
  beginVoor: Datum | null;
  verlengenVoor: Datum | null;
  uitvoerderId: string | null;
  jeugdbeschermerId: string | null;
  begonnenOp: Datum | null;
  eindtoelichting: string | null;
}

export interface AfsluitingRij extends Rij {
  reden: Afsluitreden;
  toelichting: string | null;
  /** The one adult it was about; null: the whole gezin or huishouden. */
  betreftId: string | null;
  vervolgcontact: Vervolgcontact;
  vervolgcontactNaam: string | null;
  teBewaken: string | null;
  terugkomenBij: string | null;
  knelpunten: Knelpunt[];
  op: Tijdstip;
}

export interface AfsluitpersoonRij extends Rij {
  gezinslidId: string | null;
  informantId: string | null;
  uitkomst: Liduitkomst | null;
  toelichting: string | null;
  verteldOp: Datum | null;
  redenNiet: string | null;
  terugblik: string | null;
  terugblikCijfer: number | null;
  keerVerteld: number | null;
  doorId: string;
}

export interface TerugkoppelingRij extends Rij {
  aan: Terugkoppelingaan;
  tekst: string;
  op: Tijdstip;
  doorId: string;
}
