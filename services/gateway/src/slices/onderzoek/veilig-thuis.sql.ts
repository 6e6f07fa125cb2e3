import { VANDAAG } from '../../zicht/dag.js';

/**
 * What is hard about the work of Veilig Thuis, in the database. A conclusion is by who has a mandate of Veilig Thuis now, in the own name (C16);
 * what was assessed does not change afterwards; who confirms is who was asked, and not who made it.
 */
export const veiligThuisSql = `
create function wand.heeft_mandaat() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from algemeen.mandaat m join algemeen.organisatie o on o.id = m.organisatie_id
    where m.persoon_id = wand.kijker() and o.soort = 'VEILIG_THUIS' and m.van <= ${VANDAAG} and (m.tot is null or m.tot >= ${VANDAAG}))
$$;

create function wand.bewaak_conclusie() returns trigger language plpgsql set search_path = '' as $$
begin
  if current_user <> 'bv_schrijver' then return new; end if;
  if new.conclusie is not null and (tg_op = 'INSERT' or new.conclusie is distinct from old.conclusie or new.onderbouwing is distinct from old.onderbouwing)
     and not (wand.heeft_mandaat() and new.door_id = wand.kijker()) then
    raise exception 'BV_MANDAAT' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' and old.afgerond_op is not null then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  return new;
end $$;
create trigger bewaak_conclusie before insert or update on gegevens.onderzoek for each row execute function wand.bewaak_conclusie();

create function wand.bewaak_vier_ogen() returns trigger language plpgsql set search_path = '' as $$
begin
  if current_user <> 'bv_schrijver' then return new; end if;
  if tg_op = 'INSERT' then
    if new.bevestigd_door_id is not null or new.door_id is distinct from wand.kijker() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
    return new;
  end if;
  if (new.besluit, new.reden, new.direct_veilig, new.door_id, new.melding_id, new.instrument_versie) is distinct from (old.besluit, old.reden, old.direct_veilig, old.door_id, old.melding_id, old.instrument_versie)
     or old.toestand <> 'TE_BEVESTIGEN' then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  if new.toestand <> old.toestand and (wand.kijker() is distinct from old.collega_id or wand.kijker() = old.door_id) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  if new.bevestigd_door_id is not null and new.bevestigd_door_id <> wand.kijker() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  return new;
end $$;
create trigger bewaak_vier_ogen before insert or update on gegevens.veiligheidsbeoordeling for each row execute function wand.bewaak_vier_ogen();

-- The term of the own work at Veilig Thuis: the queue sorts by it. Null when it is met.
create function wand.zet_termijn(p_casus uuid, p_hoedanigheid text, p_termijn timestamptz) returns void language sql volatile security definer set search_path = '' as $$
  update wand.betrokkenheid b set termijn = p_termijn, versie = b.versie + 1
  where b.casus_id = p_casus and b.hoedanigheid = p_hoedanigheid and p_hoedanigheid in ('VT_BEHANDELAAR', 'VT_MONITOR') and b.stand = 'ACTIEF' and b.termijn is distinct from p_termijn
    and (b.tot is null or b.tot > now()) and wand.portaal() = 'veilig-thuis'
    and exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus and m.hoedanigheid in ('VT_BEHANDELAAR', 'VT_MONITOR', 'VT_NAKIJKER') and m.stand = 'ACTIEF')
$$;

-- Open terms of Veilig Thuis with who has the work now; ids and dates, for the job that warns before they pass.
create function wand.vt_termijnen(p_tot timestamptz) returns table (soort text, onderwerp_id uuid, casus_id uuid, termijn timestamptz, partijen uuid[])
language sql stable security definer set search_path = '' as $$
  with open as (
    select 'BEOORDELING' as soort, m.id, m.casus_id, m.termijn, array['VT_BEHANDELAAR', 'WACHTRIJ'] as door from gegevens.melding m where m.toestand <> 'BEOORDEELD' and m.termijn <= p_tot
    union all select 'ONDERZOEK', o.id, o.casus_id, o.termijn, array['VT_BEHANDELAAR'] from gegevens.onderzoek o where o.afgerond_op is null and o.termijn <= p_tot
    union all select 'MONITOR', t.id, t.casus_id, (t.gepland + time '23:59:59') at time zone 'Europe/Amsterdam', array['VT_MONITOR', 'VT_BEHANDELAAR'] from gegevens.monitormoment t
      join gegevens.vervolg v on v.id = t.vervolg_id and v.afgerond_op is null where t.gedaan_op is null and t.gepland <= p_tot
    -- The term of an answer is counted in werkdagen from the day of the offer: the job does that. Only what Veilig Thuis itself offered.
    union all select 'OVERDRACHT', o.id, o.casus_id, o.aangeboden_op, array['VT_BEHANDELAAR'] from gegevens.overdracht o where o.toestand = 'AANGEBODEN'
      and exists (select 1 from wand.betrokkenheid v where v.casus_id = o.casus_id and v.hoedanigheid = 'VT_BEHANDELAAR' and v.stand = 'ACTIEF' and v.van <= now() and (v.tot is null or v.tot > now())))
  select o.soort, o.id, o.casus_id, o.termijn, array_agg(distinct b.partij_id) from open o
  join wand.betrokkenheid b on b.casus_id = o.casus_id and (b.hoedanigheid = any (o.door) and b.stand = 'ACTIEF' or o.soort = 'OVERDRACHT' and b.handeling_id = o.id and b.stand = 'KANDIDAAT') and b.van <= now() and (b.tot is null or b.tot > now())
  left join algemeen.partij g on g.id = b.partij_id
  where b.hoedanigheid <> 'WACHTRIJ' or g.portaal = 'veilig-thuis'
  group by 1, 2, 3, 4
  -- A form is of no casus: who took it on, or else the intake where it waits.
  union all select 'FORMULIER', f.id, null::uuid, f.termijn, array[coalesce(f.behandelaar_id, f.partij_id)] from gegevens.formulier f
    where f.toestand in ('ONTVANGEN', 'OPGEPAKT') and f.termijn <= p_tot
$$;

alter function wand.heeft_mandaat() owner to bv_wand;
alter function wand.zet_termijn(uuid, text, timestamptz) owner to bv_wand;
alter function wand.vt_termijnen(timestamptz) owner to bv_wand;
revoke all on function wand.heeft_mandaat(), wand.zet_termijn(uuid, text, timestamptz), wand.vt_termijnen(timestamptz), wand.bewaak_conclusie(), wand.bewaak_vier_ogen() from public;
grant execute on function wand.heeft_mandaat(), wand.zet_termijn(uuid, text, timestamptz) to bv_schrijver;
grant execute on function wand.vt_termijnen(timestamptz) to bv_proces;
grant select (casus_id, soort, onderwerp_id, termijn, trap) on proces.escalatie to bv_zicht;`;
