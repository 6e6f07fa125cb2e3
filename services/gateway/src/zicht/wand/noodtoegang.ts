import { masker, vindRegel } from '@bv/beleid';
import { GEZINSPORTALEN } from './labelsql.js';
import { Rol } from './namen.js';

/** What a noodtoegang opens, from the policy: who sees all of that already needs none. */
const NARROW = masker(vindRegel('NOODTOEGANG', 'ACTIEF')?.lezen ?? []);

const ACTIEF = (alias: string): string => `${alias}.van <= now() and (${alias}.tot is null or ${alias}.tot > now())`;

/** Excluded through the person or through any group of the person. */
const UITGESLOTEN = (casus: string): string =>
  `exists (select 1 from wand.betrokkenheid u where u.casus_id = ${casus} and u.hoedanigheid = 'UITGESLOTEN' and u.partij_id = any (wand.partijen(true)) and ${ACTIEF('u')})`;

/** Who holds a casus, the first that there is: a duo goes before the wijkteam it handed over to, and so on. */
const HOUDERS = ['DUOLID', 'WIJKTEAM_HOUDER', 'TEAMLEIDER', 'VT_BEHANDELAAR'];
const RIJ = (namen: readonly string[]): string => `array[${namen.map((naam) => `'${naam}'`).join(', ')}]`;

/** The betrokkenheden that hold a casus now, of people and groups that are not excluded from it. */
const HOUDEND = (casus: string, namen: readonly string[]): string =>
  `from wand.betrokkenheid b where b.casus_id = ${casus} and b.stand = 'ACTIEF' and b.hoedanigheid = any (${RIJ(namen)}) and ${ACTIEF('b')}
      and not exists (select 1 from wand.betrokkenheid u where u.casus_id = b.casus_id and u.partij_id = b.partij_id and u.hoedanigheid = 'UITGESLOTEN' and ${ACTIEF('u')})`;

/**
 * Emergency access: a fourth way to a betrokkenheid, for the own person, four hours, with a reason. What is refused says the same
 * for a number that does not exist and for a casus somebody is excluded from; trying is limited, and each try is kept.
 */
