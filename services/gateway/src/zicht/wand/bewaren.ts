import { Rol } from './namen.js';
import { opDag, VANDAAG } from '../dag.js';

/**
 * How long a dossier is kept. Which organisations have which kind of record follows from what happened in the casus; the terms are
 * rows with a validity. The whole dossier goes at once, so the longest term counts, and it ends with the calendar year: the list of
 * who supervises must not tell a child's birthday. What cannot be known (a child without a birth date) is kept.
 */
export const BEWAREN = `
-- Pure: when one term ends. To the 29th of February belongs, in a year without, the first of March: never a day too early.
create function wand.bewaartermijn_einde(p_vanaf text, p_jaren int, p_gesloten date, p_jongste date) returns date language sql immutable as $$
  select case p_vanaf when 'ALTIJD' then 'infinity'::date
    else (select make_date(extract(year from d)::int + p_jaren, extract(month from d)::int, 1) + (extract(day from d)::int - 1)
          from (select case p_vanaf when 'EINDE' then p_gesloten when 'GEBOORTE' then p_jongste end as d) s) end
$$;

-- Pure: the first of January after the last day of the term.
create function wand.vernietigen_vanaf(p_einde date) returns date language sql immutable as $$
  select case when p_einde = 'infinity' then p_einde else make_date(extract(year from p_einde)::int + 1, 1, 1) end
$$;

-- Who has which kind of record of this casus, by what happened in it.
create function wand.bewaarplichten(p_casus uuid) returns table (organisatiesoort text, dossiersoort text) language sql stable security definer set search_path = '' as $$
  with ooit as (select distinct b.hoedanigheid from wand.betrokkenheid b where b.casus_id = p_casus and (b.stand <> 'KANDIDAAT' or b.hoedanigheid = 'TEAMLEIDER'))
  select 'VEILIG_THUIS', 'MELDING' where exists (select 1 from gegevens.melding m where m.casus_id = p_casus) or exists (select 1 from ooit where hoedanigheid in ('VT_BEHANDELAAR', 'VT_MONITOR'))
  union all select 'BLIJVEND_VEILIG', 'JEUGDHULP' where exists (select 1 from ooit where hoedanigheid in ('TEAMLEIDER', 'DUOLID'))
  union all select 'RVDK', 'BESCHERMING' where exists (select 1 from gegevens.toetsing t where t.casus_id = p_casus) or exists (select 1 from ooit where hoedanigheid in ('RAAD_AANDRAGER', 'TOETSER'))
  union all select 'RVDK', 'GEZAGSBEEINDIGING' where exists (select 1 from gegevens.maatregel m where m.casus_id = p_casus and m.soort = 'GEZAGSBEEINDIGING' and m.beslissing = 'TOEGEKEND')
  union all select 'GECERTIFICEERDE_INSTELLING', 'MAATREGEL' where exists (select 1 from gegevens.maatregel m where m.casus_id = p_casus and m.soort <> 'GEZAGSBEEINDIGING' and m.beslissing = 'TOEGEKEND')
  union all select 'WIJKTEAM', 'ONDERSTEUNING' where exists (select 1 from ooit where hoedanigheid = 'WIJKTEAM_HOUDER')
$$;

-- Every term that binds this casus today; a date that cannot be known is empty. A gezin without children has no terms from a birth.
create function wand.bewaartermijnen(p_casus uuid) returns table (organisatiesoort text, dossiersoort text, vanaf text, jaren int, bron text, einde date)
language sql stable security definer set search_path = '' as $$
  select t.organisatiesoort, t.dossiersoort, t.vanaf, t.jaren, t.bron,
    case when t.vanaf = 'GEBOORTE' and kind.onbekend then null
      else wand.bewaartermijn_einde(t.vanaf, t.jaren, ${opDag('c.gesloten_op')}, kind.jongste) end
  from gegevens.casus c
  cross join lateral (
    select max(g.geboortedatum) as jongste, coalesce(bool_or(g.geboortedatum is null), false) as onbekend, count(*) as aantal from gegevens.gezinslid g
    where g.casus_id = c.id and (g.rol = 'KIND' or g.geboortedatum > ${opDag('c.geopend_op')} - interval '18 years')) kind
  cross join lateral wand.bewaarplichten(c.id) p
  join bewaren.termijn t on t.organisatiesoort = p.organisatiesoort and t.dossiersoort = p.dossiersoort and t.geldig_van <= ${VANDAAG} and (t.geldig_tot is null or t.geldig_tot > ${VANDAAG})
  where c.id = p_casus and c.gesloten_op is not null and (t.vanaf <> 'GEBOORTE' or kind.aantal > 0)
$$;

-- One line: the longest term. No term at all, or one that is not known, is no end: what the configuration forgot is kept.
create function wand.bewaareinde(p_casus uuid) returns table (vernietigen_vanaf date, grond text, onbekend boolean) language sql stable security definer set search_path = '' as $$
  select case when bool_or(t.einde is null) then null else wand.vernietigen_vanaf(max(t.einde)) end,
    (array_agg(t.organisatiesoort || ' ' || t.dossiersoort || ': ' || t.bron order by t.einde desc nulls first, t.jaren desc))[1], coalesce(bool_or(t.einde is null), true)
  from wand.bewaartermijnen(p_casus) t
$$;

-- Nobody works with it any more; whoever is excluded does not count.
create function wand.is_beeindigd(p_casus uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from gegevens.casus c where c.id = p_casus and c.gesloten_op is not null)
    and not exists (select 1 from wand.betrokkenheid b where b.casus_id = p_casus and b.hoedanigheid <> 'UITGESLOTEN' and b.stand <> 'NAZORG' and (b.tot is null or b.tot > now()))
$$;

create function wand.is_opgeschort(p_casus uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from bewaren.opschorting o where o.casus_id = p_casus and o.opgeheven_op is null and (o.tot is null or o.tot >= ${VANDAAG}))
$$;

create function wand.is_vernietigbaar(p_casus uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select wand.is_beeindigd(p_casus) and not wand.is_opgeschort(p_casus) and coalesce((select e.vernietigen_vanaf <= ${VANDAAG} from wand.bewaareinde(p_casus) e), false)
$$;

create function wand.schort_vernietiging_op(p_id uuid, p_casusnummer text, p_reden text, p_tot date) returns uuid language plpgsql security definer set search_path = '' as $$
declare v_casus uuid := (select c.id from gegevens.casus c where c.nummer = p_casusnummer);
begin
  if not wand.is_toezicht() or v_casus is null then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  insert into bewaren.opschorting (id, casus_id, reden, door_id, tot) values (p_id, v_casus, p_reden, wand.kijker(), p_tot);
  return v_casus;
end $$;

create function wand.hef_opschorting_op(p_id uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare v_casus uuid;
begin
  if not wand.is_toezicht() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  update bewaren.opschorting o set opgeheven_op = now(), opgeheven_door_id = wand.kijker() where o.id = p_id and o.opgeheven_op is null returning o.casus_id into v_casus;
  if v_casus is null then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  return v_casus;
end $$;

create function wand.stel_vernietiging_voor(p_id uuid, p_nummers text[], p_motivering text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not wand.is_toezicht() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  insert into bewaren.vernietiging (id, motivering, voorgesteld_door_id) values (p_id, p_motivering, wand.kijker());
  insert into bewaren.vernietigingsregel (vernietiging_id, casus_id, casusnummer, vernietigen_vanaf, grond)
  select p_id, c.id, c.nummer, e.vernietigen_vanaf, e.grond from gegevens.casus c cross join lateral wand.bewaareinde(c.id) e
  where c.nummer = any (p_nummers) and wand.is_vernietigbaar(c.id)
    and not exists (select 1 from bewaren.vernietigingsregel r join bewaren.vernietiging v on v.id = r.vernietiging_id where r.casus_id = c.id and v.toestand in ('VOORGESTELD', 'GOEDGEKEURD'));
  if (select count(*) from bewaren.vernietigingsregel r where r.vernietiging_id = p_id) <> (select count(distinct n) from unnest(p_nummers) n) or cardinality(p_nummers) = 0 then
    raise exception 'BV_NIET_VERNIETIGBAAR' using errcode = '42501';
  end if;
end $$;

create function wand.beoordeel_vernietiging(p_id uuid, p_akkoord boolean, p_oordeel text) returns void language plpgsql security definer set search_path = '' as $$
declare v_voorsteller uuid;
begin
  if not wand.is_toezicht() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  select v.voorgesteld_door_id into v_voorsteller from bewaren.vernietiging v where v.id = p_id and v.toestand = 'VOORGESTELD' for update;
  if v_voorsteller is null then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  if v_voorsteller = wand.kijker() then raise exception 'BV_VIER_OGEN' using errcode = '42501'; end if;
  update bewaren.vernietiging v set toestand = case when p_akkoord then 'GOEDGEKEURD' else 'AFGEKEURD' end, beoordeeld_door_id = wand.kijker(), beoordeeld_op = now(), oordeel = p_oordeel where v.id = p_id;
end $$;
`;

