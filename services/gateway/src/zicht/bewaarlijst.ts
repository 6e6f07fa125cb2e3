import type { Pool } from 'pg';
import type { Kijker } from './kijker.js';
import { alsKijker } from './lezen.js';
import { schrijfToegang } from './toegangslog.js';

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

/** A message for the Raad, without what it says. */
export interface Corvregel {
  id: string;
  kenmerk: string;
  casusnummer: string;
  toestand: string;
  pogingen: number;
  volgendeOp: Date | null;
  bezorgdOp: Date | null;
}

/** Somebody who was not independent: `bezwaar` was found, `grond` was said by the worker. */
export interface Toetsbezwaarregel {
  id: string;
  op: Date;
  wie: string;
  bezwaar: string | null;
  grond: string | null;
  casusnummer: string;
  toetsing: string | null;
}

/** What there is to ask, each with its SQL over `toezicht`; $1 is how many, $2 who asks. */
const VRAGEN = {
  lijst: `select casusnummer, gesloten_op::text as "geslotenOp", case when isfinite(vernietigen_vanaf) then vernietigen_vanaf::text end as "vernietigenVanaf",
      coalesce(not isfinite(vernietigen_vanaf), false) as altijd, coalesce(vernietigen_vanaf <= current_date, false) and opschorting_id is null and vernietiging_id is null as mag, grond,
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
  corv: `select id, kenmerk, casusnummer, toestand, pogingen, case when toestand = 'KLAARGEZET' then volgende_op end as "volgendeOp", bezorgd_op as "bezorgdOp"
    from toezicht.corvbezorging where $2::uuid is not null order by array_position(array['MISLUKT', 'KLAARGEZET', 'BEZORGD'], toestand), volgende_op desc, id limit $1`,
  bezwaren: `select id, op, wie, case when not gemeld then bezwaar end as bezwaar, case when gemeld then bezwaar end as grond, casusnummer, toetsing
    from toezicht.toetsbezwaar where $2::uuid is not null order by op desc, id limit $1`,
} as const;

const leesToezicht = <T>(pool: Pool, kijker: Kijker, vraag: keyof typeof VRAGEN, aantal: number): Promise<T[]> =>
  alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<T>(VRAGEN[vraag], [aantal, kijker.persoonId]);
    await schrijfToegang(verbinding, kijker, 'R', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map());
    return rijen;
  });

/** Dossiers whose term has ended or ends soon, the longest overdue first; what cannot be known stands on top. */
export const leesBewaarlijst = (pool: Pool, kijker: Kijker, aantal: number): Promise<Bewaarregel[]> => leesToezicht(pool, kijker, 'lijst', aantal);
export const leesBewaartermijnen = (pool: Pool, kijker: Kijker): Promise<Bewaartermijn[]> => leesToezicht(pool, kijker, 'termijnen', 500);
export const leesVernietigingen = (pool: Pool, kijker: Kijker, aantal: number): Promise<Vernietiging[]> => leesToezicht(pool, kijker, 'vernietigingen', aantal);
export const leesVernietigingsverklaringen = (pool: Pool, kijker: Kijker, aantal: number): Promise<Vernietigingsverklaring[]> => leesToezicht(pool, kijker, 'verklaringen', aantal);
export const leesVerwijderverzoeken = (pool: Pool, kijker: Kijker): Promise<Verwijderverzoek[]> => leesToezicht(pool, kijker, 'verzoeken', 200);
export const leesCorvberichten = (pool: Pool, kijker: Kijker): Promise<Corvregel[]> => leesToezicht(pool, kijker, 'corv', 200);
export const leesToetsbezwaren = (pool: Pool, kijker: Kijker): Promise<Toetsbezwaarregel[]> => leesToezicht(pool, kijker, 'bezwaren', 200);
