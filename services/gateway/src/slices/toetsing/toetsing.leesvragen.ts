import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Toetsing } from './toetsing.entity.js';

export const TOETSING: Leesvraag = { veld: 'toetsing', klasse: Toetsing, vorm: 'een', waar: 't0.id = $1', binnen: 'b.casus_id = (select t.casus_id from gegevens.toetsing t where t.id = $1)', soorten: ['uuid'], waarden: ({ id }) => [eisUuid(String(id))] };
