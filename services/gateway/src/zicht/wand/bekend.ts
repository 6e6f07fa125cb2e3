import { ZOEKRUIMTE } from '@bv/begrippen';
import { Rol } from './namen.js';

/**
 * How alike two names in search form are, 0 to 1: by their letters in any part of a double name, by a slip of the finger, by their consonants. Without a
 * search path of its own (every name in it says its schema): then PostgreSQL works it out in place, which is four times as fast.
 */
const GELIJKENIS = `
create function wand.naamgelijkenis(a text, b text) returns real language sql immutable parallel safe as $$
  select case when a is null or b is null or a = '' or b = '' then 0::real when a = b then 1::real else least(0.97, greatest(
    public.word_similarity(a, b), public.word_similarity(b, a),
    1 - public.levenshtein(left(a, 60), left(b, 60))::real / greatest(length(a), length(b)),
    case when length(wand.medeklinkers(a)) >= 3 and wand.medeklinkers(a) = wand.medeklinkers(b) then 0.85 else 0 end))::real end
$$;`;

const MEDEKLINKERS = `
create function wand.medeklinkers(a text) returns text language sql immutable parallel safe as
  $$ select pg_catalog.regexp_replace(a, '(?<=[a-z])[aeiou]+', '', 'g') $$;`;

const HOUDERS = `'DUOLID', 'WIJKTEAM_HOUDER', 'TEAMLEIDER', 'VT_BEHANDELAAR', 'RAAD_AANDRAGER', 'WACHTRIJ'`;

/** Who holds a casus now and whom to call: all that is told of a casus outside one's own work. */
const HOUDER = `
create function wand.houder_van(p_casus uuid) returns table (houder text, bellen text) language sql stable security definer set search_path = '' as $$
  select coalesce(b.naam, 'Niet meer in behandeling'), coalesce(b.organisatie || coalesce(', ' || b.telefoon, ''), 'Veilig Thuis')
  from (select 1) een left join lateral (
    select p.naam, o.naam as organisatie, o.telefoon
    from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id left join algemeen.organisatie o on o.id = p.organisatie_id
    where b.casus_id = p_casus and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now()) and b.hoedanigheid in (${HOUDERS})
    order by array_position(array[${HOUDERS}], b.hoedanigheid), b.van, b.id limit 1) b on true
$$;

create function wand.is_uitgesloten(p_casus uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from wand.betrokkenheid u where u.casus_id = p_casus and u.hoedanigheid = 'UITGESLOTEN'
    and u.partij_id = any (wand.partijen(true)) and (u.tot is null or u.tot > now()))
$$;`;

/** How many families a search shows at most; and on a surname alone as many or none, for then they are somebody else's. */
const HOOGSTE_AANTAL = 5;

/** How many people are weighed at most for each way in: of a name that thousands have, the likest. */
const MEESTE_KANDIDATEN = 150;

/** Somebody of the same gezin keeps this very address secret: then it finds nobody of them, whoever else has it in the open. */
const IS_OOK_GEHEIM = `exists (select 1 from gegevens.adres s where s.casus_id = d.casus_id and (s.categorie = 'GEHEIM_ADRES' or s.is_geheim)
        and regexp_replace(upper(coalesce(s.postcode, '')), '[^0-9A-Z]', '', 'g') || ' ' || regexp_replace(upper(coalesce(s.huisnummer, '')), '[^0-9A-Z]', '', 'g') = p_adres)`;

const RUIMTE = `
create function wand.heeft_zoekruimte() returns boolean language plpgsql stable security definer set search_path = '' as $$
declare getoond uuid[];
begin
  if (select count(*) from wand.zoekvraag v where v.persoon_id = wand.kijker() and v.op > now() - interval '1 hour') >= ${ZOEKRUIMTE.vragenPerUur} then return false; end if;
  getoond := array(select distinct z.casus_id from wand.zoektreffer z where z.persoon_id = wand.kijker() and z.op > now() - interval '1 day');
  -- Which of them are own work is only looked up when it can matter.
  return cardinality(getoond) < ${ZOEKRUIMTE.gezinnenPerDag}
    or (select count(*) from unnest(getoond) g where not exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = g)) < ${ZOEKRUIMTE.gezinnenPerDag};
end $$;`;

/**
 * Each way in has its own index, so the work does not grow with the number of families. What is compared never leaves the function: the
 * answer says which kind of thing agreed, not what stands there. A birth date or an address alone finds nobody.
 */
