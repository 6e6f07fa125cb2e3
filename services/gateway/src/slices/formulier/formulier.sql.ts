import { schakelaars, type Schakelaar } from '@bv/beleid';
import { Rol } from '../../zicht/wand/namen.js';
import { VANDAAG } from '../../zicht/dag.js';

/** What the policy switched on, as the database asks it. */
export const schakelaarSql = (aan: Readonly<Record<Schakelaar, { readonly aan: boolean }>> = schakelaars): string => `
create or replace function wand.schakelaar(p_naam text) returns boolean language sql immutable parallel safe as
  $$ select case p_naam ${Object.entries(aan).map(([naam, { aan: isAan }]) => `when '${naam}' then ${String(isAan)}`).join(' ')} else false end $$;`;

/**
 * The one way in for who has no account. Write only: the code goes in as a hash, what comes out is the number of the receipt. A code that is
 * wrong, over, used up, withdrawn or of another kind gives nothing, all alike. Sending the same form twice is one form.
 */
export const formulierSql = (): string => `
${schakelaarSql()}
create function wand.ontvang_formulier(p_code_hashes text[], p_soort text, p_id uuid, p_inhoud text, p_is_spoed boolean, p_termijn timestamptz, p_verzoek text)
returns text language plpgsql security definer set search_path = '' as $$
declare l gegevens.formulierlink; nr text;
begin
  -- First the lock: of two clicks at once the second waits here, and then finds what the first made.
  select k.* into l from gegevens.formulierlink k where k.code_hash = any (p_code_hashes) for update;
  select f.nummer into nr from gegevens.formulier f where f.id = p_id and f.link_id = l.id and l.soort = p_soort;
  if found then return nr; end if;
  if l.id is null or l.soort <> p_soort or l.ingetrokken_op is not null or l.geldig_tot <= now() or l.gebruikt >= l.meest_gebruik
     or (p_soort = 'ZORGSIGNAAL' and not wand.schakelaar('ZORGSIGNAAL')) then
    insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id) values (null, '', 'FORMULIER_ONTVANGEN', 'ALGEMEEN', 'U', 'GEWEIGERD', p_verzoek);
    return null;
  end if;
  update gegevens.formulierlink set gebruikt = gebruikt + 1 where id = l.id;
  nr := 'F-' || to_char(${VANDAAG}, 'YYYY') || '-' || lpad(nextval('wand.formuliernummer')::text, 5, '0');
  insert into gegevens.formulier (id, partij_id, nummer, soort, toestand, ontvangen_op, termijn, is_spoed, link_id, inhoud)
  values (p_id, l.partij_id, nr, p_soort, 'ONTVANGEN', now(), p_termijn, p_is_spoed, l.id, p_inhoud);
  insert into proces.uitbak (partij_id, soort) values (l.partij_id, 'FORMULIER_ONTVANGEN');
  perform pg_notify('bv_uitbak', '');
  insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id)
  values (null, '', 'FORMULIER_ONTVANGEN', case p_soort when 'ZORGSIGNAAL' then 'ZORGSIGNAAL' else 'INTAKE_EN_BEOORDELING' end, 'U', 'GESLAAGD', p_verzoek);
  return nr;
end $$;
alter function wand.ontvang_formulier(text[], text, uuid, text, boolean, timestamptz, text) owner to ${Rol.WAND};

-- While the policy has it off, no link for it can be made either, whatever a command does.
create function wand.bewaak_formulierlink() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.soort = 'ZORGSIGNAAL' and not wand.schakelaar('ZORGSIGNAAL') then raise exception 'BV_UITGESCHAKELD' using errcode = '42501'; end if;
  return new;
end $$;
create trigger bewaak_soort before insert on gegevens.formulierlink for each row execute function wand.bewaak_formulierlink();

-- Named here, so that the wall is built anew with the table that counts how often the form is sent.
grant select, insert, update, delete on proces.tempo to ${Rol.PROCES};
grant select, update on gegevens.formulierlink to ${Rol.WAND};
grant select, insert on gegevens.formulier to ${Rol.WAND};
create policy ontvangen on gegevens.formulierlink to ${Rol.WAND} using (true) with check (true);
create policy ontvangen on gegevens.formulier to ${Rol.WAND} using (true) with check (true);
grant usage on schema proces, log to ${Rol.WAND};
grant insert (partij_id, soort) on proces.uitbak to ${Rol.WAND};
grant insert (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id) on log.toegang to ${Rol.WAND};
grant usage on sequence wand.formuliernummer to ${Rol.WAND};
revoke all on function wand.ontvang_formulier(text[], text, uuid, text, boolean, timestamptz, text), wand.schakelaar(text), wand.bewaak_formulierlink() from public;
grant execute on function wand.ontvang_formulier(text[], text, uuid, text, boolean, timestamptz, text) to ${Rol.PROCES};
grant execute on function wand.schakelaar(text) to ${Rol.PROCES}, ${Rol.LEZER}, ${Rol.SCHRIJVER}, ${Rol.WAND};`;
