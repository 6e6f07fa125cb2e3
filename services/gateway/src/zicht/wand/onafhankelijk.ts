import { schakelaars } from '@bv/beleid';
import { Toetsbezwaar } from '@bv/begrippen';
import { Rol } from './namen.js';
import { VANDAAG } from '../dag.js';

/** What a reviewer was before, that stands in the way of nothing. What was granted on request says nothing by itself: the work it was asked for does. */
const TOETSZIJDE = `'TOETSER', 'WACHTRIJ', 'GEDRAGSDESKUNDIGE_RAAD', 'OP_VERZOEK'`;

/** Of several objections the one that says most is told. */
const VOORRANG = Object.values(Toetsbezwaar).map((bezwaar) => `'${bezwaar}'`).join(', ');

/** What stands in the way of this person, each as a word. Whether a seconded raadsonderzoeker may review is policy (N96b), and so a parameter. */
export const bezwarenSql = (gedetacheerdeToetst: boolean = schakelaars.GEDETACHEERDE_TOETST.aan): string => `
create or replace function wand.bezwaren_tegen(p_casus uuid, p_partij uuid) returns setof text language sql stable security definer set search_path = '' as $$
  select 'NIET_VAN_DE_RAAD' where not exists (
    select 1 from algemeen.partij p join algemeen.organisatie o on o.id = p.organisatie_id where p.id = p_partij and p.soort = 'PERSOON' and o.soort = 'RVDK')
  union
  select case when b.hoedanigheid in ('DUOLID', 'TEAMLEIDER') then 'DUO' when b.hoedanigheid = 'TEGENDENKER' then 'TEGENDENKER'
              when b.hoedanigheid in ('SPECIALIST', 'GEDRAGSDESKUNDIGE_TEAM') then 'GERAADPLEEGD' when b.hoedanigheid = 'UITGESLOTEN' then 'UITGESLOTEN' else 'EERDER_BETROKKEN' end
  from wand.betrokkenheid b where b.casus_id = p_casus and b.partij_id = p_partij and b.hoedanigheid not in (${TOETSZIJDE})
  union
  -- Who sat in a talk of the team about its own work thought along, whatever their part in it was.
  select case when r.tegendenker_id = p_partij then 'TEGENDENKER' else 'GERAADPLEEGD' end
  from gegevens.reflectiegesprek r where r.casus_id = p_casus and p_partij in (r.inbrenger_id, r.gespreksleider_id, r.tegendenker_id, r.deskundige_id)
  union
  -- And who sat at the table with this family thought along too.
  select 'GERAADPLEEGD' from gegevens.tafeldeelnemer d where d.casus_id = p_casus and d.partij_id = p_partij
  union
  select 'ANDERE_MELDING' from wand.betrokkenheid b
  where b.partij_id = p_partij and b.hoedanigheid not in (${TOETSZIJDE}) and b.casus_id in (select v from wand.verwante_casussen(p_casus) v)${gedetacheerdeToetst ? '' : `
  union
  select 'GEDETACHEERD' where exists (select 1 from algemeen.detachering d where d.persoon_id = p_partij and d.van <= ${VANDAAG} and (d.tot is null or d.tot >= ${VANDAAG}))`}
$$;`;

/**
 * Independence of the review is law (N96): checked here, over the whole history, whatever a command does. Each objection is a word, so that who is
 * refused hears why. What is found or declared is kept; a refusal itself changes nothing, and costs nobody the own dossier.
 */
