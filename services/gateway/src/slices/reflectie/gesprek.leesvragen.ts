import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Specialistvraag } from './gesprek.entity.js';

const EIGEN = `t0.handeling_id = any (array(select m.handeling_id from wand.mijn_betrokkenheid m where m.hoedanigheid = 'SPECIALIST'))`;

export const MIJN_SPECIALISTVRAGEN: Leesvraag = { veld: 'mijnSpecialistvragen', klasse: Specialistvraag, vorm: 'lijst', waar: EIGEN, sorteer: 't0.tot, t0.id', soorten: [], waarden: () => [] };

export const SPECIALISTVRAAG: Leesvraag = {
  veld: 'specialistvraag', klasse: Specialistvraag, vorm: 'een', waar: 't0.id = $1', binnen: 'b.casus_id = (select t.casus_id from gegevens.specialistvraag t where t.id = $1)', soorten: ['uuid'], waarden: ({ id }) => [eisUuid(String(id))],
};
