/**
 * Delivery of messages for CORV: the queue holds ids, states and days, never content. Who delivers takes a message for two minutes, so that several gateways
 * share the work and one that stops loses nothing; after five tries it lies in the dead-letter queue until one of the duo sends it again.
 */
export const CORV_POGINGEN = 5;

export const corvSql = `
create function wand.corv_klaar() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into proces.corvbezorging (id, casus_id, kenmerk) values (new.id, new.casus_id, new.kenmerk) on conflict do nothing;
  return new;
end $$;
create trigger klaar after insert on gegevens.corvbericht for each row execute function wand.corv_klaar();

create function wand.corv_pak(p_nu timestamptz) returns table (id uuid, kenmerk text, van_oin text, naar_oin text, inhoud text) language sql volatile security definer set search_path = '' as $$
  with pak as (select k.id from proces.corvbezorging k where k.toestand = 'KLAARGEZET' and k.volgende_op <= p_nu order by k.volgende_op, k.id limit 20 for update skip locked),
  zet as (update proces.corvbezorging k set pogingen = k.pogingen + 1, volgende_op = p_nu + interval '2 minutes' from pak where k.id = pak.id returning k.id)
  select c.id, c.kenmerk, c.van_oin, c.naar_oin, c.inhoud from gegevens.corvbericht c join zet on zet.id = c.id
$$;

-- With a receipt it is delivered; without one it is tried again, each time later, and at last told to the duo.
create function wand.corv_uitslag(p_id uuid, p_nu timestamptz, p_bewijs text) returns text language plpgsql security definer set search_path = '' as $$
declare k record;
begin
  update proces.corvbezorging b set
    toestand = case when p_bewijs is not null then 'BEZORGD' when b.pogingen >= ${CORV_POGINGEN} then 'MISLUKT' else 'KLAARGEZET' end,
    volgende_op = p_nu + interval '1 minute' * power(2, b.pogingen), bezorgd_op = case when p_bewijs is not null then p_nu end
  where b.id = p_id and b.toestand = 'KLAARGEZET' returning b.* into k;
  if k.id is null then return null; end if;
  update gegevens.raadsverzoek v set corvtoestand = k.toestand, pogingen = k.pogingen, bezorgd_op = k.bezorgd_op, ontvangstbewijs = p_bewijs, versie = v.versie + 1, gewijzigd_op = now()
  where v.casus_id = k.casus_id and v.kenmerk = k.kenmerk and (k.toestand <> 'KLAARGEZET' or v.pogingen is distinct from k.pogingen);
  if k.toestand = 'MISLUKT' then
    insert into proces.uitbak (partij_id, soort, casus_id)
    select distinct b.partij_id, 'RAADSVERZOEK_MISLUKT', k.casus_id from wand.betrokkenheid b where b.casus_id = k.casus_id and b.hoedanigheid in ('DUOLID', 'VT_BEHANDELAAR') and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now())
      and (b.hoedanigheid = 'DUOLID' or exists (select 1 from gegevens.raadsverzoek v where v.casus_id = k.casus_id and v.kenmerk = k.kenmerk and v.categorie = 'BEOORDELING'));
    perform pg_notify('bv_uitbak', '');
  end if;
  return k.toestand;
end $$;

create function wand.corv_opnieuw(p_verzoek uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  update proces.corvbezorging k set toestand = 'KLAARGEZET', pogingen = 0, volgende_op = now() from gegevens.raadsverzoek v
  where v.id = p_verzoek and k.casus_id = v.casus_id and k.kenmerk = v.kenmerk and k.toestand = 'MISLUKT'
    and exists (select 1 from wand.mijn_betrokkenheid m where m.casus_id = v.casus_id and m.stand = 'ACTIEF' and (wand.portaal(), m.hoedanigheid) in (('duo', 'DUOLID'), ('veilig-thuis', 'VT_BEHANDELAAR'))
      and m.hoedanigheid = case when v.categorie = 'BEOORDELING' then 'VT_BEHANDELAAR' else 'DUOLID' end);
  if not found then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
end $$;

-- No command changes what was sent; how far it came is written by the queue, and destroying a dossier goes another way.
create function wand.bewaak_verstuurd() returns trigger language plpgsql set search_path = '' as $$
begin
  if current_user = 'bv_schrijver' and old.toestand = 'VERSTUURD' and (
    to_jsonb(new) - array['versie', 'gewijzigd_op', 'corvtoestand']) is distinct from (to_jsonb(old) - array['versie', 'gewijzigd_op', 'corvtoestand']) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  if current_user = 'bv_schrijver' and new.categorie is distinct from old.categorie then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  -- In the name of Veilig Thuis speaks who has its mandate (C16).
  if current_user = 'bv_schrijver' and new.toestand = 'VERSTUURD' and old.toestand <> 'VERSTUURD' and new.categorie = 'BEOORDELING' and not wand.heeft_mandaat() then
    raise exception 'BV_MANDAAT' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger verstuurd before update on gegevens.raadsverzoek for each row execute function wand.bewaak_verstuurd();

grant usage on schema proces to bv_wand;
grant select on gegevens.corvbericht to bv_wand;
grant select, insert, update on proces.corvbezorging to bv_wand;
grant insert on proces.uitbak to bv_wand;
alter function wand.corv_klaar() owner to bv_wand;
alter function wand.corv_pak(timestamptz) owner to bv_wand;
alter function wand.corv_uitslag(uuid, timestamptz, text) owner to bv_wand;
alter function wand.corv_opnieuw(uuid) owner to bv_wand;
revoke all on function wand.corv_klaar(), wand.corv_pak(timestamptz), wand.corv_uitslag(uuid, timestamptz, text), wand.corv_opnieuw(uuid), wand.bewaak_verstuurd() from public;
grant execute on function wand.corv_pak(timestamptz), wand.corv_uitslag(uuid, timestamptz, text) to bv_proces;
grant execute on function wand.corv_opnieuw(uuid) to bv_schrijver;`;
