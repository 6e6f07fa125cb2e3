import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Adviesverzoek } from './adviesverzoek.entity.js';
import { Kennisadvies } from './kennisadvies.entity.js';

/** What waits for an answer first, the nearest term on top; then the newest. */
export const ADVIESVERZOEKEN: Leesvraag = {
  veld: 'adviesverzoeken', klasse: Adviesverzoek, vorm: 'lijst', waar: '($1::text is null or t0.toestand = $1)', soorten: ['text'],
  sorteer: 't0.termijn nulls last, t0.gesteld_op desc, t0.id', grens: '300', waarden: ({ toestand }) => [toestand ?? null],
};

export const ADVIESVERZOEK: Leesvraag = { veld: 'adviesverzoek', klasse: Adviesverzoek, vorm: 'een', waar: 't0.id = $1', soorten: ['uuid'], waarden: ({ id }) => [eisUuid(String(id))] };

const TEKST = `t0.situatie || ' ' || t0.advies`;

/** On whole words in any form, or on a part of a word; what helped most first. */
export const KENNIS: Leesvraag = {
  veld: 'kennis', klasse: Kennisadvies, vorm: 'lijst',
  waar: `($1::text is null or t0.thema = $1) and ($2::text is null or to_tsvector('dutch', ${TEKST}) @@ websearch_to_tsquery('dutch', $2) or position(lower($2) in lower(${TEKST})) > 0)`,
  soorten: ['text', 'text'], sorteer: 't0.aantal_hielp desc, t0.maand desc, t0.id', grens: '100',
  waarden: ({ thema, zoek }) => [thema ?? null, typeof zoek === 'string' && zoek.trim() !== '' ? zoek.trim() : null],
};
