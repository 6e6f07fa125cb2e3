import { bit } from '@bv/beleid';
import { Rol } from '../../zicht/wand/namen.js';

/** After this without a sign somebody is no longer there. */
export const WEG_NA_SECONDEN = 45;

/**
 * Who of the team has which page of a casus open now: kept for a minute, in a table that PostgreSQL does not even write to its log. Only those who
 * think along with the family see each other (they read the team's reflection too); for anybody else there is nobody.
 */
export const aanwezigSql = (): string => `
create function wand.denkt_mee(p_casus uuid) returns boolean language sql stable security definer set search_path = '' as
  $$ select exists (select 1 from wand.mijn_zicht z where z.casus_id = p_casus and z.lezen & ${bit('REFLECTIE')} <> 0) $$;
create function wand.meld_aanwezig(p_casus uuid, p_plek text) returns uuid language plpgsql security definer set search_path = '' as $$
begin
  if not wand.denkt_mee(p_casus) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  delete from proces.aanwezigheid a where a.op < now() - interval '5 minutes';
  insert into proces.aanwezigheid (casus_id, persoon_id, plek, op) values (p_casus, wand.kijker(), p_plek, now())
  on conflict (casus_id, persoon_id) do update set plek = excluded.plek, op = excluded.op;
  return p_casus;
end $$;
create function wand.aanwezigen(p_casus uuid) returns table (id uuid, naam text, plek text, op timestamptz) language sql stable security definer set search_path = '' as $$
  select p.id, p.naam, a.plek, a.op from proces.aanwezigheid a join algemeen.partij p on p.id = a.persoon_id
  where a.casus_id = p_casus and a.persoon_id <> wand.kijker() and a.op > now() - interval '${WEG_NA_SECONDEN} seconds' and wand.denkt_mee(p_casus) order by p.naam, p.id
$$;
grant select, insert, update, delete on proces.aanwezigheid to ${Rol.WAND};
${['denkt_mee(uuid)', 'meld_aanwezig(uuid, text)', 'aanwezigen(uuid)'].map((f) => `alter function wand.${f} owner to ${Rol.WAND};\nrevoke all on function wand.${f} from public;`).join('\n')}
grant execute on function wand.meld_aanwezig(uuid, text), wand.aanwezigen(uuid) to ${Rol.SCHRIJVER};`;