const ZOEK = `
-- Loads pg_trgm in this session: only a superuser may name a setting in a function that PostgreSQL does not know yet.
do $$ begin perform public.show_limit(); end $$;
create function wand.zoek_bekend(p_achternaam text, p_voornamen text, p_datum date, p_omgedraaid date, p_verschrijvingen date[], p_bsn_hashes text[], p_adres text)
returns table (casus_id uuid, nummer text, houder text, bellen text, zekerheid text, overeenkomst text[])
language plpgsql security definer set search_path = '' set pg_trgm.similarity_threshold = '0.4' as $$
declare a text := nullif(wand.zoekvorm(p_achternaam), ''); v text := nullif(wand.zoekvorm(p_voornamen), ''); naam text; alleen_achternaam boolean;
begin
  if not wand.is_intake() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  if not wand.heeft_zoekruimte() then return; end if;
  delete from wand.zoekvraag x where x.persoon_id = wand.kijker() and x.op < now() - interval '1 day';
  insert into wand.zoekvraag (persoon_id) values (wand.kijker());
  naam := concat_ws(' ', v, a);
  alleen_achternaam := a is not null and v is null and p_datum is null and p_bsn_hashes is null and p_adres is null;
  return query
  with kandidaat as (
    select g.id from gegevens.gezinslid g where p_bsn_hashes is not null and g.bsn_hash = any (p_bsn_hashes)
    union
    select g.id from gegevens.gezinslid g where a is not null and p_datum is not null and g.geboortedatum = p_datum
    union
    -- A date with a slip counts only beside a name that is alike: what is not, need not be weighed.
    select g.id from gegevens.gezinslid g where a is not null and p_datum is not null and g.geboortedatum = any (p_omgedraaid || p_verschrijvingen)
      and public.similarity(case when v is null then g.zoeknaam else g.zoekvoornaam || ' ' || g.zoeknaam end, naam) >= 0.25
    union
    -- With a birth date, who has another one is found by it or by the address; the name finds whose date nobody knows.
    (select g.id from gegevens.gezinslid g where p_datum is not null and a is not null and v is not null and g.geboortedatum is null and (g.zoekvoornaam || ' ' || g.zoeknaam) operator(public.%) naam
     order by public.similarity(g.zoekvoornaam || ' ' || g.zoeknaam, naam) desc, g.id limit ${MEESTE_KANDIDATEN})
    union
    (select g.id from gegevens.gezinslid g where p_datum is null and a is not null and v is not null and (g.zoekvoornaam || ' ' || g.zoeknaam) operator(public.%) naam
     order by public.similarity(g.zoekvoornaam || ' ' || g.zoeknaam, naam) desc, g.id limit ${MEESTE_KANDIDATEN})
    union
    (select g.id from gegevens.gezinslid g where alleen_achternaam and g.zoeknaam operator(public.%) a
     order by public.similarity(g.zoeknaam, a) desc, g.id limit ${MEESTE_KANDIDATEN})
    union
    select d.gezinslid_id from gegevens.adres d where a is not null and p_adres is not null and d.zoekadres = p_adres and not ${IS_OOK_GEHEIM})
  , gemeten as (
    select g.casus_id as c,
      coalesce(g.bsn_hash = any (p_bsn_hashes), false) as bsn,
      case when p_datum is null or g.geboortedatum is null then 'ONBEKEND' when g.geboortedatum = p_datum then 'GELIJK' when g.geboortedatum = p_omgedraaid then 'OMGEDRAAID'
           when g.geboortedatum = any (p_verschrijvingen) then 'VERSCHREVEN' else 'ANDERS' end as datum,
      wand.naamgelijkenis(a, g.zoeknaam) as ga, wand.naamgelijkenis(v, g.zoekvoornaam) as gv,
      least(wand.naamgelijkenis(a, g.zoekvoornaam), wand.naamgelijkenis(v, g.zoeknaam)) as gom,
      p_adres is not null and exists (select 1 from gegevens.adres d where d.gezinslid_id = g.id and d.zoekadres = p_adres and not ${IS_OOK_GEHEIM}) as adres
    from kandidaat k join gegevens.gezinslid g on g.id = k.id)
  , gewogen as (
    select m.c, m.bsn, m.datum, m.ga, m.gv, m.gom, m.adres,
      case
        when m.bsn then 100
        when m.datum = 'ANDERS' then case when m.adres and m.ga >= 0.7 then 40 + 10 * m.ga end
        when m.datum = 'GELIJK' and (greatest(least(m.ga, m.gv), m.gom) >= 0.55 or v is null and m.ga >= 0.7) then 80 + 10 * greatest(m.ga, m.gom) + 5 * m.gv
        when m.datum in ('OMGEDRAAID', 'VERSCHREVEN') and (least(m.ga, m.gv) >= 0.5 and m.ga + m.gv >= 1.5 or m.gom >= 0.7 or v is null and m.ga >= 0.85) then 65 + 10 * greatest(m.ga, m.gom) + 5 * m.gv
        when m.datum = 'GELIJK' and (m.gv >= 0.8 or m.ga >= 0.75 or m.adres and greatest(m.gv, m.ga) >= 0.4) then 50 + 10 * m.ga + 10 * m.gv + case when m.adres then 15 else 0 end
        when m.datum = 'ONBEKEND' and greatest(least(m.ga, m.gv), m.gom) >= 0.75 then 50 + 20 * greatest(least(m.ga, m.gv), m.gom) + case when m.adres then 20 else 0 end
        when m.adres and m.ga >= 0.7 then 40 + 10 * m.ga
        when alleen_achternaam and m.ga >= 0.75 then 20 + 20 * m.ga
      end as punten
    from gemeten m)
  , beste as (
    select distinct on (w.c) w.* from gewogen w where w.punten is not null and not wand.is_uitgesloten(w.c) order by w.c, w.punten desc)
  , gekozen as (
    select k.id, k.nummer as n, h.houder as h, h.bellen as bel, b.punten,
      case when b.bsn then 'ZEKER' when b.punten >= 80 or b.punten >= 65 and b.datum <> 'ONBEKEND' and least(greatest(b.ga, b.gom), greatest(b.gv, b.gom)) >= 0.85 then 'WAARSCHIJNLIJK' else 'MOGELIJK' end as z,
      array_remove(array[
        case when b.bsn then 'BSN' end,
        case b.datum when 'GELIJK' then 'GEBOORTEDATUM' when 'OMGEDRAAID' then 'GEBOORTEDATUM_OMGEDRAAID' when 'VERSCHREVEN' then 'GEBOORTEDATUM_LIJKT' end,
        case when b.gom > least(b.ga, b.gv) and b.gom >= 0.7 then 'NAAM_OMGEDRAAID' when b.ga = 1 and b.gv = 1 then 'NAAM' when least(b.ga, b.gv) >= 0.55 then 'NAAM_LIJKT'
             when b.ga = 1 then 'ACHTERNAAM' when b.ga >= 0.7 then 'ACHTERNAAM_LIJKT' when b.gv >= 0.8 then 'VOORNAAM' end,
        case when b.adres then 'ADRES' end], null) as o
    from beste b join gegevens.casus k on k.id = b.c cross join lateral wand.houder_van(k.id) h
    where not alleen_achternaam or (select count(*) from beste) <= ${HOOGSTE_AANTAL}
    order by b.punten desc, k.nummer desc limit ${HOOGSTE_AANTAL})
  , gelogd as (insert into wand.zoektreffer (persoon_id, casus_id) select wand.kijker(), g.id from gekozen g)
  select g.id, g.n, g.h, g.bel, g.z, g.o from gekozen g order by g.punten desc, g.n desc;
end $$;`;

const HANDTEKENING = 'wand.zoek_bekend(text, text, date, date, date[], text[], text)';

/** The one named exception to the wall: known already? A few minimal hits, each logged by the caller in the same transaction. */
export const BEKEND = `${MEDEKLINKERS}${GELIJKENIS}${HOUDER}${RUIMTE}${ZOEK}
alter function wand.medeklinkers(text) owner to ${Rol.WAND};
alter function wand.naamgelijkenis(text, text) owner to ${Rol.WAND};
alter function wand.houder_van(uuid) owner to ${Rol.WAND};
alter function wand.heeft_zoekruimte() owner to ${Rol.WAND};
alter function wand.is_uitgesloten(uuid) owner to ${Rol.WAND};
alter function ${HANDTEKENING} owner to ${Rol.WAND};
revoke all on function wand.medeklinkers(text), wand.naamgelijkenis(text, text), wand.houder_van(uuid), wand.is_uitgesloten(uuid), wand.heeft_zoekruimte(), ${HANDTEKENING} from public;
grant select, insert, delete on wand.zoekvraag to ${Rol.WAND};
grant execute on function wand.heeft_zoekruimte(), ${HANDTEKENING} to ${Rol.SCHRIJVER};
`;
