import { VANDAAG } from '../../zicht/dag.js';

/**
 * Only who is employed by a gecertificeerde instelling acts as jeugdbeschermer (Jeugdwet art. 3.2, N98a). The law is hard, so it stands in the
 * database: also the short way of a recording comes past it.
 */
export const contactSql = `
create function wand.eis_gi() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select 1 from algemeen.detachering d join algemeen.organisatie o on o.id = d.moederorganisatie_id
    where d.persoon_id = new.door_id and o.soort = 'GECERTIFICEERDE_INSTELLING' and d.van <= ${VANDAAG} and (d.tot is null or d.tot >= ${VANDAAG})
    union all
    select 1 from algemeen.partij p join algemeen.organisatie o on o.id = p.organisatie_id
    where p.id = new.door_id and o.soort = 'GECERTIFICEERDE_INSTELLING') then
    raise exception 'BV_GEEN_GI' using errcode = '42501';
  end if;
  return new;
end $$;
alter function wand.eis_gi() owner to bv_wand;
revoke all on function wand.eis_gi() from public;
create trigger gi before insert or update of hoedanigheid on gegevens.contactmoment for each row when (new.hoedanigheid = 'JEUGDBESCHERMER') execute function wand.eis_gi();`;
