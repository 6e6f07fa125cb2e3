import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { Bericht, Concept } from './bericht.entity.js';

const HOOGSTE_AANTAL = '200';

export const BERICHTEN: Leesvraag = { veld: 'berichten', klasse: Bericht, vorm: 'lijst', sorteer: 't0.op desc, t0.id', grens: HOOGSTE_AANTAL, soorten: [], waarden: () => [] };

export const CONCEPTEN: Leesvraag = { veld: 'concepten', klasse: Concept, vorm: 'lijst', sorteer: 't0.bijgewerkt_op desc, t0.id', soorten: [], waarden: () => [] };

export const CONCEPT: Leesvraag = { veld: 'concept', klasse: Concept, vorm: 'een', waar: 't0.sleutel = $1', soorten: ['text'], waarden: ({ sleutel }) => [sleutel] };
