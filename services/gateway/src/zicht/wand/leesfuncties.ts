import { LEEFT, NAUWKEURIG_SECONDEN, TOEGANG } from '../../platform/sessie.js';
import type { Leesplan } from '../leespad/leesplan.js';
import { Rol } from './namen.js';

/**
 * Reading for a session: the database itself finds who looks and whether they may be in this portal, and sets them as the viewer of this
 * transaction. Who has no live session or no right to the portal gets nothing: no viewer, no data.
 */
const OPEN_SESSIE = `
create function wand.open_sessie(p_sessie bytea, p_portaal text) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare wie uuid; moe boolean;
begin
  select s.persoon_id, s.laatst_gezien < now() - interval '${NAUWKEURIG_SECONDEN} seconds' into wie, moe
    from proces.sessie s join algemeen.partij p on p.id = s.persoon_id and p.sub = s.sub
   where s.id_hash = p_sessie and ${LEEFT}
     and exists (select 1 from algemeen.portaaltoegang t where t.persoon_id = s.persoon_id and t.portaal = p_portaal and ${TOEGANG});
  if moe then update proces.sessie set laatst_gezien = now() where id_hash = p_sessie; end if;
  perform set_config('bv.kijker', coalesce(wie::text, ''), true), set_config('bv.portaal', case when wie is null then '' else p_portaal end, true);
  return wie;
end $$;
alter function wand.open_sessie(bytea, text) owner to ${Rol.WAND};
revoke all on function wand.open_sessie(bytea, text) from public;
grant execute on function wand.open_sessie(bytea, text) to ${Rol.ZICHT};
grant usage on schema proces to ${Rol.WAND};
grant select, update (laatst_gezien) on proces.sessie to ${Rol.WAND};
grant usage on schema lees to ${Rol.LEZER};
grant usage, create on schema lees to ${Rol.ZICHT};
grant usage on schema log to ${Rol.ZICHT};
grant insert on log.toegang to ${Rol.ZICHT};
grant select on wand.versie to ${Rol.ZICHT};`;

/** One function per registered operation. It runs as the owner of the views, who cannot log in: who calls it gets the answer with its log line, or nothing. */
const leesfunctie = ({ functie, portaal, naam, soorten, opdracht }: Leesplan): string => {
  const handtekening = `${functie}(${soorten.join(', ')})`;
  return `
-- ${portaal}: ${naam}
create function ${handtekening} returns text language plpgsql volatile security definer set search_path = '' as $lees$
declare uit text;
begin
  if wand.open_sessie($1, '${portaal}') is null then return null; end if;
  ${opdracht} into strict uit;
  return uit;
end $lees$;
alter function ${handtekening} owner to ${Rol.ZICHT};
revoke all on function ${handtekening} from public;
grant execute on function ${handtekening} to ${Rol.LEZER};`;
};

export const leesfuncties = (plannen: readonly Leesplan[]): string => [OPEN_SESSIE, ...plannen.map(leesfunctie)].join('\n');
