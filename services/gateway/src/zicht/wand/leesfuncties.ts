import { isGespreksoperatie } from '@bv/beleid';
import type { Leesplan } from '../leespad/leesplan.js';
import { Rol } from './namen.js';
import { KIJKER, SESSIEVARIABELEN, vindKijker } from './sessiesql.js';

const RECHTEN = `
grant select, update (laatst_gezien) on proces.sessie to ${Rol.ZICHT};
grant usage on schema lees to ${Rol.LEZER};
grant usage, create on schema lees to ${Rol.ZICHT};
grant usage on schema log to ${Rol.ZICHT};
grant insert on log.toegang to ${Rol.ZICHT};
grant select on wand.versie, wand.beleid to ${Rol.ZICHT};`;

/** The views of own rows look for the viewer in the settings of the transaction. */
const zetKijker = (portaal: string): string => `
  perform set_config('bv.kijker', ${KIJKER}::text, true), set_config('bv.portaal', '${portaal}', true);`;

/** One function per registered operation. It runs as the owner of the views, who cannot log in: who calls it gets the answer with its log line, or nothing. */
const leesfunctie = ({ functie, portaal, naam, soorten, opdracht }: Leesplan): string => {
  const handtekening = `${functie}(${soorten.join(', ')})`;
  return `
-- ${portaal}: ${naam}
create function ${handtekening} returns text language plpgsql volatile security definer set search_path = '' as $lees$
declare ${SESSIEVARIABELEN} uit text;
begin${vindKijker('$1', `'${portaal}'`, 'null', String(isGespreksoperatie(portaal, naam)))}${opdracht.includes('zicht.') ? zetKijker(portaal) : ''}
  ${opdracht} into strict uit;
  return uit;
end $lees$;
alter function ${handtekening} owner to ${Rol.ZICHT};
revoke all on function ${handtekening} from public;
grant execute on function ${handtekening} to ${Rol.LEZER};`;
};

export const leesfuncties = (plannen: readonly Leesplan[]): string => [RECHTEN, ...plannen.map(leesfunctie)].join('\n');
