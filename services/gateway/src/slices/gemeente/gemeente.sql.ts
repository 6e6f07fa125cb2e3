import { VANDAAG } from '../../zicht/dag.js';

/**
 * Of the work and of no family. Who leads a team of Blijvend Veilig writes what was agreed with a gemeente and which team follows which: it is the one
 * who makes those agreements and to whom the families go (besluit 0089). Nothing is overwritten but the team a gemeente has and its end.
 */
export const gemeenteSql = `
create function wand.leidt_team() returns boolean language sql stable security definer set search_path = '' as $$
  select wand.portaal() = 'duo' and exists (select 1 from algemeen.partij g where g.id = any (wand.partijen(false)) and g.soort = 'GROEP' and g.portaal = 'duo')
$$;

create function wand.leg_gemeenteafspraak_vast(p_id uuid, p_vorige uuid, p_gemeente text, p_geldig_van date, p_naam text, p_telefoon text, p_uren text, p_buiten text, p_afspraken text, p_teams uuid[])
returns void language plpgsql security definer set search_path = '' as $$
declare v_laatste uuid;
begin
  if not wand.leidt_team() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtextextended('gemeente:' || p_gemeente, 0));
  select a.id into v_laatste from algemeen.gemeenteafspraak a where a.gemeente = p_gemeente order by a.vastgelegd_op desc, a.id limit 1;
  if v_laatste is distinct from p_vorige then raise exception 'BV_GEMEENTE_GEWIJZIGD' using errcode = '42501'; end if;
  insert into algemeen.gemeenteafspraak (id, gemeente, geldig_van, team_naam, telefoon, uren, buiten_uren, afspraken, vastgelegd_op, door_id)
  values (p_id, p_gemeente, p_geldig_van, p_naam, p_telefoon, p_uren, p_buiten, p_afspraken, clock_timestamp(), wand.kijker());
  update algemeen.partij p set gemeente = case when p.id = any (p_teams) then p_gemeente end
  where p.soort = 'GROEP' and p.portaal = 'wijkteam' and (p.id = any (p_teams) or p.gemeente = p_gemeente);
end $$;

-- The team ends and another follows: never one that itself ends, so that nobody is led to where nobody is.
create function wand.beeindig_team(p_team uuid, p_tot date, p_opvolger uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not wand.leidt_team() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtextextended('teams', 0));
  if p_tot < ${VANDAAG} or p_team = p_opvolger or (select count(*) from algemeen.partij p where p.id in (p_team, p_opvolger) and p.soort = 'GROEP' and p.portaal = 'wijkteam' and p.geldig_tot is null) <> 2
     or exists (select 1 from algemeen.partij p where p.opvolger_id = p_team and p.geldig_tot >= ${VANDAAG}) then
    raise exception 'BV_OPVOLGER' using errcode = '42501';
  end if;
  update algemeen.partij p set geldig_tot = p_tot, opvolger_id = p_opvolger where p.id = p_team;
end $$;

-- Who follows a team in the end: a team that followed may itself have ended since.
create function wand.laatste_opvolger(p_team uuid) returns uuid language sql stable security definer set search_path = '' as $$
  with recursive lijn as (
    select t.opvolger_id as id, 1 as stap from algemeen.partij t where t.id = p_team and t.opvolger_id is not null
    union all select t.opvolger_id, l.stap + 1 from lijn l join algemeen.partij t on t.id = l.id where t.opvolger_id is not null and l.stap < 20)
  select l.id from lijn l order by l.stap desc limit 1
$$;

-- A family of a team that ends goes to somebody of the team that follows: the one is given and the other ended in the same moment, by who holds it.
create function wand.zet_gezin_over(p_casus uuid, p_naar uuid) returns void language plpgsql security definer set search_path = '' as $$
declare v record;
begin
  if wand.portaal() <> 'wijkteam' then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtextextended('casus:' || p_casus, 0));
  select b.id, b.partij_id, b.handeling_id, b.termijn, wand.laatste_opvolger(o.naar_id) as opvolger_id into v from wand.mijn_betrokkenheid m join wand.betrokkenheid b on b.id = m.id
  left join gegevens.overdracht o on o.id = b.handeling_id
  where m.casus_id = p_casus and m.hoedanigheid = 'WIJKTEAM_HOUDER' and m.stand = 'ACTIEF' limit 1;
  if not found then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  if v.opvolger_id is null then raise exception 'BV_GEEN_OPVOLGER' using errcode = '42501'; end if;
  if wand.is_uitgesloten(p_casus, p_naar) or p_naar = v.partij_id
     or not exists (select 1 from algemeen.groepslid l where l.groep_id = v.opvolger_id and l.persoon_id = p_naar and l.van <= now() and (l.tot is null or l.tot > now()))
     or not exists (select 1 from algemeen.portaaltoegang a where a.persoon_id = p_naar and a.portaal = 'wijkteam' and a.van <= now() and (a.tot is null or a.tot > now())) then
    raise exception 'BV_NIET_IN_OPVOLGER' using errcode = '42501';
  end if;
  insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, handeling_id, van, termijn, reden, door_id)
  values (gen_random_uuid(), p_casus, p_naar, 'WIJKTEAM_HOUDER', 'ACTIEF', v.handeling_id, now(), v.termijn, 'Overgezet naar het team dat opvolgt', wand.kijker());
  update gegevens.casus c set aanspreekpunt_id = p_naar, versie = c.versie + 1, gewijzigd_op = now() where c.id = p_casus and c.aanspreekpunt_id = v.partij_id;
  insert into gegevens.gebeurtenis (id, casus_id, soort, op, door_id) values (gen_random_uuid(), p_casus, 'GEZIN_OVERGEZET', now(), wand.kijker());
  update wand.betrokkenheid b set tot = now(), versie = b.versie + 1 where b.id = v.id;
  perform wand.stop_meelopen(p_casus, p_naar);
end $$;
grant insert on algemeen.gemeenteafspraak to bv_wand;
grant select on algemeen.gemeenteafspraak to bv_wand;
grant update (gemeente, geldig_tot, opvolger_id) on algemeen.partij to bv_wand;
alter function wand.leidt_team() owner to bv_wand;
alter function wand.leg_gemeenteafspraak_vast(uuid, uuid, text, date, text, text, text, text, text, uuid[]) owner to bv_wand;
alter function wand.beeindig_team(uuid, date, uuid) owner to bv_wand;
alter function wand.laatste_opvolger(uuid) owner to bv_wand;
alter function wand.zet_gezin_over(uuid, uuid) owner to bv_wand;
revoke all on function wand.leidt_team(), wand.laatste_opvolger(uuid), wand.leg_gemeenteafspraak_vast(uuid, uuid, text, date, text, text, text, text, text, uuid[]), wand.beeindig_team(uuid, date, uuid), wand.zet_gezin_over(uuid, uuid) from public;
grant execute on function wand.leg_gemeenteafspraak_vast(uuid, uuid, text, date, text, text, text, text, text, uuid[]), wand.beeindig_team(uuid, date, uuid), wand.zet_gezin_over(uuid, uuid) to bv_schrijver;`;
