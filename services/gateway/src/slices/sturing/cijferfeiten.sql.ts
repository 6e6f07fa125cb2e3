import { BEOORDELING_WERKDAGEN, DUO_WERKDAGEN, OVERDRACHT_WERKDAGEN } from '@bv/begrippen';
import { opDag } from '../../zicht/dag.js';

/** Who worked with a family or held it; who only looked along does not count. */
const WERKTE = `('VT_BEHANDELAAR', 'VT_MONITOR', 'RAAD_AANDRAGER', 'DUOLID', 'JEUGDBESCHERMER', 'WIJKTEAM_MEELOPER', 'WIJKTEAM_HOUDER')`;

const stap = (maat: string, bron: string, norm: string): string => `
  select s.casus_id, '${maat}', case when s.tot is null then 'LOOPT' when wand.werkdagen_na(${opDag('s.van')}, ${opDag('s.tot')}, p_feestdagen) <= ${norm} then 'BINNEN' else 'LATER' end, 1
  from (${bron}) s`;

const laatsteCijfer = (maat: string, periode: string): string => `
  select x.casus_id, '${maat}', case when x.cijfer <= 3 then 'LAAG' when x.cijfer <= 6 then 'MIDDEN' else 'HOOG' end, count(*)::int
  from (select distinct on (b.gezinslid_id) b.casus_id, b.cijfer from beleving b where ${periode} order by b.gezinslid_id, b.op desc, b.id) x group by 1, 3`;

/**
 * Of each family in which box it is, for every chart: rows of ids and codes, no content. Only the families a duo worked with or a team took on; the
 * demonstration of the nota is not among them, for its figures were published to the unit (besluit 0082).
 */
