import type { Dubbelgezin } from './dubbelproef.js';

type Voeruit = (sql: string, waarden: readonly unknown[]) => Promise<unknown>;

const SQL = [
  `insert into gegevens.casus (id, casus_id, nummer, naam, herkomst, toestand, fase, kader, geopend_op)
   select g."casusId", g."casusId", g.nummer, 'Gezin ' || g.nummer, 'VEILIG_THUIS', 'BIJ_VEILIG_THUIS', 'DIRECTE_VEILIGHEID', 'VRIJWILLIG', now()
   from json_to_recordset($1::json) g("casusId" uuid, nummer text)`,
  `with lid as (select g."casusId" as casus_id, l.* from json_to_recordset($1::json) g("casusId" uuid, leden json)
     cross join json_to_recordset(g.leden) l(id uuid, "adresId" uuid, voornamen text, achternaam text, geboortedatum date, postcode text, huisnummer text))
   , leden as (insert into gegevens.gezinslid (id, casus_id, voornamen, achternaam, geboortedatum, rol, is_directbetrokkene)
       select id, casus_id, voornamen, achternaam, geboortedatum, 'KIND', true from lid returning id)
   insert into gegevens.adres (id, casus_id, gezinslid_id, straat, huisnummer, postcode, plaats, is_geheim, categorie)
   select "adresId", casus_id, id, 'Proefstraat', huisnummer, postcode, 'Amsterdam', false, 'CONTACT' from lid`,
] as const;

const HOUDER = `insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van)
  select gen_random_uuid(), g."casusId", $2, 'VT_BEHANDELAAR', 'ACTIEF', now() from json_to_recordset($1::json) g("casusId" uuid)`;

/** Puts invented families beside what is there, past every command, as the owner of the tables: for measuring a search. */
export async function laadDubbelen(voeruit: Voeruit, gezinnen: readonly Dubbelgezin[], houderId: string): Promise<void> {
  const rijen = JSON.stringify(gezinnen);
  for (const sql of SQL) await voeruit(sql, [rijen]);
  await voeruit(HOUDER, [rijen, houderId]);
}