export const ONAFHANKELIJK = `
-- The same people elsewhere: linked dossiers, and a family member with the same BSN, or the same name and birth date.
create function wand.verwante_casussen(p_casus uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  select case when k.casus_id = p_casus then k.ander_casus_id else k.casus_id end from wand.koppeling k where p_casus in (k.casus_id, k.ander_casus_id) and k.toestand = 'GEKOPPELD'
  union
  select a.casus_id from gegevens.gezinslid g join gegevens.gezinslid a on a.bsn_hash = g.bsn_hash where g.casus_id = p_casus and a.casus_id <> p_casus
  union
  select a.casus_id from gegevens.gezinslid g join gegevens.gezinslid a on a.geboortedatum = g.geboortedatum and a.zoeknaam = g.zoeknaam and a.zoekvoornaam = g.zoekvoornaam
  where g.casus_id = p_casus and a.casus_id <> p_casus
$$;

${bezwarenSql()}

create function wand.is_onafhankelijk(p_casus uuid, p_partij uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select not exists (select 1 from wand.bezwaren_tegen(p_casus, p_partij))
$$;

create function wand.eis_onafhankelijk(p_casus uuid, p_partij uuid) returns void language plpgsql stable security definer set search_path = '' as $$
declare v text := (select x from wand.bezwaren_tegen(p_casus, p_partij) x order by array_position(array[${VOORRANG}], x) limit 1);
begin
  if v is not null then raise exception 'BV_NIET_ONAFHANKELIJK:%', v using errcode = '42501'; end if;
end $$;

-- Of the toetsingen in the own queue: which this person cannot do, and why. Nothing of anybody else.
create function wand.mijn_toetsbezwaren() returns table (casus_id uuid, toetsing_id uuid, bezwaar text) language sql stable security definer set search_path = '' as $$
  select m.casus_id, t.id, b from wand.mijn_betrokkenheid m join gegevens.toetsing t on t.id = m.handeling_id, lateral wand.bezwaren_tegen(m.casus_id, wand.kijker()) b
  where m.hoedanigheid = 'WACHTRIJ' and m.stand = 'ACTIEF' and wand.portaal() = 'rvdk' order by 2, 3
$$;

-- Of the toetsingen in the own queue: those that nobody of the group can do. Not who, and not why: that is of each alone.
create function wand.zonder_toetser() returns table (casus_id uuid, toetsing_id uuid) language sql stable security definer set search_path = '' as $$
  select distinct m.casus_id, t.id from wand.mijn_betrokkenheid m join gegevens.toetsing t on t.id = m.handeling_id
  where m.hoedanigheid = 'WACHTRIJ' and m.stand = 'ACTIEF' and wand.portaal() = 'rvdk' and not exists (
    select 1 from algemeen.groepslid l where l.groep_id = m.partij_id and l.van <= now() and (l.tot is null or l.tot > now()) and not exists (select 1 from wand.bezwaren_tegen(m.casus_id, l.persoon_id)))
$$;

-- Keeps that somebody tried and was not independent: after the refusal, which took everything else back.
create function wand.onthoud_toetsbezwaar(p_toetsing uuid) returns void language sql volatile security definer set search_path = '' as $$
  insert into wand.toetsbezwaar (casus_id, handeling_id, partij_id, bezwaar, gemeld)
  select x.casus_id, p_toetsing, wand.kijker(), x.bezwaar, false from wand.mijn_toetsbezwaren() x
  where x.toetsing_id = p_toetsing and not exists (
    select 1 from wand.toetsbezwaar t where t.handeling_id = p_toetsing and t.partij_id = wand.kijker() and t.bezwaar = x.bezwaar and not t.gemeld)
$$;

/* A worker knows something that the system does not: family, a neighbour. It excludes them from this family, in every portal. Who was reviewing lets go,
   with what was not shared yet: the next reviewer begins anew. Who works with the family already is not excluded from that work: they could not review anyway.
   Returns the group in whose queue the review is (again). */
create function wand.meld_toetsbezwaar(p_id uuid, p_toetsing uuid, p_grond text) returns uuid language plpgsql security definer set search_path = '' as $$
declare v_casus uuid; v_groep uuid; v_termijn timestamptz;
begin
  select m.casus_id into v_casus from wand.mijn_betrokkenheid m join gegevens.toetsing t on t.id = m.handeling_id
  where t.id = p_toetsing and wand.portaal() = 'rvdk' and m.stand = 'ACTIEF' and m.hoedanigheid in ('WACHTRIJ', 'TOETSER', 'GEDRAGSDESKUNDIGE_RAAD') limit 1;
  if v_casus is null then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtextextended('casus:' || v_casus, 0));
  select b.partij_id, b.termijn into v_groep, v_termijn from wand.betrokkenheid b where b.handeling_id = p_toetsing and b.hoedanigheid = 'WACHTRIJ' order by b.van desc limit 1;
  insert into wand.toetsbezwaar (casus_id, handeling_id, partij_id, bezwaar, gemeld) values (v_casus, p_toetsing, wand.kijker(), p_grond, true);
  if exists (select 1 from wand.bezwaren_tegen(v_casus, wand.kijker())) then return v_groep; end if;
  update wand.betrokkenheid b set tot = clock_timestamp(), versie = b.versie + 1
  where b.casus_id = v_casus and b.partij_id = wand.kijker() and b.stand = 'ACTIEF' and b.hoedanigheid in ('TOETSER', 'GEDRAGSDESKUNDIGE_RAAD') and (b.tot is null or b.tot > clock_timestamp());
  update gegevens.toetsing t set toestand = 'AANGEVRAAGD', toetser_id = null, voorgelegd_op = null, reactie_tot = null, versie = t.versie + 1, gewijzigd_op = now() where t.id = p_toetsing and t.toetser_id = wand.kijker() and t.gedeeld_op is null;
  if found then
    delete from gegevens.bevinding d where d.handeling_id = p_toetsing; delete from gegevens.toetscriterium d where d.handeling_id = p_toetsing;
    delete from gegevens.toetsgesprek d where d.handeling_id = p_toetsing; delete from gegevens.toetsoordeel d where d.handeling_id = p_toetsing;
    delete from gegevens.conceptreactie d where d.handeling_id = p_toetsing; delete from gegevens.toetsadvies d where d.handeling_id = p_toetsing;
    update wand.betrokkenheid b set tot = clock_timestamp(), versie = b.versie + 1
    where b.handeling_id = p_toetsing and b.hoedanigheid = 'GEDRAGSDESKUNDIGE_RAAD' and (b.tot is null or b.tot > clock_timestamp());
    insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, handeling_id, van, termijn, reden, door_id)
    values (gen_random_uuid(), v_casus, v_groep, 'WACHTRIJ', 'ACTIEF', p_toetsing, now(), v_termijn, 'De toetser bleek niet onafhankelijk', wand.kijker());
  end if;
  insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, reden, door_id)
  values (p_id, v_casus, wand.kijker(), 'UITGESLOTEN', 'ACTIEF', now(), 'Meldde zelf niet onafhankelijk te zijn', wand.kijker());
  return v_groep;
end $$;

alter function wand.verwante_casussen(uuid) owner to ${Rol.WAND};
alter function wand.bezwaren_tegen(uuid, uuid) owner to ${Rol.WAND};
alter function wand.is_onafhankelijk(uuid, uuid) owner to ${Rol.WAND};
alter function wand.eis_onafhankelijk(uuid, uuid) owner to ${Rol.WAND};
alter function wand.mijn_toetsbezwaren() owner to ${Rol.WAND};
alter function wand.zonder_toetser() owner to ${Rol.WAND};
alter function wand.onthoud_toetsbezwaar(uuid) owner to ${Rol.WAND};
alter function wand.meld_toetsbezwaar(uuid, uuid, text) owner to ${Rol.WAND};
revoke all on function wand.verwante_casussen(uuid), wand.bezwaren_tegen(uuid, uuid), wand.is_onafhankelijk(uuid, uuid), wand.eis_onafhankelijk(uuid, uuid), wand.mijn_toetsbezwaren(), wand.zonder_toetser(), wand.onthoud_toetsbezwaar(uuid), wand.meld_toetsbezwaar(uuid, uuid, text) from public;
grant execute on function wand.is_onafhankelijk(uuid, uuid), wand.mijn_toetsbezwaren(), wand.zonder_toetser(), wand.onthoud_toetsbezwaar(uuid), wand.meld_toetsbezwaar(uuid, uuid, text) to ${Rol.SCHRIJVER};
`;
