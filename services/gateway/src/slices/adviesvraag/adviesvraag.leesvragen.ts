import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Adviesvraag } from './adviesvraag.entity.js';

const HOOGSTE_AANTAL = '300';

/** What still asks work first, then the newest. */
export const ADVIESVRAGEN: Leesvraag = {
  veld: 'adviesvragen', klasse: Adviesvraag, vorm: 'lijst', waar: '($1::text is null or t0.toestand = $1)', soorten: ['text'],
  sorteer: `t0.toestand in ('OPEN', 'WORDT_MELDING') desc, t0.ontvangen_op desc, t0.id`, grens: HOOGSTE_AANTAL,
  waarden: ({ toestand }) => [toestand ?? null],
};

export const ADVIESVRAAG: Leesvraag = { veld: 'adviesvraag', klasse: Adviesvraag, vorm: 'een', waar: 't0.id = $1', soorten: ['uuid'], waarden: ({ id }) => [eisUuid(String(id))] };
