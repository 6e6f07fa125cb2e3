import { Rol } from './namen.js';

const IS_BEHANDELAAR = (casus: string): string =>
  `exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = ${casus} and m.hoedanigheid = 'VT_BEHANDELAAR' and m.stand = 'ACTIEF')`;
const KIJKT_MEE = (casus: string): string =>
  `exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = ${casus} and m.hoedanigheid in ('VT_BEHANDELAAR', 'VT_NAKIJKER') and m.stand = 'ACTIEF')`;

/**
 * That two dossiers are of one gezin: a link that stands beside them, proposed by who works with both and approved by a colleague who looks at both.
 * It gives nobody sight and moves nothing, so loosening it leaves what was. Who is excluded from one of the two never meets the link.
 */
export const KOPPELEN = `
create function wand.stel_koppeling_voor(p_id uuid, p_casus uuid, p_ander uuid, p_grond text, p_collega uuid, p_een uuid, p_twee uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not wand.is_intake() or p_casus = p_ander or not ${IS_BEHANDELAAR('p_casus')} or not ${IS_BEHANDELAAR('p_ander')} or not wand.is_collega(p_collega) or p_collega = wand.kijker() then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('koppeling:' || least(p_casus, p_ander) || greatest(p_casus, p_ander), 0));
  if exists (select 1 from wand.koppeling k where k.casus_id in (p_casus, p_ander) and k.ander_casus_id in (p_casus, p_ander) and k.toestand in ('VOORGESTELD', 'GEKOPPELD')) then
    raise exception 'BV_KOPPELING' using errcode = '42501';
  end if;
  insert into wand.koppeling (id, casus_id, ander_casus_id, toestand, grond, voorgesteld_door_id, nakijker_id) values (p_id, p_casus, p_ander, 'VOORGESTELD', p_grond, wand.kijker(), p_collega);
  -- The colleague sees both sides for this check only; not the melder, and no longer than a check lasts.
  perform wand.geef_betrokkenheid(p_een, p_casus, p_collega, 'VT_NAKIJKER', 'ACTIEF', p_id, null, 'Kijkt of twee dossiers van één gezin zijn');
  perform wand.geef_betrokkenheid(p_twee, p_ander, p_collega, 'VT_NAKIJKER', 'ACTIEF', p_id, null, 'Kijkt of twee dossiers van één gezin zijn');
end $$;

-- Ends the sight that was given for this check. For the functions below only.
create function wand.beeindig_koppelcheck(p_id uuid) returns void language sql volatile security definer set search_path = '' as $$
  update wand.betrokkenheid b set tot = clock_timestamp(), versie = b.versie + 1 where b.handeling_id = p_id and b.hoedanigheid = 'VT_NAKIJKER' and (b.tot is null or b.tot > clock_timestamp())
$$;

-- One step of a joining, by who may take it. Returns whom to tell, and the casus; nothing when it is not there for this person or no longer stands so.
create function wand.zet_koppeling(p_id uuid, p_zet text) returns table (aan_id uuid, casus_id uuid, ander_casus_id uuid) language plpgsql security definer set search_path = '' as $$
declare k wand.koppeling;
begin
  select x.* into k from wand.koppeling x where x.id = p_id for update;
  if k.id is null or not wand.is_intake() or wand.is_uitgesloten(k.casus_id) or wand.is_uitgesloten(k.ander_casus_id) then return; end if;
  if p_zet in ('GEKOPPELD', 'AFGEWEZEN') then
    if k.toestand <> 'VOORGESTELD' or k.nakijker_id <> wand.kijker() or not ${KIJKT_MEE('k.casus_id')} or not ${KIJKT_MEE('k.ander_casus_id')} then return; end if;
    update wand.koppeling x set toestand = p_zet, beslist_op = now() where x.id = p_id;
    perform wand.beeindig_koppelcheck(p_id);
    return query select k.voorgesteld_door_id, k.casus_id, k.ander_casus_id;
  elsif p_zet = 'INGETROKKEN' then
    if k.toestand <> 'VOORGESTELD' or k.voorgesteld_door_id <> wand.kijker() then return; end if;
    update wand.koppeling x set toestand = p_zet, los_door_id = wand.kijker(), los_op = now() where x.id = p_id;
    perform wand.beeindig_koppelcheck(p_id);
    return query select k.nakijker_id, k.casus_id, k.ander_casus_id;
  elsif p_zet = 'ONTKOPPELD' then
    if k.toestand <> 'GEKOPPELD' or not (${IS_BEHANDELAAR('k.casus_id')} or ${IS_BEHANDELAAR('k.ander_casus_id')}) then return; end if;
    update wand.koppeling x set toestand = p_zet, los_door_id = wand.kijker(), los_op = now() where x.id = p_id;
    return query select k.voorgesteld_door_id, k.casus_id, k.ander_casus_id;
  end if;
end $$;

-- The joinings of one casus, for who works at Veilig Thuis with it: of the other side no more than a search would show.
create function wand.koppelingen_van(p_casus uuid)
returns table (id uuid, toestand text, grond text, casus_id uuid, nummer text, houder text, bellen text, voorgesteld_door text, voorgesteld_op timestamptz, nakijker text, beslist_op timestamptz, los_door text, los_op timestamptz, mag_beslissen boolean, mag_intrekken boolean, mag_losmaken boolean)
language sql stable security definer set search_path = '' as $$
  select k.id, k.toestand, k.grond, c.id, c.nummer, h.houder, h.bellen, d.naam, k.voorgesteld_op, n.naam, k.beslist_op, l.naam, k.los_op,
    k.toestand = 'VOORGESTELD' and k.nakijker_id = wand.kijker(), k.toestand = 'VOORGESTELD' and k.voorgesteld_door_id = wand.kijker(), k.toestand = 'GEKOPPELD' and ${IS_BEHANDELAAR('p_casus')}
  from wand.koppeling k join gegevens.casus c on c.id = case when k.casus_id = p_casus then k.ander_casus_id else k.casus_id end
  join algemeen.partij d on d.id = k.voorgesteld_door_id join algemeen.partij n on n.id = k.nakijker_id left join algemeen.partij l on l.id = k.los_door_id
  cross join lateral wand.houder_van(c.id) h
  where p_casus in (k.casus_id, k.ander_casus_id) and (select wand.is_intake()) and (select ${KIJKT_MEE('p_casus')}) and not wand.is_uitgesloten(c.id)
    -- Before it is approved it is between the two who look at it.
    and (k.toestand in ('GEKOPPELD', 'ONTKOPPELD') or wand.kijker() in (k.voorgesteld_door_id, k.nakijker_id))
  order by k.voorgesteld_op desc, k.id
$$;

-- Radar: the meldingen about these people over time, also in other dossiers of the same person (by BSN) and in joined ones. Dates, kinds and states
-- only; what they asked is read through the masks. Also for a gezin that a search of today showed, then without looking further by BSN.
create function wand.radar(p_casus uuid) returns table (casus_id uuid, nummer text, houder text, bellen text, grond text, melding_id uuid, meldingnummer text, ontvangen_op timestamptz, soort text, toestand text)
language sql stable security definer set search_path = '' as $$
  with mag as (select ${KIJKT_MEE('p_casus')} as eigen, exists (select 1 from wand.zoektreffer z where z.persoon_id = wand.kijker() and z.casus_id = p_casus and z.op > now() - interval '12 hours') as gevonden)
  , dossier as (
    select p_casus as c, 'DIT_DOSSIER' as g from mag where mag.eigen or mag.gevonden
    union all
    select case when k.casus_id = p_casus then k.ander_casus_id else k.casus_id end, 'GEKOPPELD' from mag, wand.koppeling k
    where (mag.eigen or mag.gevonden) and k.toestand = 'GEKOPPELD' and p_casus in (k.casus_id, k.ander_casus_id)
    union all
    select ander.casus_id, 'ZELFDE_BSN' from mag join gegevens.gezinslid hier on mag.eigen and hier.casus_id = p_casus and hier.bsn_hash is not null
    join gegevens.gezinslid ander on ander.bsn_hash = hier.bsn_hash and ander.casus_id <> p_casus)
  , uniek as (select distinct on (d.c) d.c, d.g from dossier d order by d.c, array_position(array['DIT_DOSSIER', 'GEKOPPELD', 'ZELFDE_BSN'], d.g))
  select k.id, k.nummer, h.houder, h.bellen, u.g, e.id, e.nummer, e.ontvangen_op, e.soort, e.toestand
  from uniek u join gegevens.casus k on k.id = u.c cross join lateral wand.houder_van(k.id) h left join gegevens.melding e on e.casus_id = k.id
  where (select wand.is_intake()) and not wand.is_uitgesloten(p_casus) and not wand.is_uitgesloten(k.id)
  order by e.ontvangen_op desc nulls last, e.id limit 100
$$;

alter function wand.stel_koppeling_voor(uuid, uuid, uuid, text, uuid, uuid, uuid) owner to ${Rol.WAND};
alter function wand.beeindig_koppelcheck(uuid) owner to ${Rol.WAND};
alter function wand.zet_koppeling(uuid, text) owner to ${Rol.WAND};
alter function wand.koppelingen_van(uuid) owner to ${Rol.WAND};
alter function wand.radar(uuid) owner to ${Rol.WAND};
revoke all on function wand.stel_koppeling_voor(uuid, uuid, uuid, text, uuid, uuid, uuid), wand.beeindig_koppelcheck(uuid), wand.zet_koppeling(uuid, text), wand.koppelingen_van(uuid), wand.radar(uuid) from public;
grant execute on function wand.stel_koppeling_voor(uuid, uuid, uuid, text, uuid, uuid, uuid), wand.zet_koppeling(uuid, text), wand.koppelingen_van(uuid), wand.radar(uuid) to ${Rol.SCHRIJVER};
`;
