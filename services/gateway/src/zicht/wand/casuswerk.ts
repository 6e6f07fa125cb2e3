import { Rol } from './namen.js';

/**
 * Acts on a casus by people who may not write in it (a candidate who accepts, a teamleider who forms the duo), and the
 * two questions that the masks cannot answer. Each checks who asks; none gives content of a family.
 */
export const CASUSWERK = `
-- Who may move a casus from one toestand to the other, per portal and role: the mirror of casus.toestand.ts, tested against it.
create function wand.mag_verzetten(p_casus uuid, p_van text, p_naar text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from wand.mijn_betrokkenheid m
    join (values
      ('VT_BEHANDELAAR', 'ACTIEF', 'BIJ_VEILIG_THUIS', 'AANGEBODEN'),
      ('VT_BEHANDELAAR', 'ACTIEF', 'AANGEBODEN', 'BIJ_VEILIG_THUIS'),
      ('VT_BEHANDELAAR', 'ACTIEF', 'GESLOTEN', 'BIJ_VEILIG_THUIS'),
      ('RAAD_AANDRAGER', 'ACTIEF', 'BIJ_RAAD', 'AANGEBODEN'),
      ('RAAD_AANDRAGER', 'ACTIEF', 'AANGEBODEN', 'BIJ_RAAD'),
      ('TEAMLEIDER', 'KANDIDAAT', 'AANGEBODEN', 'WACHT_OP_DUO'),
      ('TEAMLEIDER', 'KANDIDAAT', 'AANGEBODEN', 'BIJ_VEILIG_THUIS'),
      ('TEAMLEIDER', 'KANDIDAAT', 'AANGEBODEN', 'BIJ_RAAD'),
      ('TEAMLEIDER', 'KANDIDAAT', 'AANGEBODEN', 'BIJ_WIJKTEAM'),
      ('TEAMLEIDER', 'ACTIEF', 'WACHT_OP_DUO', 'BIJ_DUO'),
      ('DUOLID', 'ACTIEF', 'BIJ_DUO', 'AANGEBODEN'),
      ('DUOLID', 'ACTIEF', 'AANGEBODEN', 'BIJ_DUO'),
      ('WIJKTEAM_HOUDER', 'KANDIDAAT', 'AANGEBODEN', 'BIJ_DUO')
    ) as zet (hoedanigheid, stand, van, naar) on zet.hoedanigheid = m.hoedanigheid and zet.stand = m.stand
    where m.casus_id = p_casus and zet.van = p_van and zet.naar = p_naar)
$$;

-- Who holds this casus until there is a duo, so where it goes back to. Only for who takes part in it.
create function wand.casusthuis(p_casus uuid) returns text language sql stable security definer set search_path = '' as $$
  select coalesce((select case b.hoedanigheid when 'RAAD_AANDRAGER' then 'BIJ_RAAD' when 'VT_BEHANDELAAR' then 'BIJ_VEILIG_THUIS' else 'BIJ_WIJKTEAM' end
    from wand.betrokkenheid b where b.casus_id = p_casus and b.hoedanigheid in ('RAAD_AANDRAGER', 'VT_BEHANDELAAR', 'WIJKTEAM_HOUDER') and b.stand = 'ACTIEF' and b.van <= now() and (b.tot is null or b.tot > now())
    order by array_position(array['RAAD_AANDRAGER', 'VT_BEHANDELAAR', 'WIJKTEAM_HOUDER'], b.hoedanigheid) limit 1), 'BIJ_VEILIG_THUIS')
  where exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus)
$$;

-- Moves a casus that stands where the command saw it. The fixed face is one of the two of the duo (A01). Returns the rows moved: 0 or 1.
create function wand.verzet_casus(p_casus uuid, p_van text, p_naar text, p_aanspreekpunt uuid)
returns integer language plpgsql security definer set search_path = '' as $$
declare n integer;
begin
  if not wand.mag_verzetten(p_casus, p_van, p_naar) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  -- Back goes only to who holds it: otherwise nobody would.
  if p_naar in ('BIJ_RAAD', 'BIJ_VEILIG_THUIS', 'BIJ_WIJKTEAM') and p_van = 'AANGEBODEN' and p_naar is distinct from wand.casusthuis(p_casus) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  if p_aanspreekpunt is not null and not exists (
    select 1 from wand.betrokkenheid b where b.casus_id = p_casus and b.partij_id = p_aanspreekpunt and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF'
      and (b.tot is null or b.tot > now())) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  update gegevens.casus c
  set toestand = p_naar, aanspreekpunt_id = coalesce(p_aanspreekpunt, c.aanspreekpunt_id), versie = c.versie + 1, gewijzigd_op = now(),
      gesloten_op = case when p_van = 'GESLOTEN' or p_naar in ('WACHT_OP_DUO', 'BIJ_DUO') then null else c.gesloten_op end
  where c.id = p_casus and c.toestand = p_van;
  get diagnostics n = row_count;
  return n;
end $$;

-- Did the viewer, or a group of the viewer, have this involvement before? Only the own past, so it tells a stranger nothing.
create function wand.had_betrokkenheid(p_casus uuid, p_handeling uuid, p_hoedanigheid text, p_stand text) returns boolean
language sql volatile security definer set search_path = '' as $$
  select exists (
    select 1 from wand.betrokkenheid b
    where coalesce(p_casus, p_handeling) is not null and (p_casus is null or b.casus_id = p_casus) and (p_handeling is null or b.handeling_id = p_handeling)
      and b.hoedanigheid = p_hoedanigheid and b.stand = p_stand and b.tot <= clock_timestamp() and b.partij_id = any (wand.partijen(false))
      and not exists (select 1 from wand.betrokkenheid u where u.casus_id = b.casus_id and u.hoedanigheid = 'UITGESLOTEN'
        and u.partij_id = any (wand.partijen(true)) and (u.tot is null or u.tot > now())))
$$;

-- The term of the own work is met; the involvement goes on without one.
create function wand.haal_termijn(p_casus uuid, p_hoedanigheid text) returns void
language sql volatile security definer set search_path = '' as $$
  update wand.betrokkenheid b set termijn = null, versie = b.versie + 1
  where b.casus_id = p_casus and b.hoedanigheid = p_hoedanigheid and b.stand = 'ACTIEF' and b.termijn is not null
    and b.partij_id = wand.kijker() and (b.tot is null or b.tot > now())
    and exists (select 1 from wand.mijn_betrokkenheid m where m.id = b.id)
$$;

-- Who could be in the duo: how many families in which phase and with which part, and one flag; no casus of anybody, and not why somebody may not.
create function wand.duokandidaten(p_casus uuid) returns table (partij_id uuid, functie text, specialismen text[], organisatie_id uuid, organisatiesoort text, werk jsonb, uitgesloten boolean)
language sql stable security definer set search_path = '' as $$
  select p.id, p.functie, p.specialismen, p.organisatie_id, o.soort,
    (select coalesce(jsonb_agg(jsonb_build_object('fase', g.fase, 'mate', g.mate, 'aantal', g.aantal) order by g.fase, g.mate), '[]')
      from (select c.fase, i.mate, count(*) as aantal from gegevens.casus c left join gegevens.inzet i on i.casus_id = c.id and i.partij_id = p.id and i.fase = c.fase
        where c.id in (select b.casus_id from wand.betrokkenheid b where b.partij_id = p.id and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and b.van <= now() and (b.tot is null or b.tot > now()))
        group by c.fase, i.mate) g),
    exists (select 1 from wand.betrokkenheid u where u.casus_id = p_casus
      and (u.partij_id = p.id or u.partij_id in (select l.groep_id from algemeen.groepslid l where l.persoon_id = p.id and l.van <= now() and (l.tot is null or l.tot > now())))
      and (u.hoedanigheid = 'UITGESLOTEN' and (u.tot is null or u.tot > now()) or u.hoedanigheid in ('TOETSER', 'GEDRAGSDESKUNDIGE_RAAD')))
  from algemeen.partij p left join algemeen.organisatie o on o.id = p.organisatie_id
  where p.soort = 'PERSOON'
    and exists (select 1 from algemeen.portaaltoegang t where t.persoon_id = p.id and t.portaal = 'duo' and t.van <= now() and (t.tot is null or t.tot > now()))
    and exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus and m.hoedanigheid = 'TEAMLEIDER')
$$;

alter function wand.mag_verzetten(uuid, text, text) owner to ${Rol.WAND};
alter function wand.casusthuis(uuid) owner to ${Rol.WAND};
alter function wand.verzet_casus(uuid, text, text, uuid) owner to ${Rol.WAND};
alter function wand.had_betrokkenheid(uuid, uuid, text, text) owner to ${Rol.WAND};
alter function wand.haal_termijn(uuid, text) owner to ${Rol.WAND};
alter function wand.duokandidaten(uuid) owner to ${Rol.WAND};
revoke all on function wand.mag_verzetten(uuid, text, text), wand.casusthuis(uuid), wand.verzet_casus(uuid, text, text, uuid),
  wand.had_betrokkenheid(uuid, uuid, text, text), wand.haal_termijn(uuid, text), wand.duokandidaten(uuid) from public;
grant execute on function wand.mag_verzetten(uuid, text, text), wand.casusthuis(uuid), wand.verzet_casus(uuid, text, text, uuid),
  wand.had_betrokkenheid(uuid, uuid, text, text), wand.haal_termijn(uuid, text) to ${Rol.SCHRIJVER};
grant execute on function wand.duokandidaten(uuid) to ${Rol.LEZER};
`;
