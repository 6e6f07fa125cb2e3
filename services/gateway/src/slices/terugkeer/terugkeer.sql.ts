/**
 * The way back after the closing. One act of who keeps contact, so the function that says so gives the sight: to those who were the duo when it
 * closed and still work here, else as an offer to the team, with the wijkteam as owner until a new duo is there. Nobody else can be named.
 */
export const terugkeerSql = `
create function wand.haal_duo_terug(p_id uuid, p_casus uuid, p_aanleiding text, p_toelichting text, p_signaal text, p_overdracht uuid, p_termijn timestamptz, p_blad jsonb)
returns table (uitkomst text, wie uuid) language plpgsql security definer set search_path = '' as $$
declare v_toestand text; v_duo uuid[]; v_leider uuid; v_team uuid;
begin
  if not exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus and (
    wand.portaal() = 'wijkteam' and m.hoedanigheid = 'WIJKTEAM_HOUDER' and m.stand = 'ACTIEF' or wand.portaal() = 'duo' and m.hoedanigheid = 'DUOLID' and m.stand = 'NAZORG')) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  select c.toestand into v_toestand from gegevens.casus c where c.id = p_casus for update;
  if v_toestand not in ('BIJ_WIJKTEAM', 'GESLOTEN') then raise exception 'BV_AL_TERUG' using errcode = '42501'; end if;
  v_duo := array(select distinct b.partij_id from wand.betrokkenheid b where b.casus_id = p_casus and b.hoedanigheid = 'DUOLID' and b.stand = 'NAZORG' and (b.tot is null or b.tot > now())
    and wand.werkt_in_duo(b.partij_id) and not wand.is_uitgesloten(p_casus, b.partij_id));
  if cardinality(v_duo) > 0 then
    insert into gegevens.terugkeer (id, casus_id, aanleiding, toelichting, signaal_van, gevraagd_op, uitkomst, door_id) values (p_id, p_casus, p_aanleiding, p_toelichting, p_signaal, now(), 'OUDE_DUO', wand.kijker());
    -- Who led the team then follows again, and can bring a second colleague where one of the two has left.
    select b.partij_id into v_leider from wand.betrokkenheid b where b.casus_id = p_casus and b.hoedanigheid = 'TEAMLEIDER' and b.stand = 'ACTIEF'
      and wand.werkt_in_duo(b.partij_id) and not wand.is_uitgesloten(p_casus, b.partij_id) order by b.tot desc nulls first, b.van desc limit 1;
    insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, reden, door_id)
    select gen_random_uuid(), p_casus, d, 'DUOLID', 'ACTIEF', now(), 'Teruggevraagd', wand.kijker() from unnest(v_duo) d;
    insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, reden, door_id)
    select gen_random_uuid(), p_casus, v_leider, 'TEAMLEIDER', 'ACTIEF', now(), 'Teruggevraagd', wand.kijker() where v_leider is not null and not v_leider = any (v_duo)
      and not exists (select 1 from wand.betrokkenheid b where b.casus_id = p_casus and b.partij_id = v_leider and b.hoedanigheid = 'TEAMLEIDER' and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now()));
    update wand.betrokkenheid b set tot = now(), versie = b.versie + 1
    where b.casus_id = p_casus and b.hoedanigheid = 'DUOLID' and b.stand = 'NAZORG' and b.partij_id = any (v_duo) and (b.tot is null or b.tot > now());
    update gegevens.casus c set toestand = 'BIJ_DUO', gesloten_op = null, versie = c.versie + 1, gewijzigd_op = now(),
      aanspreekpunt_id = case when c.aanspreekpunt_id = any (v_duo) then c.aanspreekpunt_id else v_duo[1] end where c.id = p_casus;
    -- Also told: who holds the family, where it was the duo that came back by itself.
    return query select 'OUDE_DUO', d from unnest(v_duo || v_leider) d where d is not null
      union select 'HOUDER', b.partij_id from wand.betrokkenheid b where b.casus_id = p_casus and b.hoedanigheid = 'WIJKTEAM_HOUDER' and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now());
  else
    -- Only where somebody holds the family can it wait for an answer.
    if v_toestand <> 'BIJ_WIJKTEAM' then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
    select p.id into v_team from algemeen.partij p left join gegevens.overdracht o on o.naar_id = p.id and o.casus_id = p_casus and o.soort = 'NAAR_BLIJVEND_VEILIG'
    where p.soort = 'GROEP' and p.portaal = 'duo' and not p.is_leiding order by o.aangeboden_op desc nulls last, p.naam limit 1;
    insert into gegevens.terugkeer (id, casus_id, aanleiding, toelichting, signaal_van, gevraagd_op, uitkomst, door_id) values (p_id, p_casus, p_aanleiding, p_toelichting, p_signaal, now(), 'TEAM', wand.kijker());
    insert into gegevens.overdracht (id, casus_id, handeling_id, soort, toestand, aangeboden_op, van_id, naar_id, toelichting)
    values (p_overdracht, p_casus, p_overdracht, 'NAAR_BLIJVEND_VEILIG', 'AANGEBODEN', now(), wand.kijker(), v_team, p_toelichting);
    insert into gegevens.stuk (id, casus_id, handeling_id, handelingsoort, categorie, soort, volgnummer, kop, tekst, peildatum)
    select gen_random_uuid(), p_casus, p_overdracht, 'OVERDRACHT', s.categorie, s.soort, s.n, s.kop, s.tekst, s.peildatum
    from rows from (jsonb_to_recordset(p_blad) as (categorie text, soort text, kop text, tekst text, peildatum date)) with ordinality as s (categorie, soort, kop, tekst, peildatum, n);
    insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, handeling_id, van, termijn, reden, door_id)
    values (gen_random_uuid(), p_casus, v_team, 'TEAMLEIDER', 'KANDIDAAT', p_overdracht, now(), p_termijn, 'Overdracht aangeboden', wand.kijker());
    update gegevens.casus c set toestand = 'AANGEBODEN', versie = c.versie + 1, gewijzigd_op = now() where c.id = p_casus;
    return query select 'TEAM', v_team;
  end if;
end $$;

create function wand.werkt_in_duo(p_persoon uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from algemeen.portaaltoegang t where t.persoon_id = p_persoon and t.portaal = 'duo' and t.van <= now() and (t.tot is null or t.tot > now()))
$$;

-- The first moment to look again is the term of who holds the family, so that the list begins with it.
create function wand.zet_kijktermijn(p_casus uuid) returns void language sql volatile security definer set search_path = '' as $$
  with eerste as (select (min(k.gepland) + time '23:59:59') at time zone 'Europe/Amsterdam' as termijn from gegevens.kijkmoment k where k.casus_id = p_casus and k.gedaan_op is null and k.gestopt_op is null)
  update wand.betrokkenheid b set termijn = eerste.termijn, versie = b.versie + 1 from eerste
  where b.casus_id = p_casus and b.hoedanigheid = 'WIJKTEAM_HOUDER' and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now()) and b.termijn is distinct from eerste.termijn
    and exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = p_casus and m.hoedanigheid in ('WIJKTEAM_HOUDER', 'DUOLID') and m.stand = 'ACTIEF')
$$;
alter function wand.haal_duo_terug(uuid, uuid, text, text, text, uuid, timestamptz, jsonb) owner to bv_wand;
alter function wand.werkt_in_duo(uuid) owner to bv_wand;
alter function wand.zet_kijktermijn(uuid) owner to bv_wand;
revoke all on function wand.haal_duo_terug(uuid, uuid, text, text, text, uuid, timestamptz, jsonb), wand.werkt_in_duo(uuid), wand.zet_kijktermijn(uuid) from public;
grant execute on function wand.haal_duo_terug(uuid, uuid, text, text, text, uuid, timestamptz, jsonb), wand.zet_kijktermijn(uuid) to bv_schrijver;`;
