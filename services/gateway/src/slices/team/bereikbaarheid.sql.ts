/** Each says of the own person when they can be reached; who is of a team says it of the team. */
export const bereikbaarheidSql = `
create function wand.stel_bereikbaarheid_in(p_id uuid, p_partij uuid, p_telefoon text, p_uren text, p_buiten text, p_hulp int, p_contact int) returns uuid
language plpgsql security definer set search_path = '' as $$
declare v_id uuid;
begin
  if wand.portaal() <> 'duo' or not p_partij = any (wand.partijen(false)) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  insert into algemeen.bereikbaarheid as b (id, partij_id, telefoon, uren, buiten_uren, dagen_zonder_hulp, dagen_zonder_contact)
  values (p_id, p_partij, p_telefoon, p_uren, p_buiten, p_hulp, p_contact)
  on conflict (partij_id) do update set telefoon = excluded.telefoon, uren = excluded.uren, buiten_uren = excluded.buiten_uren,
    dagen_zonder_hulp = excluded.dagen_zonder_hulp, dagen_zonder_contact = excluded.dagen_zonder_contact
  returning b.id into v_id;
  return v_id;
end $$;
grant insert, update on algemeen.bereikbaarheid to bv_wand;
alter function wand.stel_bereikbaarheid_in(uuid, uuid, text, text, text, int, int) owner to bv_wand;
revoke all on function wand.stel_bereikbaarheid_in(uuid, uuid, text, text, text, int, int) from public;
grant execute on function wand.stel_bereikbaarheid_in(uuid, uuid, text, text, text, int, int) to bv_schrijver;`;