export const NOODTOEGANG = `
create function wand.is_toezicht() returns boolean language sql stable security definer set search_path = '' as $$
  select wand.portaal() = 'privacy' and exists (
    select 1 from algemeen.portaaltoegang t where t.persoon_id = wand.kijker() and t.portaal = 'privacy' and ${ACTIEF('t')})
$$;

create function wand.meld_noodpoging(p_nummer text) returns bigint language sql volatile security definer set search_path = '' as $$
  insert into wand.noodpoging (persoon_id, portaal, nummer) select wand.kijker(), wand.portaal(), p_nummer returning id
$$;

-- The duo, or else who holds the casus; never who is excluded from it.
create function wand.houders(p_casus uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  with houder as (
    select b.partij_id, rank() over (order by array_position(${RIJ([...HOUDERS, 'WACHTRIJ'])}, b.hoedanigheid)) as plaats
    ${HOUDEND('p_casus', [...HOUDERS, 'WACHTRIJ'])})
  select distinct h.partij_id from houder h where h.plaats = 1
$$;

create function wand.neem_noodtoegang(p_id uuid, p_betrokkenheid uuid, p_poging bigint, p_nummer text, p_gevaar text, p_reden text)
returns uuid language plpgsql security definer set search_path = '' as $$
declare
  wie uuid := wand.kijker();
  casus uuid;
  dicht boolean;
begin
  if not exists (select 1 from algemeen.portaaltoegang t where t.persoon_id = wie and t.portaal = wand.portaal() and t.portaal in (${GEZINSPORTALEN}) and ${ACTIEF('t')})
     or not exists (select 1 from wand.noodpoging p where p.id = p_poging and p.persoon_id = wie and p.nummer = p_nummer) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  -- Before anything is looked up, so that it says nothing about the number. The tries before this one count, whatever came of them.
  if (select count(*) filter (where p.op > now() - interval '1 hour') > 5 or count(*) > 10 from wand.noodpoging p
      where p.persoon_id = wie and p.op > now() - interval '24 hours' and p.id <= p_poging) then
    raise exception 'BV_NOOD_TE_VAAK' using errcode = '42501';
  end if;
  select k.id into casus from gegevens.casus k where k.nummer = p_nummer;
  -- Asked also when there is no casus: absent and excluded take the same road.
  dicht := ${UITGESLOTEN(`coalesce(casus, '00000000-0000-0000-0000-000000000000')`)};
  if casus is null or dicht then raise exception 'BV_NOOD_GEEN_CASUS' using errcode = '42501'; end if;

  perform pg_advisory_xact_lock(hashtextextended('noodtoegang:' || wie || casus, 0));
  if exists (select 1 from wand.noodtoegang n where n.persoon_id = wie and n.casus_id = casus and n.beeindigd_op is null and n.tot > clock_timestamp()) then
    raise exception 'BV_NOOD_LOOPT' using errcode = '42501';
  end if;
  -- A reviewer reads the frozen version only; by looking into the live dossier the review would lose its independence (N96).
  if exists (select 1 from wand.betrokkenheid b where b.casus_id = casus and b.partij_id = wie and b.hoedanigheid in ('TOETSER', 'GEDRAGSDESKUNDIGE_RAAD') and b.stand = 'ACTIEF' and ${ACTIEF('b')}) then
    raise exception 'BV_NOOD_TOETSER' using errcode = '42501';
  end if;
  if exists (select 1 from wand.mijn_zicht z where z.casus_id = casus and z.lezen & ${NARROW} = ${NARROW}) then
    raise exception 'BV_NOOD_NIET_NODIG' using errcode = '42501';
  end if;

  insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, tot, reden, door_id)
  values (p_betrokkenheid, casus, wie, 'NOODTOEGANG', 'ACTIEF', now(), now() + interval '4 hours', 'Noodtoegang', wie);
  insert into wand.noodtoegang (id, casus_id, betrokkenheid_id, persoon_id, gevaar, reden, van, tot)
  values (p_id, casus, p_betrokkenheid, wie, p_gevaar, p_reden, now(), now() + interval '4 hours');
  insert into gegevens.gebeurtenis (id, casus_id, soort, op, door_id) values (gen_random_uuid(), casus, 'NOODTOEGANG_GENOMEN', now(), wie);
  insert into proces.uitbak (partij_id, soort, casus_id, handeling_id)
  select o.partij, 'NOODTOEGANG_GENOMEN', casus, p_id from (
    select wand.houders(casus) as partij
    union select t.persoon_id from algemeen.portaaltoegang t where t.portaal = 'privacy' and ${ACTIEF('t')}) o
  where o.partij <> wie;
  perform pg_notify('bv_uitbak', '');
  return casus;
end $$;

-- Earlier than the four hours, by the person. Longer is not possible: there is no function for it.
create function wand.beeindig_noodtoegang(p_id uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare n record;
begin
  update wand.noodtoegang t set beeindigd_op = now()
  where t.id = p_id and t.persoon_id = wand.kijker() and t.beeindigd_op is null and t.tot > clock_timestamp()
  returning t.casus_id, t.betrokkenheid_id into n;
  if not found then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  update wand.betrokkenheid b set tot = now(), versie = b.versie + 1 where b.id = n.betrokkenheid_id;
  insert into gegevens.gebeurtenis (id, casus_id, soort, op, door_id) values (gen_random_uuid(), n.casus_id, 'NOODTOEGANG_BEEINDIGD', now(), wand.kijker());
  return n.casus_id;
end $$;

-- A finding afterwards, by supervision, not about the own noodtoegang. One that asks for more work may be followed by another; a last word stands.
create function wand.beoordeel_noodtoegang(p_bevinding_id uuid, p_id uuid, p_bevinding text, p_motivering text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare n record;
begin
  if not wand.is_toezicht() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  select t.casus_id, t.persoon_id, coalesce(t.beeindigd_op, t.tot) as einde into n from wand.noodtoegang t where t.id = p_id for update;
  if not found then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  if n.persoon_id = wand.kijker() then raise exception 'BV_NOOD_EIGEN' using errcode = '42501'; end if;
  if n.einde > now() then raise exception 'BV_NOOD_LOOPT_NOG' using errcode = '42501'; end if;
  if exists (select 1 from wand.noodbevinding b where b.noodtoegang_id = p_id and b.bevinding <> 'NADER_ONDERZOEK') then
    raise exception 'BV_NOOD_AL_BEOORDEELD' using errcode = '42501';
  end if;
  insert into wand.noodbevinding (id, noodtoegang_id, bevinding, motivering, door_id) values (p_bevinding_id, p_id, p_bevinding, p_motivering, wand.kijker());
  insert into proces.uitbak (partij_id, soort, casus_id, handeling_id)
  select o.partij, 'NOODTOEGANG_BEOORDEELD', n.casus_id, p_id from (select n.persoon_id as partij union select wand.houders(n.casus_id)) o
  where o.partij <> wand.kijker();
  perform pg_notify('bv_uitbak', '');
  return n.casus_id;
end $$;

-- In which capacities somebody did this: also those that this very act ended.
create function wand.hoedanigheden_bij(p_casus uuid) returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct h.hoedanigheid order by h.hoedanigheid), '{}') from (
    select m.hoedanigheid from wand.mijn_betrokkenheid m where m.casus_id = p_casus
    union all
    select b.hoedanigheid from wand.betrokkenheid b join wand.beleid p on p.hoedanigheid = b.hoedanigheid and p.stand = b.stand and wand.portaal() = any (p.portalen)
    where b.casus_id = p_casus and b.partij_id = any (wand.partijen(false)) and b.tot = now() and b.hoedanigheid <> 'UITGESLOTEN') h
$$;

alter table wand.noodtoegang enable row level security;
alter table wand.noodtoegang force row level security;
alter table wand.noodbevinding enable row level security;
alter table wand.noodbevinding force row level security;
create policy wand on wand.noodtoegang to ${Rol.WAND} using (true) with check (true);
create policy wand on wand.noodbevinding to ${Rol.WAND} using (true) with check (true);
create policy zicht on wand.noodtoegang for select to ${Rol.ZICHT} using (true);
create policy zicht on wand.noodbevinding for select to ${Rol.ZICHT} using (true);
grant select, insert, update on wand.noodtoegang to ${Rol.WAND};
grant select, insert on wand.noodbevinding, wand.noodpoging to ${Rol.WAND};
grant select on wand.noodtoegang, wand.noodbevinding to ${Rol.ZICHT};
grant usage on schema proces to ${Rol.WAND};
grant insert on proces.uitbak to ${Rol.WAND};
${['is_toezicht()', 'meld_noodpoging(text)', 'houders(uuid)', 'neem_noodtoegang(uuid, uuid, bigint, text, text, text)', 'beeindig_noodtoegang(uuid)', 'beoordeel_noodtoegang(uuid, uuid, text, text)', 'hoedanigheden_bij(uuid)']
  .map((functie) => `alter function wand.${functie} owner to ${Rol.WAND};\nrevoke all on function wand.${functie} from public;`)
  .join('\n')}
grant execute on function wand.meld_noodpoging(text), wand.neem_noodtoegang(uuid, uuid, bigint, text, text, text), wand.beeindig_noodtoegang(uuid),
  wand.beoordeel_noodtoegang(uuid, uuid, text, text), wand.hoedanigheden_bij(uuid) to ${Rol.SCHRIJVER};
grant execute on function wand.is_toezicht() to ${Rol.TOEZICHT};
`;

