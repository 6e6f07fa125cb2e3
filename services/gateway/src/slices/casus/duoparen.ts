import { type Specialisme, specialismeNaam } from '@bv/begrippen';
import { BIJ_OPVANG, type Kandidaat } from './duoscore.js';
import { werkKort } from './gezinswerk.js';

export interface Paar {
  readonly leden: readonly [string, string];
  readonly score: number;
  readonly redenen: readonly string[];
  /** What plays and neither of them knows much of: then a specialist is asked (N103b, N103e). */
  readonly ontbreekt: readonly Specialisme[];
}

const PER_THEMA = 20;
const OPVANG = 10;
const TWEE_ORGANISATIES = 5;
const MEESTE = 3;

const opsomming = (woorden: readonly string[]): string => [woorden.slice(0, -1).join(', '), woorden.at(-1)].filter(Boolean).join(' en ');
const inWoorden = (themas: readonly Specialisme[]): string => opsomming(themas.map((thema) => specialismeNaam[thema].toLowerCase()));
function weegPaar(een: Kandidaat, ander: Kandidaat, themas: readonly Specialisme[]): Paar {
  const bekend = themas.filter((thema) => een.specialismen.includes(thema) || ander.specialismen.includes(thema));
  const isOpvang = themas.some((thema) => BIJ_OPVANG.includes(thema)) && [een, ander].some(({ organisatiesoort }) => organisatiesoort === 'VROUWENOPVANG');
  const tweeOrganisaties = een.organisatieId !== null && ander.organisatieId !== null && een.organisatieId !== ander.organisatieId;
  return {
    leden: [een.partijId, ander.partijId],
    score: bekend.length * PER_THEMA + (isOpvang ? OPVANG : 0) + (tweeOrganisaties ? TWEE_ORGANISATIES : 0) - een.belasting - ander.belasting,
    redenen: [
      ...(bekend.length > 0 ? [`Weten samen veel van wat er speelt: ${inWoorden(bekend)}`] : []),
      ...(isOpvang ? ['Een van de twee komt van de vrouwenopvang; dat past bij wat er speelt'] : []),
      tweeOrganisaties ? 'Komen van twee organisaties: twee manieren van kijken' : 'Komen van dezelfde organisatie',
      `Werken nu met ${werkKort(een.werk)} en ${werkKort(ander.werk)}`,
    ],
    ontbreekt: themas.filter((thema) => !bekend.includes(thema)),
  };
}

/** The three duos that fit best, best first. Who may not work with this gezin is in none of them; a person decides (A25). */
export function weegParen(kandidaten: readonly Kandidaat[], themas: readonly Specialisme[]): Paar[] {
  const mogelijk = kandidaten.filter(({ uitgesloten }) => !uitgesloten).toSorted((een, ander) => een.belasting - ander.belasting || een.partijId.localeCompare(ander.partijId));
  return mogelijk
    .flatMap((een, plek) => mogelijk.slice(plek + 1).map((ander) => weegPaar(een, ander, themas)))
    .toSorted((een, ander) => ander.score - een.score)
    .slice(0, MEESTE);
}
