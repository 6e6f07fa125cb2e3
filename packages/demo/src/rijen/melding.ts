import type {
  Anonimiteitsgrond, Beoordelingtoestand, DirecteVeiligheid, Meldersoort, Meldingsoort, Meldingtoestand, Kijkoordeel, Overdrachtgrond, Overdrachtsoort, Overdrachttoestand, Stuksoort, Terugkeeraanleiding, Terugkeeruitkomst,
  Triagebesluit, Urgentie, Accorderingsoordeel,
} from '@bv/begrippen';
import type { Categorie } from '../codes.js';
import type { Datum, Tijdstip } from '../dagen.js';
import type { Rij } from './kern.js';

export type Handelingsoort = 'OVERDRACHT' | 'TOETSING';

export interface MeldingRij extends Rij {
  nummer: string;
  ontvangenOp: Tijdstip;
  termijn: Tijdstip;
  toestand: Meldingtoestand;
  soort: Meldingsoort;
  urgentie: Urgentie;
  kern: string;
  tekstVoorGezin: string;
  tekstIntern: string;
  directeVeiligheid: DirecteVeiligheid;
  directeVeiligheidToelichting: string | null;
}

export interface VoorvalRij extends Rij {
  meldingId: string;
  wie: string;
  wat: string;
  bijWie: string | null;
  wanneer: string | null;
  hoeVaak: string | null;
  gevolg: string | null;
}

export interface MelderRij extends Rij {
  meldingId: string;
  categorie: Categorie;
  soort: Meldersoort;
  naam: string;
  functie: string | null;
  organisatie: string | null;
  telefoon: string | null;
  relatieTotGezin: string | null;
  anonimiteitToegezegd: boolean;
  anonimiteitsgrond: Anonimiteitsgrond | null;
}

export interface VeiligheidsbeoordelingRij extends Rij {
  meldingId: string;
  directVeilig: boolean;
  besluit: Triagebesluit;
  reden: string;
  toestand: Beoordelingtoestand;
  instrumentVersie: number | null;
  opgesteldOp: Tijdstip;
  vastgesteldOp: Tijdstip | null;
  doorId: string;
  collegaId: string | null;
  bevestigdDoorId: string | null;
  terugstuurreden: string | null;
}

export interface VeiligheidsvoorwaardeRij extends Rij {
  tekst: string;
  toelichting: string | null;
}

/** `handelingId` is its own id: everything that belongs to this hand-over carries it. */
export interface OverdrachtRij extends Rij {
  handelingId: string;
  soort: Overdrachtsoort;
  toestand: Overdrachttoestand;
  aangebodenOp: Tijdstip;
  beslistOp: Tijdstip | null;
  vanId: string;
  naarId: string;
  wieVertelt: string | null;
  reden: string | null;
  toelichting: string | null;
  /** To a wijkteam: on what the family's data were shared. */
  grond: Overdrachtgrond | null;
  grondToelichting: string | null;
}

export interface OverdrachtvraagRij extends Rij {
  handelingId: string;
  vraag: string;
  gesteldOp: Tijdstip;
  gesteldDoorId: string;
  antwoord: string | null;
  beantwoordOp: Tijdstip | null;
  beantwoordDoorId: string | null;
}

export interface KijkmomentRij extends Rij {
  gepland: Datum;
  waarop: string;
  gedaanOp: Datum | null;
  oordeel: Kijkoordeel | null;
  bevinding: string | null;
  gestoptOp: Tijdstip | null;
  gestoptReden: string | null;
  doorId: string;
}

export interface TerugkeerRij extends Rij {
  aanleiding: Terugkeeraanleiding;
  toelichting: string;
  signaalVan: string | null;
  gevraagdOp: Tijdstip;
  uitkomst: Terugkeeruitkomst;
  doorId: string;
}

/** A frozen copy: what the receiver may see, as it was when it was offered. */
export interface StukRij extends Rij {
  handelingId: string;
  handelingsoort: Handelingsoort;
  categorie: Categorie;
  soort: Stuksoort;
  volgnummer: number;
  kop: string | null;
  tekst: string;
  bron: string | null;
  peildatum: Datum | null;
}

export interface ReactieRij extends Rij {
  handelingId: string;
  handelingsoort: Handelingsoort;
  stukId: string;
  naam: string;
  oordeel: Accorderingsoordeel;
  eigenWoorden: string | null;
  datum: Datum;
}
