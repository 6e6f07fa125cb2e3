export type Genogramgeslacht = 'VROUW' | 'MAN' | 'ANDERS' | 'ONBEKEND';
export type Ouderschap = 'EIGEN' | 'ADOPTIE' | 'PLEEG' | 'STIEF';
export type Paarsoort = 'PARTNER' | 'GEHUWD' | 'EX' | 'GESCHEIDEN';
export type Bandsoort = 'NABIJ' | 'AFSTANDELIJK' | 'GESPANNEN' | 'CONFLICT' | 'GEWELD' | 'VERBROKEN';

export interface Genogrampersoon {
  readonly id: string;
  /** Null: who may not be known; drawn as withheld. */
  readonly naam: string | null;
  readonly geslacht: Genogramgeslacht;
  /** YYYY-MM-DD */
  readonly geboren: string | null;
  readonly leeftijd: number | null;
  readonly overleden: string | null;
  /** A child that is not born yet. */
  readonly isOngeboren: boolean;
  /** Whom the work is about: a double outline. */
  readonly isAangemeld: boolean;
  /** Lives here now: within the dashed line. */
  readonly woontHier: boolean;
  /** Where the drawing leads to; without it a person can be reached and leads nowhere. */
  readonly href?: string | undefined;
}

export interface Ouderband { readonly ouderId: string; readonly kindId: string; readonly soort: Ouderschap }
export interface Paarband { readonly een: string; readonly ander: string; readonly soort: Paarsoort; readonly tekst?: string | undefined }
export interface Tweelingband { readonly een: string; readonly ander: string; readonly isEeneiig: boolean }
/** From the one to the other: for violence the direction matters. */
export interface Relatieband { readonly van: string; readonly naar: string; readonly soort: Bandsoort }

export interface Familie {
  readonly personen: readonly Genogrampersoon[];
  readonly ouders: readonly Ouderband[];
  readonly paren: readonly Paarband[];
  readonly tweelingen: readonly Tweelingband[];
  readonly broersZussen: readonly { readonly een: string; readonly ander: string }[];
  readonly banden: readonly Relatieband[];
}

/** Only what both ends of are there, and never somebody with themselves: a withheld end draws nothing, not even a loose line. */
export function bekendeFamilie({ personen, ouders, paren, tweelingen, broersZussen, banden }: Familie): Familie {
  const eigen = [...new Map(personen.map((persoon) => [persoon.id, persoon])).values()];
  const ids = new Set(eigen.map(({ id }) => id));
  const kan = (een: string, ander: string): boolean => een !== ander && ids.has(een) && ids.has(ander);
  return {
    personen: eigen,
    ouders: ouders.filter(({ ouderId, kindId }) => kan(ouderId, kindId)),
    paren: paren.filter(({ een, ander }) => kan(een, ander)),
    tweelingen: tweelingen.filter(({ een, ander }) => kan(een, ander)),
    broersZussen: broersZussen.filter(({ een, ander }) => kan(een, ander)),
    banden: banden.filter(({ van, naar }) => kan(van, naar)),
  };
}
