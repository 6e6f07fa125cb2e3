import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { Leerpunt } from './leerpunt.entity.js';

export const LEERPUNTEN: Leesvraag = {
  veld: 'leerpunten', klasse: Leerpunt, vorm: 'lijst', waar: '($1::text[] is null or t0.plek = any ($1))', sorteer: 't0.voorgesteld_op desc, t0.id', grens: '200', soorten: ['text[]'], waarden: ({ plekken }) => [plekken ?? null],
};
