import { Rol } from './namen.js';

/**
 * Who of Veilig Thuis has a melding under way. A colleague of the same group may be given it, and may take over one whose statutory term
 * runs: the group owes that term, also when somebody is ill. What a colleague sees of it before is its number, its term and who has it.
 */
export const BEHANDELAAR = `
create function wand.is_collega(p_persoon uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select wand.portaal() = 'veilig-thuis' and exists (
    select 1 from algemeen.groepslid ik join algemeen.groepslid zij on zij.groep_id = ik.groep_id join algemeen.partij g on g.id = ik.groep_id
    where g.portaal = 'veilig-thuis' and ik.persoon_id = wand.kijker() and zij.persoon_id = p_persoon
      and ik.van <= now() and (ik.tot is null or ik.tot > now()) and zij.van <= now() and (zij.tot is null or zij.tot > now()))
$$;

-- What colleagues have under way with a term: the frame only, and nothing of a casus that the viewer is excluded from.
create function wand.collegawerk(p_na_termijn timestamptz, p_na_id uuid, p_aantal integer)
returns table (id uuid, casus_id uuid, nummer text, termijn timestamptz, partij_id uuid, behandelaar text, van timestamptz)
language sql stable security definer set search_path = '' as $$
  select b.id, b.casus_id, c.nummer, b.termijn, p.id, p.naam, b.van
  from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id join gegevens.casus c on c.id = b.casus_id
  where (select wand.is_intake()) and b.hoedanigheid = 'VT_BEHANDELAAR' and b.stand = 'ACTIEF' and b.termijn is not null and b.van <= now() and (b.tot is null or b.tot > now())
    and b.partij_id <> wand.kijker() and b.partij_id in (
      select zij.persoon_id from algemeen.groepslid ik join algemeen.groepslid zij on zij.groep_id = ik.groep_id join algemeen.partij g on g.id = ik.groep_id
      where g.portaal = 'veilig-thuis' and ik.persoon_id = wand.kijker() and ik.van <= now() and (ik.tot is null or ik.tot > now()) and zij.van <= now() and (zij.tot is null or zij.tot > now()))
    and (p_na_id is null or (b.termijn, b.id) > (p_na_termijn, p_na_id))
    and not wand.is_uitgesloten(b.casus_id)
    and not exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = b.casus_id and m.hoedanigheid = 'VT_BEHANDELAAR' and m.stand = 'ACTIEF')
  order by b.termijn, b.id limit least(p_aantal, 200)
$$;

-- Gives the work to a colleague (of the queue, or one's own), or takes it over from one. Returns who had it: a group or a person; null when there was nothing to move.
create function wand.zet_behandelaar(p_id uuid, p_casus uuid, p_naar uuid, p_gebeurtenis uuid, p_reden text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare r wand.betrokkenheid; neemt_over boolean := false;
begin
  if not wand.is_intake() or wand.is_uitgesloten(p_casus) or not (p_naar = wand.kijker() or wand.is_collega(p_naar)) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  select b.* into r from wand.betrokkenheid b join wand.mijn_betrokkenheid m on m.id = b.id
  where b.casus_id = p_casus and b.stand = 'ACTIEF' and b.handeling_id is null and (b.hoedanigheid = 'VT_BEHANDELAAR' or b.hoedanigheid = 'WACHTRIJ')
  order by b.hoedanigheid limit 1 for update of b;
  if r.id is null and p_naar = wand.kijker() then
    neemt_over := true;
    select b.* into r from wand.betrokkenheid b
    where b.casus_id = p_casus and b.hoedanigheid = 'VT_BEHANDELAAR' and b.stand = 'ACTIEF' and b.termijn is not null and (b.tot is null or b.tot > clock_timestamp()) and wand.is_collega(b.partij_id)
    order by b.van, b.id limit 1 for update;
  end if;
  if r.id is null or r.partij_id = p_naar then return null; end if;
  if exists (select 1 from wand.betrokkenheid u where u.casus_id = p_casus and u.partij_id = p_naar and u.hoedanigheid = 'UITGESLOTEN' and (u.tot is null or u.tot > now())) then
    raise exception 'BV_UITGESLOTEN' using errcode = '42501';
  end if;
  -- As everywhere: what a party was granted, and whom they asked along, was for that work and ends with it.
  update wand.betrokkenheid b set tot = clock_timestamp(), versie = b.versie + 1
  where (b.id = r.id or b.casus_id = p_casus and (b.partij_id = r.partij_id and b.hoedanigheid = 'OP_VERZOEK' or b.door_id = r.partij_id and b.hoedanigheid = 'VT_NAKIJKER'))
    and (b.tot is null or b.tot > clock_timestamp());
  if not exists (select 1 from wand.betrokkenheid b where b.casus_id = p_casus and b.partij_id = p_naar and b.hoedanigheid = 'VT_BEHANDELAAR' and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now())) then
    insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, termijn, reden, door_id)
    values (p_id, p_casus, p_naar, 'VT_BEHANDELAAR', 'ACTIEF', now(), r.termijn, p_reden, wand.kijker());
  end if;
  -- Who gives work of the queue away never had it, and so may not write in it: the step of the melding is taken here.
  update gegevens.melding m set toestand = 'IN_BEOORDELING', versie = m.versie + 1, gewijzigd_op = now() where m.casus_id = p_casus and m.toestand = 'NIEUW';
  insert into gegevens.gebeurtenis (id, casus_id, soort, op, door_id) values (p_gebeurtenis, p_casus, case when neemt_over then 'MELDING_OVERGENOMEN' else 'MELDING_TOEGEWEZEN' end, now(), wand.kijker());
  return r.partij_id;
end $$;

alter function wand.is_collega(uuid) owner to ${Rol.WAND};
alter function wand.collegawerk(timestamptz, uuid, integer) owner to ${Rol.WAND};
alter function wand.zet_behandelaar(uuid, uuid, uuid, uuid, text) owner to ${Rol.WAND};
revoke all on function wand.is_collega(uuid), wand.collegawerk(timestamptz, uuid, integer), wand.zet_behandelaar(uuid, uuid, uuid, uuid, text) from public;
grant execute on function wand.collegawerk(timestamptz, uuid, integer), wand.zet_behandelaar(uuid, uuid, uuid, uuid, text) to ${Rol.SCHRIJVER};
`;
