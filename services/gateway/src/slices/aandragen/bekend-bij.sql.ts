import { schakelaars } from '@bv/beleid';
import { Rol } from '../../zicht/wand/namen.js';

/** No more than this many lines, each a place to call. */
const MEESTE = 5;

/**
 * Is a family that the Raad brings in known already? Told to who brought it in and still has it, of the people who stand in it, by the same rule by which
 * a reviewer's earlier work is found: the same number, or the same name and birth date. No search of its own, no number of a dossier, no name: whom to call.
 * The casus ids are for the log alone. Whether it is told at all is policy. Who may change the people in it could ask about anybody: it shares the room for
 * searching of the intake.
 */
export const bekendBijSql = (aan: boolean = schakelaars.RAAD_HOORT_BEKEND.aan): string => `
create or replace function wand.bekend_bij(p_casus uuid) returns table (casus_id uuid, bellen text) language plpgsql volatile security definer set search_path = '' as $$
begin
  if not wand.mag_bekend_bij(p_casus) or not wand.heeft_zoekruimte() then return; end if;
  insert into wand.zoekvraag (persoon_id) values (wand.kijker());
  return query
  with treffer as (select v, h.bellen as b from wand.verwante_casussen(p_casus) v cross join lateral wand.houder_van(v) h where not wand.is_uitgesloten(v) order by v limit ${String(MEESTE)}),
    onthouden as (insert into wand.zoektreffer (persoon_id, casus_id) select wand.kijker(), t.v from treffer t)
  select t.v, t.b from treffer t;
end $$;
create or replace function wand.mag_bekend_bij(p_casus uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select ${String(aan)} and wand.portaal() = 'rvdk' and exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus and m.hoedanigheid = 'RAAD_AANDRAGER' and m.stand = 'ACTIEF')
$$;
alter function wand.mag_bekend_bij(uuid) owner to ${Rol.WAND};
alter function wand.bekend_bij(uuid) owner to ${Rol.WAND};
revoke all on function wand.bekend_bij(uuid), wand.mag_bekend_bij(uuid) from public;
grant execute on function wand.bekend_bij(uuid), wand.mag_bekend_bij(uuid) to ${Rol.SCHRIJVER};`;
