import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { Weergave } from './weergave.entity.js';

export const WEERGAVEN: Leesvraag = { veld: 'weergaven', klasse: Weergave, vorm: 'lijst', sorteer: 't0.bijgewerkt_op, t0.id', soorten: [], waarden: () => [] };
