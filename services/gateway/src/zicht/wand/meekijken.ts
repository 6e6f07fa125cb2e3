import { GEZINSPORTALEN } from './labelsql.js';
import { Rol } from './namen.js';

/**
 * Looking along as somebody else, for who supervises. It is opened as a recorded act, for one person, portal and casus and one hour.
 * Which labels are open can then be asked of any casus; content comes out of a casus of the demonstration and of no other, whatever
 * the gateway does: the role `bv_meekijker` is held to `wand.meekijkcasus()` by the view under all views.
 */
export const MEEKIJKEN = `
create function wand.open_meekijk(p_id uuid, p_casusnummer text, p_als uuid, p_portaal text, p_grond text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare v_casus uuid; v_synthetisch boolean;
begin
  if not wand.is_toezicht() or p_als = wand.kijker() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  select c.id, exists (select 1 from wand.demonstratiecasus d where d.casus_id = c.id) into v_casus, v_synthetisch from gegevens.casus c where c.nummer = p_casusnummer;
  if v_casus is null or p_portaal not in (${GEZINSPORTALEN}) or not exists (select 1 from algemeen.portaaltoegang t join algemeen.partij p on p.id = t.persoon_id
    where p.soort = 'PERSOON' and t.persoon_id = p_als and t.portaal = p_portaal and t.van <= now() and (t.tot is null or t.tot > now())) then
    raise exception 'BV_TOELATING' using errcode = '42501';
  end if;
  if not v_synthetisch and length(btrim(coalesce(p_grond, ''))) < 20 then raise exception 'BV_GROND' using errcode = '42501'; end if;
  insert into log.meekijk (id, toezichthouder_id, als_id, portaal, casus_id, is_synthetisch, grond, tot)
  values (p_id, wand.kijker(), p_als, p_portaal, v_casus, v_synthetisch, nullif(btrim(p_grond), ''), now() + interval '1 hour');
  -- Of a real family the person whose eyes are borrowed hears it, and who work with the family now.
  if not v_synthetisch then
    insert into proces.uitbak (partij_id, soort, casus_id)
    select p_als, 'MEEGEKEKEN', v_casus where exists (select 1 from wand.betrokkenheid b where b.casus_id = v_casus and b.partij_id = p_als and b.hoedanigheid <> 'UITGESLOTEN' and (b.tot is null or b.tot > now()))
    union
    select b.partij_id, 'MEEGEKEKEN', v_casus from wand.betrokkenheid b
    where b.casus_id = v_casus and b.stand = 'ACTIEF' and b.van <= now() and (b.tot is null or b.tot > now())
      and b.hoedanigheid in ('VT_BEHANDELAAR', 'RAAD_AANDRAGER', 'DUOLID', 'WIJKTEAM_HOUDER');
    perform pg_notify('bv_uitbak', '');
  end if;
  return v_casus;
end $$;

-- With what the other is involved: the same view under the same setting, so it cannot differ from what that person gets.
create function wand.meekijkzicht(p_meekijk uuid) returns table (als_id uuid, portaal text, casus_id uuid, is_synthetisch boolean, tot timestamptz, hoedanigheid text, stand text,
  handeling_id uuid, groep text, lezen int, handeling_lezen int, verleend int)
language plpgsql volatile security definer set search_path = '' as $$
declare k log.meekijk; v_zelf text := current_setting('bv.kijker', true); v_portaal text := current_setting('bv.portaal', true);
begin
  if not wand.is_toezicht() then return; end if;
  select * into k from log.meekijk m where m.id = p_meekijk and m.toezichthouder_id = wand.kijker() and m.tot > now();
  if k.id is null then return; end if;
  perform set_config('bv.kijker', k.als_id::text, true), set_config('bv.portaal', k.portaal, true);
  return query
    select k.als_id, k.portaal, k.casus_id, k.is_synthetisch and exists (select 1 from wand.demonstratiecasus d where d.casus_id = k.casus_id), k.tot,
      m.hoedanigheid, m.stand, m.handeling_id, g.naam, m.lezen, m.handeling_lezen, m.verleend
    from (select 1) een left join wand.mijn_betrokkenheid m on m.casus_id = k.casus_id left join algemeen.partij g on g.id = m.partij_id and g.soort = 'GROEP'
    order by m.hoedanigheid, m.stand, m.handeling_id;
  perform set_config('bv.kijker', v_zelf, true), set_config('bv.portaal', v_portaal, true);
end $$;

grant usage on schema log, proces to ${Rol.WAND};
grant select, insert on log.meekijk to ${Rol.WAND};
grant select on wand.demonstratiecasus to ${Rol.WAND};
grant insert on proces.uitbak to ${Rol.WAND};
alter function wand.is_toezichthouder(uuid) owner to ${Rol.WAND};
alter function wand.meekijkcasus() owner to ${Rol.WAND};
alter function wand.open_meekijk(uuid, text, uuid, text, text) owner to ${Rol.WAND};
alter function wand.meekijkzicht(uuid) owner to ${Rol.WAND};
revoke all on function wand.open_meekijk(uuid, text, uuid, text, text), wand.meekijkzicht(uuid) from public;
grant execute on function wand.meekijkcasus() to ${Rol.LEZER}, ${Rol.SCHRIJVER}, ${Rol.ZICHT}, ${Rol.PROCES}, ${Rol.TOEZICHT}, ${Rol.MEEKIJKER};
grant execute on function wand.open_meekijk(uuid, text, uuid, text, text) to ${Rol.SCHRIJVER};
grant execute on function wand.meekijkzicht(uuid) to ${Rol.TOEZICHT};
grant usage on schema zicht, wand, log to ${Rol.MEEKIJKER};
grant execute on function wand.kijker(), wand.portaal(), wand.partijen(boolean) to ${Rol.MEEKIJKER};
grant select on wand.mijn_betrokkenheid, wand.mijn_zicht, wand.mijn_handeling, wand.versie to ${Rol.MEEKIJKER};
create view toezicht.meekijk as
  select m.id, m.toezichthouder_id, m.van, m.tot, m.portaal, m.is_synthetisch, m.grond, t.naam as toezichthouder, p.naam as als, coalesce(c.nummer, v.casusnummer) as casusnummer
  from log.meekijk m join algemeen.partij t on t.id = m.toezichthouder_id join algemeen.partij p on p.id = m.als_id
  left join gegevens.casus c on c.id = m.casus_id left join log.vernietigingsverklaring v on v.casus_id = m.casus_id and v.soort = 'CASUS'
  where (select wand.is_toezicht());
grant select on toezicht.meekijk to ${Rol.TOEZICHT};
`;

/** Every policy that ever ran, for who supervises. */
export const BELEIDSVERSIES = `
create view toezicht.beleidsversie as select v.id, v.volgnummer, v.hash, v.inhoud, v.sinds from log.beleidsversie v where (select wand.is_toezicht());
grant select on toezicht.beleidsversie to ${Rol.TOEZICHT};
`;
