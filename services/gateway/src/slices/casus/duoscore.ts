import { type Organisatiesoort, Specialisme, specialismeNaam } from '@bv/begrippen';
import { type Gezinswerk, werkInWoorden } from './gezinswerk.js';

export interface Kandidaat {
  readonly partijId: string;
  readonly specialismen: readonly Specialisme[];
  readonly organisatieId: string | null;
  readonly organisatiesoort: Organisatiesoort | null;
  readonly caseload: number;
  readonly werk: readonly Gezinswerk[];
  /** What those families ask together, by their phase and the part of this person. */
  readonly belasting: number;
  readonly uitgesloten: boolean;
}

export interface Beoordeeld extends Kandidaat {
  readonly score: number;
  readonly redenen: string[];
}

const PER_THEMA = 20;
const OPVANG = 10;
const ANDERE_ORGANISATIE = 5;

// Violence between partners or sexual abuse: a colleague of the Blijf Groep (A26).
export const BIJ_OPVANG: readonly Specialisme[] = [Specialisme.HUISELIJKE_RELATIES, Specialisme.SEKSUEEL_GEDRAG];

function weeg(kandidaat: Kandidaat, themas: readonly Specialisme[]): Beoordeeld {
  const passend = themas.filter((thema) => kandidaat.specialismen.includes(thema));
  const isOpvang = kandidaat.organisatiesoort === 'VROUWENOPVANG' && themas.some((thema) => BIJ_OPVANG.includes(thema));
  return {
    ...kandidaat,
    score: passend.length * PER_THEMA + (isOpvang ? OPVANG : 0) - kandidaat.belasting,
    redenen: [
      ...passend.map((thema) => `Past bij wat er speelt: ${specialismeNaam[thema].toLowerCase()}`),
      ...(isOpvang ? ['Komt van de vrouwenopvang; dat past bij wat er speelt'] : []),
      werkInWoorden(kandidaat.werk),
    ],
  };
}

const opScore = (a: Beoordeeld, b: Beoordeeld): number => b.score - a.score || a.belasting - b.belasting || a.partijId.localeCompare(b.partijId);

/** Best match first. Who may not work with this gezin is left out, and nobody hears why. Beside the first, another home organisation is preferred. */
export function weegKandidaten(kandidaten: readonly Kandidaat[], themas: readonly Specialisme[]): Beoordeeld[] {
  const gewogen = kandidaten.filter(({ uitgesloten }) => !uitgesloten).map((kandidaat) => weeg(kandidaat, themas)).sort(opScore);
  const [eerste, ...rest] = gewogen;
  if (!eerste) return [];
  const naast = rest.map((k) =>
    k.organisatieId !== null && k.organisatieId !== eerste.organisatieId
      ? { ...k, score: k.score + ANDERE_ORGANISATIE, redenen: [...k.redenen, 'Komt van een andere organisatie dan wie bovenaan staat'] }
      : k,
  );
  // The first stays first: the others are ranked as the second of the duo.
  return [eerste, ...naast.map((k) => ({ ...k, score: Math.min(k.score, eerste.score) })).sort(opScore)];
}

/** Who makes up a duo; a teamleider or gedragsdeskundige works beside it. */
export const isDuowerker = (functie: string | null): boolean => /gezinsmaatschappelijk|gezinsmanager|raadsonderzoeker|jeugdbeschermer/i.test(functie ?? '');
