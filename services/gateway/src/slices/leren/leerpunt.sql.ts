import { bit } from '@bv/beleid';
import { Rol } from '../../zicht/wand/namen.js';

/**
 * Points learned belong to no casus, so the policy of a casus cannot guard them: who reflects with some family may propose one, and somebody
 * else of those decides. The reflection it came from is not named anywhere.
 */
export const leerpuntSql = (): string => `
create function wand.reflecteert() returns boolean language sql stable security definer set search_path = '' as
  $$ select wand.portaal() = 'duo' and exists (select 1 from wand.mijn_zicht z where z.schrijven & ${bit('REFLECTIE')} <> 0) $$;
create function wand.stel_leerpunt_voor(p_id uuid, p_plek text, p_tekst text) returns uuid language plpgsql security definer set search_path = '' as $$
begin
  if not wand.reflecteert() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  insert into algemeen.leerpunt (id, plek, tekst, toestand, voorgesteld_door_id, voorgesteld_op) values (p_id, p_plek, p_tekst, 'VOORGESTELD', wand.kijker(), now());
  return p_id;
end $$;
create function wand.beoordeel_leerpunt(p_id uuid, p_overnemen boolean) returns uuid language plpgsql security definer set search_path = '' as $$
declare l algemeen.leerpunt;
begin
  select * into l from algemeen.leerpunt t where t.id = p_id for update;
  if l.id is null or not wand.reflecteert() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  if l.voorgesteld_door_id = wand.kijker() then raise exception 'BV_LEERPUNT_EIGEN' using errcode = '42501'; end if;
  if l.toestand <> 'VOORGESTELD' then raise exception 'BV_LEERPUNT_AL_BEOORDEELD' using errcode = '42501'; end if;
  update algemeen.leerpunt t set toestand = case when p_overnemen then 'HELPTEKST' else 'AFGEWEZEN' end, beoordeeld_door_id = wand.kijker(), beoordeeld_op = now() where t.id = p_id;
  return p_id;
end $$;
grant usage on schema algemeen to ${Rol.WAND};
grant select, insert, update on algemeen.leerpunt to ${Rol.WAND};
${['reflecteert()', 'stel_leerpunt_voor(uuid, text, text)', 'beoordeel_leerpunt(uuid, boolean)'].map((f) => `alter function wand.${f} owner to ${Rol.WAND};\nrevoke all on function wand.${f} from public;\ngrant execute on function wand.${f} to ${Rol.SCHRIJVER};`).join('\n')}`;
