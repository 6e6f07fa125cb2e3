import { LEEFT, NAUWKEURIG_SECONDEN, TOEGANG } from '../../platform/sessie.js';

/** The variable of a function that holds who looks or acts. */
export const KIJKER = 'v_kijker';

/** What the function declares for it. */
export const SESSIEVARIABELEN = `${KIJKER} uuid; v_rust boolean;`;

/**
 * `opSlot`: SQL that is true for an operation that runs while the screen is locked too.
 * For a session: the database itself finds who is there and whether they may be in this portal. Who has no live session or no right to the
 * portal gets `niets`: no viewer, no data. In the text of each function and no function of its own: the call would cost more than the look-up.
 */
export const vindKijker = (sessie: string, portaal: string, niets: string, opSlot = 'false'): string => `
  select s.persoon_id, s.laatst_gezien > now() - interval '${NAUWKEURIG_SECONDEN} seconds' into ${KIJKER}, v_rust
    from proces.sessie s join algemeen.partij p on p.id = s.persoon_id and p.sub = s.sub
   where s.id_hash = ${sessie} and ${LEEFT} and ${opSlot === 'true' ? 'true' : `(s.slot_pad is null or ${opSlot})`}
     and exists (select 1 from algemeen.portaaltoegang t where t.persoon_id = s.persoon_id and t.portaal = ${portaal} and ${TOEGANG});
  if ${KIJKER} is null then return ${niets}; end if;
  if not v_rust then update proces.sessie set laatst_gezien = now() where id_hash = ${sessie}; end if;`;
