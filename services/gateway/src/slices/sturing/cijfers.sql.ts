import { maten } from '@bv/begrippen';
import { CIJFERFEITEN } from './cijferfeiten.sql.js';

/** Under this nothing is told; figures go up by it, and so many must have changed before there are new ones. */
export const DREMPEL = 5;
/** An area with fewer families than this has no figures of its own. */
export const GROEP_MINSTENS = 50;
/** All areas together, where none is big enough; the areas that are too small; what is counted over all teams. */
export const ALLES = 'ALLES';
export const OVERIG = 'OVERIG';
export const OVER_ALLES = '*';

const tekst = (waarde: string): string => `'${waarde.replaceAll("'", "''")}'`;
const vaste = maten.flatMap(({ code: maat, vakken, overAlles = false }) => vakken.map(({ code }) => `(${tekst(maat)}, ${tekst(code)}, ${String(overAlles)})`));
const verdelingen = maten.filter(({ isVerdeling }) => isVerdeling).map(({ code }) => tekst(code));

/**
 * Figures over families together, so that no two of them can be subtracted to find one family (besluit 0081):
 * - every family is in one group, and only groups are published: what is over all of them is added up from what was published;
 * - a count is told in steps of five, and under five, or from fewer than five families, not at all;
 * - where the counts of two charts of a group together say more of a hidden count than that it is under five, one of the charts is left out;
 * - a group gets new figures when at least five families in it changed, and keeps the old ones until then.
 */
