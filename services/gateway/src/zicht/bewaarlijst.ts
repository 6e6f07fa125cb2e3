import type { Pool } from 'pg';
import type { Kijker } from './kijker.js';
import { leesToezicht } from './toezichtlijst.js';
import { VANDAAG } from './dag.js';

/** A closed dossier as retention sees it: its number and until when, never the family. */
export interface Bewaarregel {
  casusnummer: string;
  geslotenOp: string;
  /** Empty: it cannot be known yet (a child without a birth date). Infinity comes as null with `altijd`. */
  vernietigenVanaf: string | null;
  altijd: boolean;
  mag: boolean;
  grond: string | null;
  opschortingId: string | null;
  opschortingReden: string | null;
  opschortingTot: string | null;
  opschortingDoor: string | null;
  vernietigingId: string | null;
}

export interface Bewaartermijn {
  id: string;
  organisatiesoort: string;
  dossiersoort: string;
  vanaf: string;
  jaren: number | null;
  bron: string;
  geldigVan: string;
  geldigTot: string | null;
}

export interface Vernietigingsregel {
  casusnummer: string;
  vernietigenVanaf: string;
  grond: string;
  toestand: string;
}

export interface Vernietiging {
  id: string;
  motivering: string;
  toestand: string;
  voorgesteldDoor: string;
  voorgesteldOp: Date;
  beoordeeldDoor: string | null;
  beoordeeldOp: Date | null;
  oordeel: string | null;
  uitgevoerdDoor: string | null;
  uitgevoerdOp: Date | null;
  /** Proposed by who asks: then somebody else must review it. */
  isEigen: boolean;
  regels: Vernietigingsregel[];
}

export interface Vernietigingsverklaring {
  id: string;
  soort: string;
  casusnummer: string;
  grond: string;
  vernietigenVanaf: string | null;
  rijen: Readonly<Record<string, number>>;
  beslotenDoor: string;
  beoordeeldDoor: string;
  uitgevoerdDoor: string;
  op: Date;
  hash: string;
}

export interface Verwijderverzoek {
  id: string;
  casusnummer: string;
  gevraagdOp: string;
  besluit: string | null;
  beslistOp: Date | null;
  beslistDoor: string | null;
  uitgevoerdOp: Date | null;
}

/** What there is to ask, each with its SQL over `toezicht`; $1 is how many, $2 who asks. */
const VRAGEN = {
  lijst: `select casusnummer, gesloten_op::text as "geslotenOp", case when isfinite(vernietigen_vanaf) then vernietigen_vanaf::text end as "vernietigenVanaf",
      coalesce(not isfinite(vernietigen_vanaf), false) as altijd, coalesce(vernietigen_vanaf <= ${VANDAAG}, false) and opschorting_id is null and vernietiging_id is null as mag, grond,
      opschorting_id as "opschortingId", opschorting_reden as "opschortingReden", opschorting_tot::text as "opschortingTot", opschorting_door as "opschortingDoor", vernietiging_id as "vernietigingId"
    from toezicht.bewaarlijst where $2::uuid is not null order by vernietigen_vanaf nulls first, casusnummer limit $1`,
  termijnen: `select id, organisatiesoort, dossiersoort, vanaf, jaren, bron, geldig_van::text as "geldigVan", geldig_tot::text as "geldigTot"
    from toezicht.bewaartermijn where $2::uuid is not null order by organisatiesoort, dossiersoort, vanaf, geldig_van desc limit $1`,
  vernietigingen: `select v.id, v.motivering, v.toestand, v.voorgesteld_door as "voorgesteldDoor", v.voorgesteld_op as "voorgesteldOp", v.beoordeeld_door as "beoordeeldDoor", v.beoordeeld_op as "beoordeeldOp",
      v.oordeel, v.uitgevoerd_door as "uitgevoerdDoor", v.uitgevoerd_op as "uitgevoerdOp", v.voorgesteld_door_id = $2 as "isEigen",
      (select coalesce(json_agg(json_build_object('casusnummer', r.casusnummer, 'vernietigenVanaf', r.vernietigen_vanaf, 'grond', r.grond, 'toestand', r.toestand) order by r.casusnummer), '[]'::json)
       from toezicht.vernietigingsregel r where r.vernietiging_id = v.id) as regels
    from toezicht.vernietiging v order by v.voorgesteld_op desc, v.id limit $1`,
  verzoeken: `select id, casusnummer, gevraagd_op::text as "gevraagdOp", besluit, beslist_op as "beslistOp", beslist_door as "beslistDoor", uitgevoerd_op as "uitgevoerdOp"
    from toezicht.vernietigingsverzoek where $2::uuid is not null order by uitgevoerd_op desc nulls first, gevraagd_op, id limit $1`,
  verklaringen: `select id, soort, casusnummer, grond, vernietigen_vanaf::text as "vernietigenVanaf", rijen, besloten_door as "beslotenDoor", beoordeeld_door as "beoordeeldDoor",
      uitgevoerd_door as "uitgevoerdDoor", op, hash from toezicht.vernietigingsverklaring where $2::uuid is not null order by volgnummer desc limit $1`,
} as const;

/** Dossiers whose term has ended or ends soon, the longest overdue first; what cannot be known stands on top. */
export const leesBewaarlijst = (pool: Pool, kijker: Kijker, aantal: number): Promise<Bewaarregel[]> => leesToezicht(pool, kijker, VRAGEN.lijst, aantal);
export const leesBewaartermijnen = (pool: Pool, kijker: Kijker): Promise<Bewaartermijn[]> => leesToezicht(pool, kijker, VRAGEN.termijnen, 500);
export const leesVernietigingen = (pool: Pool, kijker: Kijker, aantal: number): Promise<Vernietiging[]> => leesToezicht(pool, kijker, VRAGEN.vernietigingen, aantal);
export const leesVernietigingsverklaringen = (pool: Pool, kijker: Kijker, aantal: number): Promise<Vernietigingsverklaring[]> => leesToezicht(pool, kijker, VRAGEN.verklaringen, aantal);
export const leesVerwijderverzoeken = (pool: Pool, kijker: Kijker): Promise<Verwijderverzoek[]> => leesToezicht(pool, kijker, VRAGEN.verzoeken, 200);
