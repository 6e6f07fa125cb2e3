import { opDag } from '../../zicht/dag.js';

/**
 * Views with counts only, each over the demonstration set of the Contourennota. Those figures were published, small cells
 * included (N76–N86): the one exemption from the rule that counts under five are hidden.
 */
const CASUSSEN = `
  select k.id, k.herkomst, k.fase, k.inschatting_oude_situatie, k.gesloten_op,
    case when exists (select 1 from gegevens.gezinslid g where g.casus_id = k.id and g.geboortedatum > coalesce(k.gesloten_op, '2020-03-31'::timestamptz)::date - interval '18 years')
      then 'GEZIN' else 'HUISHOUDEN' end as soort
  from gegevens.casus k where k.verzameling = 'contourennota'`;

export const sturingSql = `
create view sturing.nota_telling as
  with c as (${CASUSSEN})
  select 'SOORT' as onderdeel, soort as code, null::text as soort, count(*)::int as aantal from c group by soort
  union all select 'HERKOMST', herkomst, null, count(*)::int from c group by herkomst
  union all select 'AFGEROND', 'AFGEROND', null, count(*)::int from c where gesloten_op is not null
  union all select 'AFSLUITREDEN', a.reden, c.soort, count(*)::int from c join gegevens.afsluiting a on a.casus_id = c.id group by a.reden, c.soort
  union all select 'OPSCHALING', 'VERWACHT', null, count(*)::int from c where inschatting_oude_situatie
  union all select 'OPSCHALING', 'MAATREGEL', null, count(*)::int from c join gegevens.maatregel m on m.casus_id = c.id where inschatting_oude_situatie
  union all select 'FASE', f.fase, null, count(*)::int from (values ('HERSTELGERICHT_WERKEN')) f(fase), c where c.fase = f.fase or exists (select 1 from gegevens.fasewissel w where w.casus_id = c.id and w.naar = f.fase) group by f.fase
  -- The same two from begin to end: two people of a duo are one duo.
  union all select 'DUO', 'MEESTE', null, max(d.duos)::int from (select ceil(count(distinct b.partij_id) / 2.0) as duos from c join wand.betrokkenheid b on b.casus_id = c.id and b.hoedanigheid = 'DUOLID' group by c.id) d
  union all select 'THEMA', r.aspect, c.soort, count(distinct c.id)::int from c join gegevens.risico r on r.casus_id = c.id and r.aanwezig = 'AANWEZIG' where c.soort = 'HUISHOUDEN' group by r.aspect, c.soort
  union all select 'ASPECTEN', 'LIJST', null, count(*)::int from algemeen.risicolijstaspect a where a.lijst_id = (select l.id from algemeen.risicolijst l order by l.is_reconstructie desc, l.geldig_van limit 1)
  -- Named in the nota without a number: unknown is not zero (C15).
  union all select 'INSTANTIE', t.soort, null, case when t.is_geteld then (select count(*)::int from c join gegevens.betrokken_instantie i on i.casus_id = c.id where i.soort = t.soort) end
    from algemeen.instantietelling t;
create view sturing.nota_raadswerk as
  select o.uitkomst, m.beslissing, to_char(${opDag('m.beslist_op')}, 'YYYY-MM') as maand
  from (${CASUSSEN}) c join gegevens.toetsoordeel o on o.casus_id = c.id and o.categorie = 'TOETSING'
  left join gegevens.maatregel m on m.casus_id = c.id;
-- That teams reflect, over all of them together; fewer than five in a month would point at a team.
create view sturing.reflectie_telling as
  select to_char(${opDag('r.op')}, 'YYYY-MM') as maand, case when count(*) >= 5 then count(*)::int end as aantal, case when count(*) >= 5 then max(${opDag('r.op')}) end as laatste
  from (select op from gegevens.reflectie union all select op::timestamptz from gegevens.reflectiegesprek) r group by 1;
grant select on sturing.nota_telling, sturing.nota_raadswerk, sturing.reflectie_telling to bv_sturing;`;
