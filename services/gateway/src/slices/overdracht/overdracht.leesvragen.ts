import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Overdracht } from './overdracht.entity.js';

export const OVERDRACHT: Leesvraag = { veld: 'overdracht', klasse: Overdracht, vorm: 'een', waar: 't0.id = $1', binnen: 'b.casus_id = (select t.casus_id from gegevens.overdracht t where t.id = $1)', soorten: ['uuid'], waarden: ({ id }) => [eisUuid(String(id))] };
