import type { Aanvullingsoort, Achterhoudreden, Dossieronderdeel, Identiteitsbewijs, Inzagetoestand, Inzagevrager, Inzageweigering, Vernietigingsbesluit } from '@bv/begrippen';
import type { Categorie } from '../codes.js';
import type { Datum, Tijdstip } from '../dagen.js';
import type { Rij } from './kern.js';

export interface AanvullingRij extends Rij {
  categorie: Categorie;
  vanId: string;
  soort: Aanvullingsoort;
  tekst: string;
  gegevenOp: Datum;
  onderdeel: Dossieronderdeel;
  onderdeelId: string;
  vastgelegdDoorId: string;
}

export interface InzageverzoekRij extends Rij {
  voorId: string;
  vrager: Inzagevrager;
  vragerLidId: string | null;
  gemachtigde: string | null;
  gevraagdOp: Datum;
  wens: string | null;
  bewijs: Identiteitsbewijs;
  identiteitGezienOp: Datum;
  gezagGezienOp: Datum | null;
  kanBelangWaarderen: boolean | null;
  toestand: Inzagetoestand;
  opstellerId: string | null;
  nakijkerId: string | null;
  weigering: Inzageweigering | null;
  weigeringToelichting: string | null;
  afgehandeldOp: Tijdstip | null;
}

export interface AchterhoudingRij extends Rij {
  verzoekId: string;
  onderdeel: Dossieronderdeel;
  onderdeelId: string;
  reden: Achterhoudreden;
  toelichting: string;
  doorId: string;
  op: Tijdstip;
}

export interface VernietigingsverzoekRij extends Rij {
  voorId: string;
  vragerLidId: string | null;
  gevraagdOp: Datum;
  wens: string | null;
  besluit: Vernietigingsbesluit | null;
  motivering: string | null;
  beslistOp: Tijdstip | null;
  beslisserId: string | null;
}