export const cijferSql = `${CIJFERFEITEN}

-- Every box there is, also where nobody is in it: an empty box looks like a small one.
create function wand.cijfervakken(p_nu timestamptz) returns table (maat text, code text, over_alles boolean) language sql stable set search_path = '' set timezone = 'Europe/Amsterdam' as $$
  values ${vaste.join(', ')}
  union all select 'INSTROOM', to_char(p_nu - make_interval(years => n), 'YYYY'), false from generate_series(0, 4) n
  union all select 'INSTROOM', 'EERDER', false
  union all select 'REFLECTIE', to_char(date_trunc('month', p_nu) - make_interval(months => n), 'YYYY-MM'), true from generate_series(1, 12) n
$$;

-- Which areas are big enough; the others go together, with the smallest of the big ones where they are still too few.
create function wand.cijfergroepen() returns table (gebied text, groep text) language sql stable set search_path = '' as $$
  with g as (select f.gebied, count(distinct f.casus_id) as n from wand.cijferfeit f where f.gebied <> '${OVER_ALLES}' group by 1),
  klein as (select coalesce(sum(n), 0) as n from g where n < ${GROEP_MINSTENS} or gebied = ''),
  eigen as (select g.gebied, g.n, row_number() over (order by g.n, g.gebied) as plaats from g where n >= ${GROEP_MINSTENS} and gebied <> ''),
  zelf as (select e.gebied from eigen e, klein k where k.n = 0 or k.n >= ${GROEP_MINSTENS} or e.plaats > 1),
  met as (select g.gebied, case when g.gebied in (select z.gebied from zelf z) then 'G:' || g.gebied else '${OVERIG}' end as groep from g)
  select m.gebied, case when (select count(distinct x.groep) from met x) = 1 then '${ALLES}' else m.groep end from met m
  union all select '${OVER_ALLES}', '${OVER_ALLES}'
$$;

-- How many families changed between what was published of these groups and what would be: one that changed leaves a mark and brings another.
create function wand.cijferverschil(p_oud text[], p_nieuw text[]) returns int language sql stable set search_path = '' as $$
  with o as (select k.kern from wand.cijferkern k where not k.is_nieuw and k.groep = any (p_oud)), n as (select k.kern from wand.cijferkern k where k.is_nieuw and k.groep = any (p_nieuw))
  select greatest((select count(*) from (select * from o except all select * from n) x), (select count(*) from (select * from n except all select * from o) y))::int
$$;

-- Leaves out charts, first the one that is in the way of most others, until nothing that is hidden is known better than "under five". How many families a group has follows from every chart in which each is once.
create function wand.keur_cijfers(p_groep text) returns void language plpgsql set search_path = '' as $$
declare te_veel text;
begin
  loop
    with m as (
      select c.maat, sum(coalesce(c.aantal, 0)) as laag, sum(coalesce(c.aantal, 0) + ${DREMPEL - 1}) as hoog, bool_or(c.aantal is null) as verborgen, count(*) as vakken
      from wand.cijfer c where c.groep = p_groep and c.maat in (${verdelingen.join(', ')}) group by c.maat having bool_or(c.aantal is not null)),
    -- Both have as many families: what the one at least holds, or at most, may not reach into what the other hides.
    botsing as (select een.maat as een, ander.maat as ander from m een join m ander on ander.maat <> een.maat and ander.verborgen and (een.laag > ander.hoog - ${DREMPEL - 1} or een.hoog < ander.laag + ${DREMPEL - 1}))
    select m.maat into te_veel from m join botsing b on m.maat in (b.een, b.ander) group by m.maat, m.vakken order by count(*) desc, m.vakken desc, m.maat limit 1;
    exit when te_veel is null;
    update wand.cijfer c set aantal = null where c.groep = p_groep and c.maat = te_veel;
  end loop;
end $$;

create function wand.ververs_cijfers(p_nu timestamptz, p_feestdagen date[]) returns int language plpgsql security definer set search_path = '' set work_mem = '64MB' as $$
declare
  oud text[]; nieuw text[]; groepen text[] := '{}'; g text;
begin
  if not pg_try_advisory_xact_lock(4717) then return 0; end if;
  truncate wand.cijferfeit;
  insert into wand.cijferfeit (casus_id, gebied, maat, code, eenheden) select f.casus_id, f.gebied, f.maat, f.code, f.eenheden from wand.cijferfeiten(p_nu, p_feestdagen) f;
  update wand.cijferfeit f set groep = x.groep from wand.cijfergroepen() x where x.gebied = f.gebied;
  delete from wand.cijferkern where is_nieuw;
  insert into wand.cijferkern (groep, kern, is_nieuw)
    select f.groep, md5(f.casus_id || string_agg(f.maat || ' ' || f.code || ' ' || f.eenheden, ',' order by f.maat, f.code))::uuid, true from wand.cijferfeit f group by f.groep, f.casus_id;
  select coalesce(array_agg(s.groep), '{}') into oud from wand.cijferstand s;
  select array_agg(distinct x.groep) into nieuw from (select f.groep from wand.cijferfeit f union all select '${OVER_ALLES}') x;
  foreach g in array nieuw loop
    if g = any (oud) and wand.cijferverschil(array[g], array[g]) >= ${DREMPEL} then groepen := groepen || g; end if;
  end loop;
  -- Groups that came and groups that went hold the same families: together they are one change.
  if exists (select unnest(nieuw) except select unnest(oud)) then
    if (select coalesce(array_agg(x), '{}') from (select unnest(oud) except select unnest(nieuw)) y(x)) = '{}'
       or wand.cijferverschil(array(select unnest(oud) except select unnest(nieuw)), array(select unnest(nieuw) except select unnest(oud))) >= ${DREMPEL} then
      delete from wand.cijfer c where c.groep = any (oud) and c.groep <> all (nieuw);
      delete from wand.cijferkern k where k.groep = any (oud) and k.groep <> all (nieuw);
      delete from wand.cijferstand s where s.groep <> all (nieuw);
      groepen := groepen || array(select unnest(nieuw) except select unnest(oud));
    end if;
  end if;
  foreach g in array groepen loop
    delete from wand.cijfer c where c.groep = g;
    insert into wand.cijfer (groep, maat, code, aantal)
      select g, v.maat, v.code, case when count(distinct f.casus_id) >= ${DREMPEL} and sum(f.eenheden) >= ${DREMPEL} then (sum(f.eenheden) / ${DREMPEL})::int * ${DREMPEL} end
      from wand.cijfervakken(p_nu) v left join wand.cijferfeit f on f.groep = g and f.maat = v.maat and f.code = v.code where v.over_alles = (g = '${OVER_ALLES}') group by v.maat, v.code;
    perform wand.keur_cijfers(g);
    delete from wand.cijferkern k where k.groep = g and not k.is_nieuw;
    update wand.cijferkern k set is_nieuw = false where k.groep = g;
    insert into wand.cijferstand (groep, ververst_op, gekeken_op) values (g, p_nu, p_nu) on conflict (groep) do update set ververst_op = excluded.ververst_op;
  end loop;
  delete from wand.cijferkern where is_nieuw;
  update wand.cijferstand set gekeken_op = p_nu;
  truncate wand.cijferfeit;
  return cardinality(groepen);
end $$;

create view sturing.cijfer as select c.groep, c.maat, c.code, c.aantal from wand.cijfer c;
create view sturing.cijferstand as select s.groep, s.ververst_op, s.gekeken_op from wand.cijferstand s;
grant select on sturing.cijfer, sturing.cijferstand to bv_sturing;
grant select, insert, update, delete on wand.cijfer, wand.cijferstand, wand.cijferkern to bv_wand;
grant select, insert, update, truncate on wand.cijferfeit to bv_wand;
${['werkdagen_na(date, date, date[])', 'cijferfeiten(timestamptz, date[])', 'cijfervakken(timestamptz)', 'cijfergroepen()', 'cijferverschil(text[], text[])', 'keur_cijfers(text)', 'ververs_cijfers(timestamptz, date[])']
  .map((functie) => `alter function wand.${functie} owner to bv_wand;\nrevoke all on function wand.${functie} from public;`)
  .join('\n')}
grant execute on function wand.ververs_cijfers(timestamptz, date[]) to bv_proces;`;
