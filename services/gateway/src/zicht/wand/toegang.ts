import { aanvraagbareLabels, beslissersMetVerzoek, labels, masker } from '@bv/beleid';
import { LANGSTE_TOEGANG } from '@bv/begrippen';
import { Rol } from './namen.js';

const PER_BESLISSER = beslissersMetVerzoek.map((beslisser) => `when p_labels & ~${masker(aanvraagbareLabels.filter((label) => labels[label].beslisser === beslisser))} = 0 then '${beslisser}'`);

/**
 * Access on request. The same role that gives and ends betrokkenheid decides here who may ask, who may decide, and how much;
 * the states mirror toegangsverzoek.toestand.ts and are tested against it.
 */
export const TOEGANG = `
-- Who decides on these labels; null when that is not one and the same.
create function wand.beslisser_van(p_labels int) returns text language sql immutable set search_path = '' as
  $$ select case when p_labels <= 0 then null ${PER_BESLISSER.join(' ')} end $$;

create function wand.is_uitgesloten(p_casus uuid, p_persoon uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from wand.betrokkenheid u where u.casus_id = p_casus and u.hoedanigheid = 'UITGESLOTEN' and (u.tot is null or u.tot > now())
      and (u.partij_id = p_persoon or u.partij_id in (select l.groep_id from algemeen.groepslid l where l.persoon_id = p_persoon and l.van <= now() and (l.tot is null or l.tot > now()))))
$$;

-- What this person may be granted in this portal now, out of the work they do themselves; and until when that work lasts.
create function wand.vraagbaar(p_casus uuid, p_persoon uuid, p_portaal text) returns table (labels int, tot timestamptz) language sql stable security definer set search_path = '' as $$
  select coalesce(bit_or(p.op_verzoek), 0) & coalesce((select k.labels from wand.contract k where k.portaal = p_portaal), 0), max(coalesce(b.tot, 'infinity'))
  from wand.betrokkenheid b join wand.beleid p on p.hoedanigheid = b.hoedanigheid and p.stand = b.stand and p_portaal = any (p.portalen)
  where b.casus_id = p_casus and b.partij_id = p_persoon and b.hoedanigheid <> 'OP_VERZOEK' and b.van <= now() and (b.tot is null or b.tot > now())
    and p.op_verzoek <> 0 and not wand.is_uitgesloten(p_casus, p_persoon)
$$;

-- The first step in which somebody stands who is not the requester; the privacy officer after the last.
create function wand.beslissers(p_casus uuid, p_beslisser text, p_aanvrager uuid) returns table (partij_id uuid, portaal text) language sql stable security definer set search_path = '' as $$
  with mogelijk as (
    select s.stap, b.partij_id, s.portaal from wand.beslisser s
    join wand.betrokkenheid b on b.casus_id = p_casus and b.hoedanigheid = s.hoedanigheid and b.stand = s.stand and b.van <= now() and (b.tot is null or b.tot > now())
    where s.beslisser = p_beslisser
    union all
    select 99, t.persoon_id, t.portaal from algemeen.portaaltoegang t
    where p_beslisser <> 'NIEMAND' and t.portaal = 'privacy' and t.van <= now() and (t.tot is null or t.tot > now()))
  , toegestaan as (select m.* from mogelijk m where m.partij_id <> p_aanvrager and not wand.is_uitgesloten(p_casus, m.partij_id))
  select distinct t.partij_id, t.portaal from toegestaan t where t.stap = (select min(k.stap) from toegestaan k)
$$;

create function wand.beslist_over(p_casus uuid, p_beslisser text, p_aanvrager uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from wand.beslissers(p_casus, p_beslisser, p_aanvrager) d where d.partij_id = wand.kijker() and d.portaal = wand.portaal())
$$;

-- The requests somebody may see: the own ones, those they may decide on, and for supervision all of them.
create function wand.mijn_verzoeken() returns table (id uuid, is_aanvrager boolean, mag_beslissen boolean) language sql stable security definer set search_path = '' as $$
  select v.* from (
    select t.id, t.aanvrager_id = wand.kijker() and t.portaal = wand.portaal() as is_aanvrager, wand.beslist_over(t.casus_id, t.beslisser, t.aanvrager_id) as mag_beslissen
    from gegevens.toegangsverzoek t where t.casus_id in (select m.casus_id from wand.mijn_betrokkenheid m)) v
  where v.is_aanvrager or v.mag_beslissen
  union all
  select t.id, false, t.beslisser = 'PRIVACYFUNCTIONARIS' or t.toestand in ('AANGEVRAAGD', 'TOEGEKEND') and wand.beslist_over(t.casus_id, t.beslisser, t.aanvrager_id)
  from gegevens.toegangsverzoek t
  where wand.portaal() = 'privacy' and not wand.is_uitgesloten(t.casus_id, wand.kijker()) and exists (
    select 1 from algemeen.portaaltoegang a where a.persoon_id = wand.kijker() and a.portaal = 'privacy' and a.van <= now() and (a.tot is null or a.tot > now()))
$$;

-- Whom this viewer would ask; for who is not involved, nobody.
create function wand.mijn_beslissers(p_casus uuid, p_beslisser text) returns table (partij_id uuid, portaal text) language sql stable security definer set search_path = '' as $$
  select d.partij_id, d.portaal from wand.beslissers(p_casus, p_beslisser, wand.kijker()) d where exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus)
$$;

-- Gives who is to hear of it.
create function wand.vraag_toegang(p_id uuid, p_casus uuid, p_labels int, p_motivering text, p_tot timestamptz, p_termijn timestamptz)
returns setof uuid language plpgsql security definer set search_path = '' as $$
declare wie text; rol text;
begin
  if not exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtextextended('verzoek:' || p_casus || ':' || wand.kijker(), 0));
  select m.hoedanigheid into rol from wand.mijn_betrokkenheid m
  where m.casus_id = p_casus and m.partij_id = wand.kijker() and m.hoedanigheid <> 'OP_VERZOEK' and m.op_verzoek & p_labels <> 0 order by m.hoedanigheid limit 1;
  if rol is null or p_labels <= 0 or p_labels & ~(select v.labels from wand.vraagbaar(p_casus, wand.kijker(), wand.portaal()) v) <> 0
     or p_labels & (select z.lezen from wand.mijn_zicht z where z.casus_id = p_casus) <> 0
     or p_tot <= now() or p_tot > now() + interval '${LANGSTE_TOEGANG + 1} days' then
    raise exception 'BV_NIET_VRAAGBAAR' using errcode = '42501';
  end if;
  wie := wand.beslisser_van(p_labels);
  if wie is null then raise exception 'BV_BESLISSER_VERSCHILT' using errcode = '42501'; end if;
  if exists (select 1 from gegevens.toegangsverzoek t where t.casus_id = p_casus and t.aanvrager_id = wand.kijker() and t.portaal = wand.portaal()
    and t.toestand = 'AANGEVRAAGD' and t.gevraagd_masker & p_labels <> 0) then raise exception 'BV_AL_GEVRAAGD' using errcode = '42501'; end if;
  insert into gegevens.toegangsverzoek (id, casus_id, aanvrager_id, portaal, hoedanigheid, beslisser, gevraagd_masker, motivering, gevraagd_op, gevraagd_tot, termijn, toestand)
  values (p_id, p_casus, wand.kijker(), wand.portaal(), rol, wie, p_labels, p_motivering, now(), p_tot, p_termijn, 'AANGEVRAAGD');
  return query select d.partij_id from wand.beslissers(p_casus, wie, wand.kijker()) d;
end $$;

-- Grants some of what was asked (p_labels), or refuses (0). A request of somebody else's decider answers as one that is not there.
create function wand.beslis_toegang(p_id uuid, p_betrokkenheid uuid, p_labels int, p_tot timestamptz, p_reden text)
returns table (casus_id uuid, aanvrager_id uuid) language plpgsql security definer set search_path = '' as $$
declare v gegevens.toegangsverzoek; nu record;
begin
  select * into v from gegevens.toegangsverzoek t where t.id = p_id for update;
  if v.id is null or not wand.beslist_over(v.casus_id, v.beslisser, v.aanvrager_id) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  if v.toestand <> 'AANGEVRAAGD' then raise exception 'BV_VERZOEK_AL_BESLIST' using errcode = '42501'; end if;
  if p_labels = 0 then
    update gegevens.toegangsverzoek t set toestand = 'AFGEWEZEN', beslist_door_id = wand.kijker(), beslist_op = now(), beslisreden = p_reden where t.id = v.id;
  else
    if p_labels & ~v.gevraagd_masker <> 0 or p_tot > v.gevraagd_tot or p_tot <= now() then raise exception 'BV_VERZOEK_RUIMER' using errcode = '42501'; end if;
    select k.labels, k.tot into nu from wand.vraagbaar(v.casus_id, v.aanvrager_id, v.portaal) k;
    if p_labels & ~nu.labels <> 0 then raise exception 'BV_VERZOEK_VERVALLEN' using errcode = '42501'; end if;
    update gegevens.toegangsverzoek t set toestand = 'TOEGEKEND', beslist_door_id = wand.kijker(), beslist_op = now(), beslisreden = p_reden, toegekend_masker = p_labels, tot = least(p_tot, nu.tot) where t.id = v.id;
    insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, handeling_id, van, tot, reden, door_id, verleend, portaal)
    values (p_betrokkenheid, v.casus_id, v.aanvrager_id, 'OP_VERZOEK', 'ACTIEF', v.id, now(), least(p_tot, nu.tot), 'Inzage op verzoek toegekend', wand.kijker(), p_labels, v.portaal);
  end if;
  return query select v.casus_id, v.aanvrager_id;
end $$;

create function wand.trek_verzoek_in(p_id uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare v gegevens.toegangsverzoek;
begin
  select * into v from gegevens.toegangsverzoek t where t.id = p_id for update;
  if v.id is null or not exists (select 1 from wand.mijn_verzoeken() m where m.id = v.id and m.is_aanvrager) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  if v.toestand <> 'AANGEVRAAGD' then raise exception 'BV_VERZOEK_AL_BESLIST' using errcode = '42501'; end if;
  update gegevens.toegangsverzoek t set toestand = 'INGETROKKEN', gestopt_door_id = wand.kijker(), gestopt_op = now() where t.id = v.id;
  return v.casus_id;
end $$;

-- Ends what was granted before its date: by who asked, or by who may decide now. Gives who is to hear of it.
create function wand.beeindig_toegang(p_id uuid) returns table (casus_id uuid, partij_id uuid) language plpgsql security definer set search_path = '' as $$
declare v gegevens.toegangsverzoek;
begin
  select * into v from gegevens.toegangsverzoek t where t.id = p_id for update;
  if v.id is null or not exists (select 1 from wand.mijn_verzoeken() m where m.id = v.id and (m.is_aanvrager or m.mag_beslissen)) then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  update wand.betrokkenheid b set tot = now(), versie = versie + 1
  where b.casus_id = v.casus_id and b.handeling_id = v.id and b.hoedanigheid = 'OP_VERZOEK' and b.tot > clock_timestamp();
  if v.toestand <> 'TOEGEKEND' or not found then raise exception 'BV_VERZOEK_AL_BESLIST' using errcode = '42501'; end if;
  update gegevens.toegangsverzoek t set toestand = 'BEEINDIGD', gestopt_door_id = wand.kijker(), gestopt_op = now() where t.id = v.id;
  return query select v.casus_id, p.id from unnest(array[v.aanvrager_id, v.beslist_door_id]) p(id) where p.id is not null and p.id <> wand.kijker();
end $$;

${['beslisser_van(int)', 'is_uitgesloten(uuid, uuid)', 'vraagbaar(uuid, uuid, text)', 'beslissers(uuid, text, uuid)', 'beslist_over(uuid, text, uuid)', 'mijn_verzoeken()', 'mijn_beslissers(uuid, text)',
  'vraag_toegang(uuid, uuid, int, text, timestamptz, timestamptz)', 'beslis_toegang(uuid, uuid, int, timestamptz, text)', 'trek_verzoek_in(uuid)', 'beeindig_toegang(uuid)']
  .map((functie) => `alter function wand.${functie} owner to ${Rol.WAND};\nrevoke all on function wand.${functie} from public;`).join('\n')}
grant execute on function wand.mijn_verzoeken(), wand.mijn_beslissers(uuid, text) to ${Rol.LEZER}, ${Rol.SCHRIJVER};
grant execute on function wand.mijn_verzoeken() to ${Rol.ZICHT};
grant execute on function wand.vraag_toegang(uuid, uuid, int, text, timestamptz, timestamptz), wand.beslis_toegang(uuid, uuid, int, timestamptz, text),
  wand.trek_verzoek_in(uuid), wand.beeindig_toegang(uuid) to ${Rol.SCHRIJVER};
`;
