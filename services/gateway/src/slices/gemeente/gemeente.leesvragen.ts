import type { Leesvraag } from '../../zicht/leespad/leesvraag.js';
import { Organisatie } from '../partij/partij.entity.js';
import { Gemeenteafspraak } from './gemeente.entity.js';

/** Every version, the one that counts now first of those that began: of the same day the last that was recorded. */
export const GEMEENTEAFSPRAKEN: Leesvraag = {
  veld: 'gemeenteafspraken', klasse: Gemeenteafspraak, vorm: 'lijst', waar: '($1::text is null or t0.gemeente = $1)', sorteer: 't0.gemeente, t0.geldig_van desc, t0.vastgelegd_op desc, t0.id',
  soorten: ['text'], waarden: ({ gemeente }) => [gemeente ?? null],
};

/** Also those that ended: who looks for the old name finds who came after. */
export const ORGANISATIES_VAN_TOEN: Leesvraag = { veld: 'alleOrganisaties', klasse: Organisatie, vorm: 'lijst', waar: 'true', sorteer: 't0.naam, t0.id', soorten: [], waarden: () => [] };