const BEVINDINGEN = `(select coalesce(json_agg(json_build_object('id', f.id, 'bevinding', f.bevinding, 'motivering', f.motivering, 'op', f.op, 'door', d.naam) order by f.op), '[]')
    from wand.noodbevinding f join algemeen.partij d on d.id = f.door_id where f.noodtoegang_id = n.id)`;

const KOLOMMEN = `n.id, n.casus_id, k.nummer as casusnummer, n.persoon_id, p.naam, o.naam as organisatie, n.gevaar, n.reden, n.van, n.tot, n.beeindigd_op, ${BEVINDINGEN} as bevindingen
from wand.noodtoegang n join gegevens.casus k on k.id = n.casus_id join algemeen.partij p on p.id = n.persoon_id left join algemeen.organisatie o on o.id = p.organisatie_id`;

/**
 * Who reads a noodtoegang, its reason and its finding: the person, who holds the casus now (the duo, or while there is none who has
 * the family), and supervision. Not a queue: it knows no names, and a reason may hold one.
 */
export const NOODTOEGANG_ZICHTEN = `
create view zicht.noodtoegang with (security_barrier) as
select ${KOLOMMEN}
where exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = n.casus_id and m.stand = 'ACTIEF'
      and m.hoedanigheid = (select b.hoedanigheid ${HOUDEND('n.casus_id', HOUDERS)} order by array_position(${RIJ(HOUDERS)}, b.hoedanigheid) limit 1))
   or n.persoon_id = (select wand.kijker()) and not exists (select 1 from wand.betrokkenheid u where u.casus_id = n.casus_id and u.hoedanigheid = 'UITGESLOTEN'
      and u.partij_id = any ((select wand.partijen(true))::uuid[]) and ${ACTIEF('u')});
alter view zicht.noodtoegang owner to ${Rol.ZICHT};
grant select on zicht.noodtoegang to ${Rol.LEZER}, ${Rol.SCHRIJVER};
create view toezicht.noodtoegang as select ${KOLOMMEN} where wand.is_toezicht();
create view toezicht.noodpoging as
  select t.id, t.op, t.portaal, t.nummer, p.naam, o.naam as organisatie,
    exists (select 1 from wand.noodtoegang n join gegevens.casus k on k.id = n.casus_id where n.persoon_id = t.persoon_id and k.nummer = t.nummer and n.van between t.op - interval '1 minute' and t.op + interval '1 minute') as gelukt
  from wand.noodpoging t join algemeen.partij p on p.id = t.persoon_id left join algemeen.organisatie o on o.id = p.organisatie_id where wand.is_toezicht();
grant select on toezicht.noodtoegang, toezicht.noodpoging to ${Rol.TOEZICHT};
`;
