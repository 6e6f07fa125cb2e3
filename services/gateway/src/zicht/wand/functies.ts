import { NAKIJKDAGEN, nakijkers, SPECIALISTDAGEN } from '@bv/beleid';
import { Rol } from './namen.js';
import { VANDAAG } from '../dag.js';

const NAKIJKERS = nakijkers.map((hoedanigheid) => `'${hoedanigheid}'`).join(', ');

/**
 * The acts that make or end sight. They run as a role that cannot log in, check the admission rules of the policy, and are
 * the only way to open a casus or to write a betrokkenheid. Errors carry a stable word that the command turns into a refusal.
 */
export const FUNCTIES = `
create function wand.mag_toelaten(p_casus uuid, p_partij uuid, p_hoedanigheid text, p_stand text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from wand.mijn_betrokkenheid m
    join wand.toelating t on t.gever_hoedanigheid = m.hoedanigheid and t.gever_stand = m.stand
    where m.casus_id = p_casus and t.portaal = wand.portaal() and t.nemer_hoedanigheid = p_hoedanigheid and t.nemer_stand = p_stand
      and (not t.alleen_zelf or p_partij = wand.kijker() or p_partij = any (wand.partijen(false)))
      and (t.groepsportaal is null or t.groepsportaal = (select g.portaal from algemeen.partij g where g.id = p_partij)))
$$;

-- Somebody of the wijkteam who gets the family walks along with nobody any more (N107).
create function wand.stop_meelopen(p_casus uuid, p_partij uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update wand.betrokkenheid b set tot = now(), versie = versie + 1
  where b.casus_id = p_casus and b.partij_id = p_partij and b.hoedanigheid in ('WIJKTEAM_ADVIES', 'WIJKTEAM_MEELOPER') and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now());
  update gegevens.samenwerking s set tot = now(), eindreden = 'Het wijkteam heeft het gezin aanvaard.', versie = versie + 1, gewijzigd_op = now() where s.casus_id = p_casus and s.partij_id = p_partij and s.tot is null;
end $$;

create function wand.geef_betrokkenheid(p_id uuid, p_casus uuid, p_partij uuid, p_hoedanigheid text, p_stand text, p_handeling uuid, p_termijn timestamptz, p_reden text)
returns uuid language plpgsql security definer set search_path = '' as $$
begin
  if not wand.mag_toelaten(p_casus, p_partij, p_hoedanigheid, p_stand) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  if exists (select 1 from wand.betrokkenheid u where u.casus_id = p_casus and u.partij_id = p_partij and u.hoedanigheid = 'UITGESLOTEN' and (u.tot is null or u.tot > now())) then
    raise exception 'BV_UITGESLOTEN' using errcode = '42501';
  end if;
  -- Asked along for one check: a colleague, of the own organisation.
  if p_hoedanigheid in (${NAKIJKERS}) and not exists (
    select 1 from algemeen.partij a join algemeen.partij b on b.organisatie_id = a.organisatie_id
    where a.id = wand.kijker() and b.id = p_partij and b.soort = 'PERSOON' and b.id <> a.id) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  -- Both ways: who worked or thought along does not review, and who reviewed does not come to work or think along.
  if p_hoedanigheid in ('TOETSER', 'GEDRAGSDESKUNDIGE_RAAD') then perform wand.eis_onafhankelijk(p_casus, p_partij); end if;
  if p_hoedanigheid in ('TEAMLEIDER', 'DUOLID', 'TEGENDENKER', 'SPECIALIST', 'GEDRAGSDESKUNDIGE_TEAM')
     and exists (select 1 from wand.betrokkenheid b where b.casus_id = p_casus and b.partij_id = p_partij and b.hoedanigheid in ('TOETSER', 'GEDRAGSDESKUNDIGE_RAAD')) then
    raise exception 'BV_NIET_ONAFHANKELIJK:TOETSTE' using errcode = '42501';
  end if;
  if p_hoedanigheid = 'JEUGDBESCHERMER' and not wand.mag_jeugdbeschermer_worden(p_casus, p_partij, p_handeling) then
    raise exception 'BV_JEUGDBESCHERMER' using errcode = '42501';
  end if;
  -- One question, that somebody else asks: without it there is nothing to look at.
  if p_hoedanigheid = 'SPECIALIST' and (p_handeling is null or p_partij = wand.kijker() or coalesce(p_termijn <= now(), false)) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, handeling_id, van, tot, termijn, reden, door_id)
  values (p_id, p_casus, p_partij, p_hoedanigheid, p_stand, p_handeling, now(),
    case when p_hoedanigheid in (${NAKIJKERS}) then now() + interval '${NAKIJKDAGEN} days' when p_hoedanigheid = 'SPECIALIST' then least(p_termijn, now() + interval '${SPECIALISTDAGEN} days') end,
    p_termijn, p_reden, wand.kijker());
  -- Who holds the family walks along with nobody any more: the last stretch of working together ends with the handover (N107).
  if p_hoedanigheid = 'WIJKTEAM_HOUDER' and p_stand = 'ACTIEF' then perform wand.stop_meelopen(p_casus, p_partij); end if;
  return p_id;
end $$;

-- Ends the involvement of a party in one capacity; who may give it may end it, and one's own may always be ended.
create function wand.beeindig_betrokkenheid(p_casus uuid, p_partij uuid, p_hoedanigheid text, p_stand text, p_handeling uuid)
returns integer language plpgsql security definer set search_path = '' as $$
declare n integer;
begin
  if not (p_partij = any (wand.partijen(false)) and exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus))
     and not exists (select 1 from wand.mijn_betrokkenheid m join wand.beeindiging e on e.gever_hoedanigheid = m.hoedanigheid and e.gever_stand = m.stand
                     where m.casus_id = p_casus and e.portaal = wand.portaal() and e.nemer_hoedanigheid = p_hoedanigheid and e.nemer_stand = p_stand) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  update wand.betrokkenheid b set tot = now(), versie = versie + 1
  where b.casus_id = p_casus and b.partij_id = p_partij and b.hoedanigheid = p_hoedanigheid and b.stand = p_stand
    -- The clock, not the start of this transaction: who waited for a colleague's commit must see that it has ended.
    and (p_handeling is null or b.handeling_id = p_handeling) and (b.tot is null or b.tot > clock_timestamp());
  get diagnostics n = row_count;
  -- What this party was granted on request was granted for that work, and ends with it.
  if n > 0 and p_hoedanigheid <> 'OP_VERZOEK' then
    update wand.betrokkenheid b set tot = now(), versie = versie + 1
    where b.casus_id = p_casus and b.partij_id = p_partij and b.hoedanigheid = 'OP_VERZOEK' and b.tot > clock_timestamp();
    -- And whom this party asked along for a check was asked for that work too.
    update wand.betrokkenheid b set tot = now(), versie = versie + 1
    where b.casus_id = p_casus and b.door_id = p_partij and b.hoedanigheid in (${NAKIJKERS}, 'SPECIALIST') and b.tot > clock_timestamp();
  end if;
  return n;
end $$;

create function wand.is_intake() returns boolean language sql stable security definer set search_path = '' as $$
  select wand.portaal() = 'veilig-thuis' and exists (
    select 1 from algemeen.groepslid l join algemeen.partij g on g.id = l.groep_id
    where l.persoon_id = wand.kijker() and g.portaal = 'veilig-thuis' and l.van <= now() and (l.tot is null or l.tot > now()))
$$;

-- Somebody employed by the Raad, in the portal of the Raad: who reviews, or brings a family in.
create function wand.is_raad() returns boolean language sql stable security definer set search_path = '' as $$
  select wand.portaal() = 'rvdk' and exists (
    select 1 from algemeen.partij p join algemeen.organisatie o on o.id = p.organisatie_id where p.id = wand.kijker() and o.soort = 'RVDK')
$$;

-- Who opens a casus has it: Veilig Thuis with a melding, the Raad with a request that it had. Nobody else.
create function wand.open_casus(p_id uuid, p_betrokkenheid uuid, p_herkomst text, p_naam text, p_gebied text, p_termijn timestamptz)
returns text language plpgsql security definer set search_path = '' as $$
declare nr text; raad boolean := p_herkomst = 'RVDK';
begin
  if not (case when raad then wand.is_raad() else wand.is_intake() end) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  nr := 'BV-' || to_char(${VANDAAG}, 'YYYY') || '-' || lpad(nextval('wand.casusnummer')::text, 5, '0');
  insert into gegevens.casus (id, casus_id, nummer, naam, herkomst, toestand, fase, kader, gebied, geopend_op)
  values (p_id, p_id, nr, p_naam, p_herkomst, case when raad then 'BIJ_RAAD' else 'BIJ_VEILIG_THUIS' end, 'DIRECTE_VEILIGHEID', 'VRIJWILLIG', p_gebied, now());
  insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, termijn, reden, door_id)
  values (p_betrokkenheid, p_id, wand.kijker(), case when raad then 'RAAD_AANDRAGER' else 'VT_BEHANDELAAR' end, 'ACTIEF', now(), p_termijn,
    case when raad then 'Verzoek aan de Raad' else 'Melding vastgelegd' end, wand.kijker());
  return nr;
end $$;

-- Joining a known casus: only one that a search showed to this person today, and never one they are excluded from.
create function wand.sluit_aan(p_casus uuid, p_betrokkenheid uuid, p_termijn timestamptz) returns uuid
language plpgsql security definer set search_path = '' as $$
begin
  if not wand.is_intake()
     or not exists (select 1 from wand.zoektreffer z where z.persoon_id = wand.kijker() and z.casus_id = p_casus and z.op > now() - interval '12 hours')
     or exists (select 1 from wand.betrokkenheid u where u.casus_id = p_casus and u.hoedanigheid = 'UITGESLOTEN' and u.partij_id = any (wand.partijen(true)) and (u.tot is null or u.tot > now())) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  if not exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus and m.hoedanigheid = 'VT_BEHANDELAAR' and m.stand = 'ACTIEF') then
    insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, termijn, reden, door_id)
    values (p_betrokkenheid, p_casus, wand.kijker(), 'VT_BEHANDELAAR', 'ACTIEF', now(), p_termijn, 'Nieuwe melding bij een bekend gezin', wand.kijker());
  end if;
  return p_casus;
end $$;

alter function wand.kijker() owner to ${Rol.WAND};
alter function wand.portaal() owner to ${Rol.WAND};
alter function wand.partijen(boolean) owner to ${Rol.WAND};
alter function wand.werkt_in(text) owner to ${Rol.WAND};
alter function wand.mag_toelaten(uuid, uuid, text, text) owner to ${Rol.WAND};
alter function wand.is_intake() owner to ${Rol.WAND};
alter function wand.stop_meelopen(uuid, uuid) owner to ${Rol.WAND};
alter function wand.geef_betrokkenheid(uuid, uuid, uuid, text, text, uuid, timestamptz, text) owner to ${Rol.WAND};
alter function wand.beeindig_betrokkenheid(uuid, uuid, text, text, uuid) owner to ${Rol.WAND};
alter function wand.is_raad() owner to ${Rol.WAND};
alter function wand.open_casus(uuid, uuid, text, text, text, timestamptz) owner to ${Rol.WAND};
alter function wand.sluit_aan(uuid, uuid, timestamptz) owner to ${Rol.WAND};
alter view wand.mijn_betrokkenheid owner to ${Rol.WAND};
alter view wand.mijn_zicht owner to ${Rol.WAND};
alter view wand.mijn_handeling owner to ${Rol.WAND};
revoke all on all functions in schema wand from public;
grant execute on function wand.werkt_in(text) to ${Rol.LEZER}, ${Rol.SCHRIJVER}, ${Rol.ZICHT};
grant execute on function wand.kijker(), wand.portaal(), wand.partijen(boolean) to ${Rol.LEZER}, ${Rol.SCHRIJVER}, ${Rol.ZICHT}, ${Rol.PROCES}, ${Rol.TOEZICHT};
grant execute on function wand.zoekvorm(text) to ${Rol.LEZER}, ${Rol.SCHRIJVER}, ${Rol.WAND};
grant execute on function wand.mag_toelaten(uuid, uuid, text, text) to ${Rol.SCHRIJVER};
grant execute on function wand.geef_betrokkenheid(uuid, uuid, uuid, text, text, uuid, timestamptz, text),
  wand.beeindig_betrokkenheid(uuid, uuid, text, text, uuid), wand.open_casus(uuid, uuid, text, text, text, timestamptz),
  wand.sluit_aan(uuid, uuid, timestamptz), wand.is_intake() to ${Rol.SCHRIJVER};
grant select on wand.mijn_betrokkenheid, wand.mijn_zicht, wand.mijn_handeling to ${Rol.LEZER}, ${Rol.SCHRIJVER}, ${Rol.ZICHT};
grant select on wand.versie to ${Rol.LEZER}, ${Rol.SCHRIJVER}, ${Rol.PROCES};
`;
