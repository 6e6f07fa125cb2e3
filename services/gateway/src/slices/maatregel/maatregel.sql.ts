import { maatregelstappen } from '@bv/beleid';
import { magDuolidUitvoeren, type Uitvoeringskeuze } from '@bv/begrippen';
import { VANDAAG } from '../../zicht/dag.js';

const STAPPEN = maatregelstappen.flatMap(({ van, naar, door }) => door.map((hoedanigheid) => `('${van}', '${naar}', '${hoedanigheid}')`));

/**
 * What is hard about a measure: only a gecertificeerde instelling carries it out, whoever writes the row (Jeugdwet art. 3.2, N98a); only the steps
 * of maatregelstap.ts, by who may take them; and who is made jeugdbeschermer is employed there. Whether that may be one of the duo is
 * the answer to a legal question (N94b), and so a parameter.
 */
export const maatregelSql = (uitvoering?: Uitvoeringskeuze): string => `
create function wand.bewaak_uitvoerder() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.uitvoerder_id is not null and not exists (select 1 from algemeen.organisatie o where o.id = new.uitvoerder_id and o.soort = 'GECERTIFICEERDE_INSTELLING') then
    raise exception 'BV_UITVOERDER' using errcode = '42501';
  end if;
  if new.jeugdbeschermer_id is not null and (tg_op = 'INSERT' or new.jeugdbeschermer_id is distinct from old.jeugdbeschermer_id or new.uitvoerder_id is distinct from old.uitvoerder_id)
     and not wand.werkt_bij_gi(new.jeugdbeschermer_id, new.uitvoerder_id) then
    raise exception 'BV_JEUGDBESCHERMER' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger uitvoerder before insert or update on gegevens.maatregel for each row execute function wand.bewaak_uitvoerder();

create function wand.werkt_bij_gi(p_persoon uuid, p_organisatie uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from algemeen.detachering d join algemeen.organisatie o on o.id = d.moederorganisatie_id
    where d.persoon_id = p_persoon and o.id = p_organisatie and o.soort = 'GECERTIFICEERDE_INSTELLING' and d.van <= ${VANDAAG} and (d.tot is null or d.tot >= ${VANDAAG})
    union all
    select 1 from algemeen.partij p join algemeen.organisatie o on o.id = p.organisatie_id
    where p.id = p_persoon and o.id = p_organisatie and o.soort = 'GECERTIFICEERDE_INSTELLING')
$$;

create function wand.mag_jeugdbeschermer_worden(p_casus uuid, p_persoon uuid, p_maatregel uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from gegevens.maatregel m where m.id = p_maatregel and m.casus_id = p_casus and m.toestand = 'IN_UITVOERING'
      and m.jeugdbeschermer_id = p_persoon and wand.werkt_bij_gi(p_persoon, m.uitvoerder_id))
    and exists (select 1 from algemeen.portaaltoegang t where t.persoon_id = p_persoon and t.portaal = 'duo' and t.van <= now() and (t.tot is null or t.tot > now()))
    and not exists (select 1 from wand.betrokkenheid b where b.casus_id = p_casus and b.partij_id = p_persoon and b.hoedanigheid in ('TOETSER', 'GEDRAGSDESKUNDIGE_RAAD'))${magDuolidUitvoeren(uitvoering) ? '' : `
    and not exists (select 1 from wand.betrokkenheid b where b.casus_id = p_casus and b.partij_id = p_persoon and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now()))`}
$$;

create function wand.bewaak_maatregelstap() returns trigger language plpgsql set search_path = '' as $$
begin
  if current_user <> 'bv_schrijver' then return new; end if;
  if tg_op = 'INSERT' then
    if new.toestand <> 'VERZOCHT' or new.beslissing is not null or not exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = new.casus_id and m.hoedanigheid = 'DUOLID' and m.stand = 'ACTIEF') then
      raise exception 'BV_TOELATING' using errcode = '42501';
    end if;
    return new;
  end if;
  if (new.soort, new.kind_id, new.grond, new.verzoeker, new.aangevraagd_op, new.is_spoed) is distinct from (old.soort, old.kind_id, old.grond, old.verzoeker, old.aangevraagd_op, old.is_spoed)
     or not exists (
       select 1 from (values ${STAPPEN.join(', ')}) as stap (van, naar, door)
       join wand.mijn_betrokkenheid m on m.casus_id = new.casus_id and m.hoedanigheid = stap.door and m.stand = 'ACTIEF' and (stap.door <> 'JEUGDBESCHERMER' or m.handeling_id = new.id)
       where stap.van = old.toestand and stap.naar = new.toestand) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  -- How long a running measure holds is for who carries it out, whatever other step starts and ends in the same state.
  if old.toestand = 'IN_UITVOERING' and (new.geldt_tot, new.uitvoerder_id, new.ingaat_op, new.beslissing) is distinct from (old.geldt_tot, old.uitvoerder_id, old.ingaat_op, old.beslissing)
     and not exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = new.casus_id and m.hoedanigheid = 'JEUGDBESCHERMER' and m.stand = 'ACTIEF' and m.handeling_id = new.id) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger stap before insert or update on gegevens.maatregel for each row execute function wand.bewaak_maatregelstap();

-- Days of measures that count, with who is to act; ids and dates, for the job that warns before they pass. What passed long ago is no news.
create function wand.maatregel_termijnen(p_tot timestamptz) returns table (soort text, onderwerp_id uuid, casus_id uuid, termijn timestamptz, partijen uuid[])
language sql stable security definer set search_path = '' as $$
  with dag as (
    select x.soort, m.id, m.casus_id, (x.dag + time '23:59:59') at time zone 'Europe/Amsterdam' as termijn from gegevens.maatregel m
    cross join lateral (values
      ('MAATREGEL_HOREN', case when m.gehoord_op is null then m.horen_voor end), ('MAATREGEL_BEGINNEN', case when m.toestand = 'UITGESPROKEN' then m.begin_voor end),
      ('MAATREGEL_VERLENGEN', m.verlengen_voor), ('MAATREGEL_EINDE', m.geldt_tot - 1)) as x (soort, dag)
    where m.toestand in ('UITGESPROKEN', 'IN_UITVOERING') and x.dag <= p_tot and x.dag > ${VANDAAG} - 60)
  select d.soort, d.id, d.casus_id, d.termijn, array_agg(distinct b.partij_id) from dag d
  join wand.betrokkenheid b on b.casus_id = d.casus_id and b.stand = 'ACTIEF' and b.van <= now() and (b.tot is null or b.tot > now())
    and (b.hoedanigheid = 'DUOLID' or b.hoedanigheid = 'JEUGDBESCHERMER' and b.handeling_id = d.id)
  group by 1, 2, 3, 4
$$;

alter function wand.werkt_bij_gi(uuid, uuid) owner to bv_wand;
alter function wand.mag_jeugdbeschermer_worden(uuid, uuid, uuid) owner to bv_wand;
alter function wand.bewaak_uitvoerder() owner to bv_wand;
alter function wand.maatregel_termijnen(timestamptz) owner to bv_wand;
revoke all on function wand.werkt_bij_gi(uuid, uuid), wand.mag_jeugdbeschermer_worden(uuid, uuid, uuid), wand.bewaak_uitvoerder(), wand.bewaak_maatregelstap(), wand.maatregel_termijnen(timestamptz) from public;
grant execute on function wand.maatregel_termijnen(timestamptz) to bv_proces;`;
