import { Rol } from './namen.js';
import { opDag } from '../dag.js';

/**
 * Unusual patterns in the access log, computed where the log is: of a family only the fact comes out that a surname is the same,
 * never which. Asked by supervision alone; a threshold is a parameter, so that the page can say what it used.
 */
export const OPVALLEND = `
-- The first line at or after a moment. Numbers are given out in the order of time, so the primary key is searched by halving, and a period needs no index of its own.
create function wand.logplek(p_op timestamptz) returns bigint language plpgsql stable security definer set search_path = '' as $$
declare laag bigint := 0; hoog bigint; midden bigint; moment timestamptz;
begin
  select coalesce(max(t.volgnummer), 0) + 1 into hoog from log.toegang t;
  while laag < hoog loop
    midden := (laag + hoog) / 2;
    select t.op into moment from log.toegang t where t.volgnummer >= midden order by t.volgnummer limit 1;
    if moment is null or moment >= p_op then hoog := midden; else laag := midden + 1; end if;
  end loop;
  return laag;
end $$;

-- Which masks with this label ever came out: from one to the next along the index, for there are few masks and many lines.
create function wand.logmaskers(p_label integer) returns setof integer language sql stable security definer set search_path = '' as $$
  with recursive masker(getoond) as (
    (select t.getoond from log.toegang t where wand.is_toezicht() order by t.getoond limit 1)
    union all
    select (select t.getoond from log.toegang t where t.getoond > m.getoond order by t.getoond limit 1) from masker m where m.getoond is not null)
  select m.getoond from masker m where m.getoond & p_label <> 0
$$;

-- The words of a surname of a worker: all but the first name; without van, de, der and the like.
create function wand.achternaamwoorden(p_naam text, p_vanaf integer) returns text[] language sql immutable set search_path = '' as $$
  select coalesce(array_agg(w.woord), '{}') from unnest((regexp_split_to_array(btrim(wand.zoekvorm(p_naam)), '\\s+'))[p_vanaf:]) as w(woord) where length(w.woord) >= 3
$$;

create function wand.opvallend(p_van timestamptz, p_tot timestamptz, p_feestdagen date[], p_drempels jsonb)
returns table (sleutel text, soort text, persoon_id uuid, naam text, organisatie text, casusnummer text, vanaf timestamptz, tot timestamptz, aantal integer, bevindingen json)
language plpgsql stable security definer set search_path = '' as $$
declare
  eerste bigint; laatste bigint; einde bigint;
  n_casussen integer := (p_drempels ->> 'casussen')::int;
  venster interval := make_interval(mins => (p_drempels ->> 'minuten')::int);
  vakje integer := (p_drempels ->> 'minuten')::int * 60;
  wacht interval := make_interval(days => (p_drempels ->> 'dagenZonderVervolg')::int);
  n_zonder integer := (p_drempels ->> 'inzagenZonderVervolg')::int;
  werk_van integer := (p_drempels ->> 'werkVan')::int;
  werk_tot integer := (p_drempels ->> 'werkTot')::int;
  n_buiten integer := (p_drempels ->> 'inzagenBuitenWerktijd')::int;
begin
  if not wand.is_toezicht() then return; end if;
  -- A minute of room: two lines of the same moment may have been numbered the other way round.
  eerste := wand.logplek(p_van - interval '1 minute');
  laatste := wand.logplek(p_tot + interval '1 minute');
  einde := wand.logplek(p_tot + wacht + interval '1 minute');
  return query
  with regel as materialized (
    select l.verzoek_id, l.persoon_id as p, l.casus_id as c, l.op, l.portaal, l.hoedanigheden as als
    from log.toegang l
    where l.volgnummer >= eerste and l.volgnummer < laatste and l.op >= p_van and l.op < p_tot and l.actie in ('R', 'E') and l.uitkomst = 'GESLAAGD'
      and l.portaal <> 'privacy' and l.casus_id is not null and l.persoon_id is not null)
  -- A request about one casus is somebody who opens it; one about more is a list.
  , lijst as (select r.verzoek_id from regel r group by r.verzoek_id having count(distinct r.c) > 1)
  , inzage as materialized (
    select r.p, r.c, r.op, r.portaal, r.als, r.op at time zone 'Europe/Amsterdam' as plaatselijk, floor(extract(epoch from r.op) / vakje)::bigint as vak
    from regel r where not exists (select 1 from lijst l where l.verzoek_id = r.verzoek_id))
  , per_casus as materialized (select i.p, i.c, count(*)::int as n, min(i.op) as eerste, max(i.op) as laatste from inzage i group by i.p, i.c)

  -- Any stretch of that length lies in two boxes at most, so one of them has half: only there is looked closer.
  , druk as materialized (select i.p, i.vak from inzage i group by i.p, i.vak having count(distinct i.c) * 2 >= n_casussen)
  , dichtbij as materialized (
    select distinct i.p, i.c, i.op, i.vak, i.plaatselijk::date as dag from inzage i
    where exists (select 1 from druk d where d.p = i.p and i.vak between d.vak - 1 and d.vak + 1))
  , stoot as (
    select a.p, a.dag, a.op, count(distinct b.c)::int as n, min(b.op) as begin
    from dichtbij a cross join lateral (values (a.vak), (a.vak - 1)) v(vak)
    join dichtbij b on b.p = a.p and b.vak = v.vak and b.op <= a.op and b.op > a.op - venster
    group by a.p, a.dag, a.op having count(distinct b.c) >= n_casussen)
  , veel as (select distinct on (s.p, s.dag) s.p, s.dag, s.n, s.begin, s.op from stoot s order by s.p, s.dag, s.n desc, s.op)

  , namen as materialized (select w.id, wand.achternaamwoorden(w.naam, 2) as woorden from algemeen.partij w where w.id in (select distinct pc.p from per_casus pc))
  , eigen as (
    select pc.p, pc.c, pc.n, pc.eerste, pc.laatste from per_casus pc join namen w on w.id = pc.p
    where w.woorden <> '{}' and (
      exists (select 1 from gegevens.gezinslid g where g.casus_id = pc.c and wand.achternaamwoorden(g.achternaam, 1) && w.woorden)
      or exists (select 1 from gegevens.netwerklid g where g.casus_id = pc.c and wand.achternaamwoorden(g.naam, 2) && w.woorden)))

  , daad as materialized (
    select l.persoon_id as p, l.casus_id as c, l.op from log.toegang l
    where l.actie = 'U' and l.volgnummer >= eerste and l.volgnummer < einde and l.uitkomst = 'GESLAAGD' and l.casus_id is not null)
  , schrijvend as materialized (select array_agg(distinct b.hoedanigheid) as namen from wand.beleid b where b.schrijven | b.handeling_schrijven <> 0)
  , zonder as (
    select i.p, i.c, count(*)::int as n, min(i.op) as eerste, max(i.op) as laatste from inzage i
    where i.op < now() - wacht and i.als && (select s.namen from schrijvend s)
      and not exists (select 1 from daad d where d.p = i.p and d.c = i.c and d.op >= i.op and d.op < i.op + wacht)
    group by i.p, i.c having count(*) >= n_zonder)

  , buiten as (
    select i.p, i.plaatselijk::date as dag, count(*)::int as n, min(i.op) as eerste, max(i.op) as laatste from inzage i
    where i.portaal <> 'veilig-thuis' and not 'NOODTOEGANG' = any (i.als)
      and (extract(hour from i.plaatselijk) < werk_van or extract(hour from i.plaatselijk) >= werk_tot or extract(isodow from i.plaatselijk) > 5 or i.plaatselijk::date = any (p_feestdagen))
    group by i.p, i.plaatselijk::date having count(*) >= n_buiten)

  -- Whom *known already?* refused: above the ceiling, or no intake at all.
  , zoeken as (
    select l.persoon_id as p, ${opDag('l.op')} as dag, count(*)::int as n, min(l.op) as eerste, max(l.op) as laatste from log.toegang l
    where l.volgnummer >= eerste and l.volgnummer < laatste and l.op >= p_van and l.op < p_tot and l.actie = 'S' and l.uitkomst = 'GEWEIGERD' and l.persoon_id is not null
    group by 1, 2)

  , patroon as (
    select 'VEEL_CASUSSEN' as s, v.p, null::uuid as c, v.dag::text as waar, v.begin as van, v.op as tot, v.n from veel v
    union all select 'EIGEN_NAAM', e.p, e.c, e.c::text, e.eerste, e.laatste, e.n from eigen e
    union all select 'ZONDER_VERVOLG', z.p, z.c, z.c::text, z.eerste, z.laatste, z.n from zonder z
    union all select 'BUITEN_WERKTIJD', b.p, null, b.dag::text, b.eerste, b.laatste, b.n from buiten b
    union all select 'TE_VEEL_ZOEKEN', z.p, null, z.dag::text, z.eerste, z.laatste, z.n from zoeken z)
  , met_sleutel as (select md5(x.s || '|' || x.p || '|' || x.waar) as sl, x.* from patroon x)
  select x.sl, x.s, x.p, w.naam, o.naam, k.nummer, x.van, x.tot, x.n,
    (select coalesce(json_agg(json_build_object('id', f.id, 'bevinding', f.bevinding, 'motivering', f.motivering, 'op', f.op, 'door', d.naam) order by f.op), '[]')
     from wand.opvallend_bevinding f join algemeen.partij d on d.id = f.door_id where f.sleutel = x.sl)
  from met_sleutel x join algemeen.partij w on w.id = x.p left join algemeen.organisatie o on o.id = w.organisatie_id left join gegevens.casus k on k.id = x.c
  order by x.tot desc, x.sl;
end $$;

create function wand.kijk_opvallend_na(p_id uuid, p_sleutel text, p_bevinding text, p_motivering text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not wand.is_toezicht() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  insert into wand.opvallend_bevinding (id, sleutel, bevinding, motivering, door_id) values (p_id, p_sleutel, p_bevinding, p_motivering, wand.kijker());
end $$;

create function wand.stel_drempels_in(p_id uuid, p_waarden jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not wand.is_toezicht() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  insert into wand.opvallend_drempel (id, waarden, door_id) values (p_id, p_waarden, wand.kijker());
end $$;

grant select on log.toegang to ${Rol.WAND};
grant usage on schema log to ${Rol.WAND};
grant select, insert on wand.opvallend_bevinding, wand.opvallend_drempel to ${Rol.WAND};
${['logplek(timestamptz)', 'logmaskers(integer)', 'achternaamwoorden(text, integer)', 'opvallend(timestamptz, timestamptz, date[], jsonb)', 'kijk_opvallend_na(uuid, text, text, text)', 'stel_drempels_in(uuid, jsonb)']
  .map((functie) => `alter function wand.${functie} owner to ${Rol.WAND};\nrevoke all on function wand.${functie} from public;`)
  .join('\n')}
grant execute on function wand.logplek(timestamptz), wand.logmaskers(integer), wand.opvallend(timestamptz, timestamptz, date[], jsonb) to ${Rol.TOEZICHT};
grant execute on function wand.kijk_opvallend_na(uuid, text, text, text), wand.stel_drempels_in(uuid, jsonb) to ${Rol.SCHRIJVER};
-- Also what was destroyed: its log stays to be searched.
create view toezicht.casus as select k.id, k.nummer from gegevens.casus k where wand.is_toezicht()
  union all select v.casus_id, v.casusnummer from log.vernietigingsverklaring v where v.soort = 'CASUS' and wand.is_toezicht();
create view toezicht.drempel as
  select d.waarden, d.op, p.naam as door from wand.opvallend_drempel d join algemeen.partij p on p.id = d.door_id where wand.is_toezicht() order by d.op desc limit 1;
grant select on toezicht.casus, toezicht.drempel to ${Rol.TOEZICHT};
`;
