import { beginVan, VANDAAG } from '../../zicht/dag.js';

/**
 * A stand-in sees the whole dossier, so the same function that says so gives the sight, with its end. Asked by one of the duo or the
 * teamleider; never for who is excluded or reviewed this family (N96).
 */
export const vervangingSql = `
create function wand.vervang_duolid(p_id uuid, p_betrokkenheid uuid, p_casus uuid, p_duolid uuid, p_vervanger uuid, p_tot date) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if wand.portaal() <> 'duo' or not exists (
    select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus and m.hoedanigheid in ('DUOLID', 'TEAMLEIDER') and m.stand = 'ACTIEF') then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('casus:' || p_casus, 0));
  if not exists (select 1 from wand.betrokkenheid b where b.casus_id = p_casus and b.partij_id = p_duolid and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and b.tot is null) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  if p_tot < ${VANDAAG} or p_tot > ${VANDAAG} + 42 then raise exception 'BV_VERVANGER' using errcode = '42501'; end if;
  if exists (select 1 from wand.betrokkenheid b where b.casus_id = p_casus and b.partij_id = p_vervanger and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now())) then
    raise exception 'BV_VERVANGT_AL' using errcode = '42501';
  end if;
  if not exists (select 1 from algemeen.portaaltoegang t where t.persoon_id = p_vervanger and t.portaal = 'duo' and t.van <= now() and (t.tot is null or t.tot > now()))
     or wand.is_uitgesloten(p_casus, p_vervanger)
     or exists (select 1 from wand.betrokkenheid b where b.casus_id = p_casus and b.partij_id = p_vervanger and b.hoedanigheid in ('TOETSER', 'GEDRAGSDESKUNDIGE_RAAD')) then
    raise exception 'BV_VERVANGER' using errcode = '42501';
  end if;
  insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, tot, reden, door_id)
  values (p_betrokkenheid, p_casus, p_vervanger, 'DUOLID', 'ACTIEF', now(), ${beginVan('p_tot + 1')}, 'Vervanging', wand.kijker());
  insert into gegevens.vervanging (id, casus_id, versie, gewijzigd_op, duolid_id, vervanger_id, van, tot) values (p_id, p_casus, 1, now(), p_duolid, p_vervanger, ${VANDAAG}, p_tot);
end $$;

-- Back earlier than expected: the sight of the stand-in ends now. By the duo, the teamleider, or the stand-in.
create function wand.beeindig_vervanging(p_id uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare v record;
begin
  select t.casus_id, t.vervanger_id into v from gegevens.vervanging t where t.id = p_id and t.tot >= ${VANDAAG} and exists (
    select 1 from wand.mijn_betrokkenheid m where m.casus_id = t.casus_id and m.hoedanigheid in ('DUOLID', 'TEAMLEIDER') and m.stand = 'ACTIEF') for update;
  if not found or wand.portaal() <> 'duo' then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  update gegevens.vervanging t set tot = ${VANDAAG} - 1, versie = t.versie + 1, gewijzigd_op = now() where t.id = p_id;
  update wand.betrokkenheid b set tot = now(), versie = b.versie + 1
  where b.casus_id = v.casus_id and b.partij_id = v.vervanger_id and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and b.reden = 'Vervanging' and b.tot > now();
  return v.casus_id;
end $$;
alter function wand.vervang_duolid(uuid, uuid, uuid, uuid, uuid, date) owner to bv_wand;
alter function wand.beeindig_vervanging(uuid) owner to bv_wand;
revoke all on function wand.vervang_duolid(uuid, uuid, uuid, uuid, uuid, date), wand.beeindig_vervanging(uuid) from public;
grant execute on function wand.vervang_duolid(uuid, uuid, uuid, uuid, uuid, date), wand.beeindig_vervanging(uuid) to bv_schrijver;`;