const DEFINERS = [
  'wand.bewaarplichten(uuid)', 'wand.bewaartermijnen(uuid)', 'wand.bewaareinde(uuid)', 'wand.is_beeindigd(uuid)', 'wand.is_opgeschort(uuid)', 'wand.is_vernietigbaar(uuid)',
  'wand.schort_vernietiging_op(uuid, text, text, date)', 'wand.hef_opschorting_op(uuid)', 'wand.stel_vernietiging_voor(uuid, text[], text)', 'wand.beoordeel_vernietiging(uuid, boolean, text)',
];

/** Who may call what, and what who supervises can read: numbers, dates and grounds, never the family. */
export const BEWAARRECHTEN = `
${DEFINERS.map((functie) => `alter function ${functie} owner to ${Rol.WAND};`).join('\n')}
grant usage on schema bewaren to ${Rol.WAND}, ${Rol.VERNIETIGER};
grant select on bewaren.termijn to ${Rol.WAND};
grant select, insert, update on bewaren.opschorting, bewaren.vernietiging, bewaren.vernietigingsregel to ${Rol.WAND};
revoke all on function wand.bewaartermijn_einde(text, int, date, date), wand.vernietigen_vanaf(date), ${DEFINERS.join(', ')} from public;
grant execute on function wand.schort_vernietiging_op(uuid, text, text, date), wand.hef_opschorting_op(uuid), wand.stel_vernietiging_voor(uuid, text[], text), wand.beoordeel_vernietiging(uuid, boolean, text) to ${Rol.SCHRIJVER};
grant execute on function wand.bewaartermijn_einde(text, int, date, date), wand.vernietigen_vanaf(date) to ${Rol.WAND};
grant execute on function wand.bewaareinde(uuid) to ${Rol.TOEZICHT};
grant execute on function wand.is_vernietigbaar(uuid), wand.is_toezicht(), wand.kijker(), wand.portaal() to ${Rol.VERNIETIGER};

-- Of a gezin only the number: the longest term, whether it is suspended, and in which proposal it is.
create view toezicht.bewaarlijst as
  select c.id as casus_id, c.nummer as casusnummer, ${opDag('c.gesloten_op')} as gesloten_op, e.vernietigen_vanaf, e.grond, e.onbekend,
    o.id as opschorting_id, o.reden as opschorting_reden, o.tot as opschorting_tot, op.naam as opschorting_door, v.id as vernietiging_id
  from gegevens.casus c cross join lateral (select * from wand.bewaareinde(c.id)) e
  left join lateral (select * from bewaren.opschorting o where o.casus_id = c.id and o.opgeheven_op is null and (o.tot is null or o.tot >= ${VANDAAG}) order by o.van desc limit 1) o on true
  left join algemeen.partij op on op.id = o.door_id
  left join lateral (select v.id from bewaren.vernietigingsregel r join bewaren.vernietiging v on v.id = r.vernietiging_id
    where r.casus_id = c.id and v.toestand in ('VOORGESTELD', 'GOEDGEKEURD') limit 1) v on true
  where (select wand.is_toezicht())
    -- Long closed: no dossier is kept shorter than the shortest term from the end, and there is no need to count out all the others.
    and c.gesloten_op < now() - make_interval(years => (select coalesce(min(t.jaren) - 1, 0) from bewaren.termijn t where t.vanaf = 'EINDE' and t.geldig_van <= ${VANDAAG} and (t.geldig_tot is null or t.geldig_tot > ${VANDAAG})))
    and not exists (select 1 from wand.betrokkenheid b where b.casus_id = c.id and b.hoedanigheid <> 'UITGESLOTEN' and b.stand <> 'NAZORG' and (b.tot is null or b.tot > now()));
create view toezicht.bewaartermijn as select t.* from bewaren.termijn t where (select wand.is_toezicht());
create view toezicht.vernietiging as
  select v.id, v.motivering, v.toestand, v.voorgesteld_op, v.beoordeeld_op, v.oordeel, v.uitgevoerd_op, v.voorgesteld_door_id, a.naam as voorgesteld_door, b.naam as beoordeeld_door, u.naam as uitgevoerd_door
  from bewaren.vernietiging v join algemeen.partij a on a.id = v.voorgesteld_door_id left join algemeen.partij b on b.id = v.beoordeeld_door_id left join algemeen.partij u on u.id = v.uitgevoerd_door_id
  where (select wand.is_toezicht());
create view toezicht.vernietigingsregel as select r.* from bewaren.vernietigingsregel r where (select wand.is_toezicht());
create view toezicht.vernietigingsverklaring as select v.* from log.vernietigingsverklaring v where (select wand.is_toezicht());
grant select on toezicht.bewaarlijst, toezicht.bewaartermijn, toezicht.vernietiging, toezicht.vernietigingsregel, toezicht.vernietigingsverklaring to ${Rol.TOEZICHT};
`;
