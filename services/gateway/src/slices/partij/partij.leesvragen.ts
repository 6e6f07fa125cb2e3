import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { Partij } from './partij.entity.js';

// A group works in one portal; a person in each that was opened for them.
const IN_PORTAAL = `(t0.portaal = $2 or exists (select 1 from zicht.portaaltoegang a
  where a.persoon_id = t0.id and a.portaal = $2 and a.van <= now() and (a.tot is null or a.tot > now())))`;

export const PARTIJEN: Leesvraag = {
  veld: 'partijen',
  klasse: Partij,
  vorm: 'lijst',
  waar: `($1::text is null or t0.soort = $1) and ($2::text is null or ${IN_PORTAAL})`,
  sorteer: 't0.naam, t0.id',
  soorten: ['text', 'text'],
  waarden: ({ soort, portaal }) => [soort ?? null, portaal ?? null],
};