export const CIJFERFEITEN = `
create function wand.werkdagen_na(p_van date, p_tot date, p_feestdagen date[]) returns int language sql immutable set search_path = '' as $$
  select count(*)::int from generate_series(p_van + 1, least(p_tot, p_van + 60), interval '1 day') d where extract(isodow from d) < 6 and not d::date = any (p_feestdagen)
$$;

create function wand.cijferfeiten(p_nu timestamptz, p_feestdagen date[]) returns table (casus_id uuid, gebied text, maat text, code text, eenheden int)
language sql stable security definer set search_path = '' set timezone = 'Europe/Amsterdam' set work_mem = '64MB' as $$
with werk as materialized (
  select b.casus_id, min(b.van) filter (where b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF') as duo_op, count(distinct b.partij_id) filter (where b.hoedanigheid in ${WERKTE} and b.stand <> 'KANDIDAAT') as mensen
  from wand.betrokkenheid b group by b.casus_id
  having bool_or(b.hoedanigheid in ('DUOLID', 'TEAMLEIDER') and b.stand <> 'KANDIDAAT')),
c as materialized (
  select k.id, coalesce(nullif(k.gebied, '*'), '') as gebied, k.geopend_op, k.fase, k.herkomst, k.inschatting_oude_situatie as verwacht, w.duo_op, w.mensen
  from gegevens.casus k join werk w on w.casus_id = k.id where k.verzameling is distinct from 'contourennota'),
melding as materialized (
  select distinct on (m.casus_id) m.casus_id, m.ontvangen_op, m.urgentie from gegevens.melding m order by m.casus_id, m.ontvangen_op, m.id),
beleving as materialized (
  select b.casus_id, b.gezinslid_id, b.id, b.cijfer, b.op, b.op - ${opDag('c.geopend_op')} as dag
  from gegevens.veiligheidsbeleving b join c on c.id = b.casus_id where b.gezinslid_id is not null and b.mag_meetellen),
feit(casus_id, maat, code, eenheden) as (
  select c.id, 'FASE', coalesce((array['HERSTELGERICHT_WERKEN', 'RISICOGESTUURD_WERKEN', 'DIRECTE_VEILIGHEID'])[least(case c.fase when 'HERSTELGERICHT_WERKEN' then 1 when 'RISICOGESTUURD_WERKEN' then 2 when 'DIRECTE_VEILIGHEID' then 3 end,
    (select min(case f.naar when 'HERSTELGERICHT_WERKEN' then 1 when 'RISICOGESTUURD_WERKEN' then 2 else 3 end) from gegevens.fasewissel f where f.casus_id = c.id))], 'GEEN'), 1 from c
  union all
  select c.id, 'EERSTE_HULP', case when h.sinds is null then 'NOG_GEEN' else (select v.code from (values (30, 'D30'), (60, 'D60'), (90, 'D90'), (180, 'D180'), (270, 'D270'), (100000, 'LANGER')) v(tot, code)
    where h.sinds - ${opDag('coalesce(least(m.ontvangen_op, c.geopend_op), c.geopend_op, p_nu)')} <= v.tot order by v.tot limit 1) end, 1
  from c left join melding m on m.casus_id = c.id left join (select x.casus_id, min(x.sinds) as sinds from gegevens.hulpinzet x where x.toestand in ('LOOPT', 'GELUKT') group by 1) h on h.casus_id = c.id
  union all
  select c.id, 'PROFESSIONALS', case when c.mensen <= 2 then 'P2' when c.mensen <= 4 then 'P4' when c.mensen <= 6 then 'P6' else 'P7' end, 1 from c
  union all
  select p.casus_id, 'KEER_VERTELD', case when p.keer_verteld = 0 then 'K0' when p.keer_verteld <= 2 then 'K2' when p.keer_verteld <= 5 then 'K5' else 'K6' end, count(*)::int
  from gegevens.afsluitpersoon p where p.keer_verteld is not null group by 1, 3
  union all${laatsteCijfer('BELEVING_BEGIN', 'b.dag <= 30')}
  union all${laatsteCijfer('BELEVING_MIDDEN', 'b.dag between 31 and 180')}
  union all${laatsteCijfer('BELEVING_LATER', 'b.dag > 180')}
  union all
  select x.casus_id, 'BELEVING_VERSCHIL', case when x.n = 1 then 'EEN' when x.laatste > x.eerste then 'MEER' when x.laatste = x.eerste then 'GELIJK' else 'MINDER' end, count(*)::int
  from (select b.casus_id, b.gezinslid_id, count(*) as n, (array_agg(b.cijfer order by b.op, b.id))[1] as eerste, (array_agg(b.cijfer order by b.op desc, b.id desc))[1] as laatste from beleving b group by 1, 2) x group by 1, 3
  union all
  select p.casus_id, 'LIDUITKOMST', p.uitkomst, count(*)::int from gegevens.afsluitpersoon p where p.uitkomst is not null group by 1, 3
  union all
  select p.casus_id, 'DOELEN', p.toestand, count(*)::int from gegevens.plandoel p group by 1, 3
  union all
  select c.id, 'AFSLUITREDEN', coalesce((select a.reden from gegevens.afsluiting a where a.casus_id = c.id order by a.op desc, a.id limit 1), 'OPEN'), 1 from c
  union all
  select a.casus_id, 'KNELPUNT', k, count(*)::int from gegevens.afsluiting a, unnest(a.knelpunten) k group by 1, 3
  union all
  select c.id, 'MAATREGEL', case when c.verwacht is null then 'ONBEKEND' when c.verwacht then case when g.kwam then 'GEKOMEN' else 'VOORKOMEN' end when g.kwam then 'ONVERWACHT' else 'GEEN' end, 1
  from c cross join lateral (select exists (select 1 from gegevens.maatregel m where m.casus_id = c.id and m.beslissing = 'TOEGEKEND') as kwam) g
  union all${stap(
    'STAP_BEOORDELING',
    `select m.casus_id, m.ontvangen_op as van, (select min(v.vastgesteld_op) from gegevens.veiligheidsbeoordeling v where v.casus_id = m.casus_id and v.vastgesteld_op >= m.ontvangen_op) as tot, m.urgentie from melding m`,
    `case when s.urgentie = 'CRISIS' then 0 else ${BEOORDELING_WERKDAGEN} end`,
  )}
  union all${stap('STAP_ANTWOORD', `select distinct on (o.casus_id) o.casus_id, o.aangeboden_op as van, o.beslist_op as tot from gegevens.overdracht o where o.soort = 'NAAR_BLIJVEND_VEILIG' order by o.casus_id, o.aangeboden_op, o.id`, String(OVERDRACHT_WERKDAGEN))}
  union all${stap(
    'STAP_DUO',
    `select distinct on (o.casus_id) o.casus_id, o.beslist_op as van, c.duo_op as tot from gegevens.overdracht o join c on c.id = o.casus_id where o.soort = 'NAAR_BLIJVEND_VEILIG' and o.toestand in ('AANVAARD', 'AFGEROND') and o.beslist_op is not null order by o.casus_id, o.beslist_op, o.id`,
    String(DUO_WERKDAGEN),
  )}
  union all
  select t.casus_id, 'STAP_TOETSING', case when t.gedeeld_op is null then 'LOOPT' when t.gedeeld_op <= t.termijn then 'BINNEN' else 'LATER' end, 1
  from (select distinct on (x.casus_id) x.casus_id, x.gedeeld_op, x.termijn from gegevens.toetsing x where x.toestand <> 'INGETROKKEN' order by x.casus_id, x.aangevraagd_op desc, x.id) t
  union all
  select c.id, 'HERKOMST', c.herkomst, 1 from c
  union all
  select c.id, 'INSTROOM', case when c.geopend_op >= date_trunc('year', p_nu) - interval '4 years' then to_char(c.geopend_op, 'YYYY') else 'EERDER' end, 1 from c)
select c.id, c.gebied, f.maat, f.code, f.eenheden from feit f join c on c.id = f.casus_id
union all
-- What was not at stake is a box too: every family is in one box of each of these.
select c.id, c.gebied, s.maat, 'GEEN', 1 from c cross join (values ('STAP_BEOORDELING'), ('STAP_ANTWOORD'), ('STAP_DUO'), ('STAP_TOETSING')) s(maat)
where not exists (select 1 from feit f where f.casus_id = c.id and f.maat = s.maat)
union all
select r.id, '*', 'REFLECTIE', to_char(r.op, 'YYYY-MM'), 1
from (select y.id, y.op from gegevens.reflectie y union all select z.id, z.op::timestamptz from gegevens.reflectiegesprek z) r where r.op >= date_trunc('month', p_nu) - interval '12 months' and r.op < date_trunc('month', p_nu)
union all
select b.partij_id, '*', 'CASELOAD', case when count(distinct b.casus_id) <= 4 then 'W4' when count(distinct b.casus_id) <= 8 then 'W8' when count(distinct b.casus_id) <= 12 then 'W12' else 'W13' end, 1
from wand.betrokkenheid b where b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and b.van <= p_nu and (b.tot is null or b.tot > p_nu) group by b.partij_id
$$;`;
