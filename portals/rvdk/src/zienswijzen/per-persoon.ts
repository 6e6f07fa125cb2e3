import { anderenEerst, feitenVan, vanSoort } from '../app/toetsing/stukken.js';
import type { Reactie, Stuk } from '../app/toetsing/toetsing-context.js';

export interface Reactieopstuk {
  readonly reactie: Reactie;
  readonly stuk: Stuk;
  /** undefined when it is about something else than a fact. */
  readonly feitnummer: number | undefined;
}

export interface Stem {
  readonly naam: string;
  /** What this person said by themselves. */
  readonly zienswijzen: readonly Stuk[];
  readonly reacties: readonly Reactieopstuk[];
}

const ZONDER_NAAM = 'Naam afgeschermd';

const uniek = (namen: readonly string[]): string[] => [...new Set(namen)];

/** Everybody who has a voice in this version, in the order of the family; who sees something differently first within it. */
export const stemmen = (stukken: readonly Stuk[]): Stem[] => {
  const nummers = new Map(feitenVan(stukken).map(({ nummer, feit }) => [feit.id, nummer]));
  const zienswijzen = vanSoort(stukken, 'ZIENSWIJZE');
  const reacties = stukken.flatMap((stuk) => stuk.reacties.map((reactie) => ({ reactie, stuk, feitnummer: nummers.get(stuk.id) })));
  const namen = uniek([
    ...vanSoort(stukken, 'GEZINSLID').map(({ kop }) => kop ?? ZONDER_NAAM),
    ...zienswijzen.map(({ kop }) => kop ?? ZONDER_NAAM),
    ...reacties.map(({ reactie }) => reactie.naam ?? ZONDER_NAAM),
  ]);
  return namen
    .map((naam) => {
      const eigen = reacties.filter(({ reactie }) => (reactie.naam ?? ZONDER_NAAM) === naam);
      const volgorde = anderenEerst(eigen.map(({ reactie }) => reactie));
      return {
        naam,
        zienswijzen: zienswijzen.filter(({ kop }) => (kop ?? ZONDER_NAAM) === naam),
        reacties: [...eigen].sort((een, ander) => volgorde.indexOf(een.reactie) - volgorde.indexOf(ander.reactie)),
      };
    })
    .filter((stem) => stem.zienswijzen.length > 0 || stem.reacties.length > 0);
};

/** Family members of whom nothing stands in this version: the first thing to ask about (N95). */
export const zonderStem = (stukken: readonly Stuk[]): string[] => {
  const gehoord = new Set(stemmen(stukken).map(({ naam }) => naam));
  return vanSoort(stukken, 'GEZINSLID').flatMap(({ kop }) => (kop === null || gehoord.has(kop) ? [] : [kop]));
};
