import { voegSamen } from '@bv/begrippen';

/** A value of a form: text, a choice, a date, yes or no. */
export type Waarde = string | number | boolean | null | undefined;

export type Waarden = Readonly<Record<string, Waarde>>;

export interface Botsing {
  readonly veld: string;
  readonly eigen: Waarde;
  readonly ander: Waarde;
}

export interface Drieweg {
  /** What stands there now, of every field that the server named. */
  readonly huidig: Waarden;
  /** The own changes laid over what the other person made of it. */
  readonly samen: Waarden;
  /** Changed by both, and differently: only the person can choose. */
  readonly botsingen: readonly Botsing[];
  /** Changed by the other person alone. */
  readonly vanAnder: readonly string[];
  /** Texts that both changed, each in another place: both changes stand in `samen`. */
  readonly vermengd: readonly string[];
}

// Nothing filled in has three spellings, and the wire knows text only.
const genormaliseerd = (waarde: Waarde): string => (waarde === null || waarde === undefined ? '' : String(waarde).trim());

const gelijk = (een: Waarde, ander: Waarde): boolean => genormaliseerd(een) === genormaliseerd(ander);

const vanDraad = (tekst: string | null, voorbeeld: Waarde): Waarde => {
  if (typeof voorbeeld === 'boolean') return tekst === 'true';
  if (typeof voorbeeld === 'number') return tekst === null ? null : Number(tekst);
  return tekst;
};

/** Two texts that were changed in different sentences; undefined when only a person can say what stays. Without a known start everything is new. */
const vermeng = (basis: Waarde, eigen: Waarde, ander: Waarde): string | undefined => {
  if (typeof basis !== 'string' || typeof eigen !== 'string' || typeof ander !== 'string' || basis.trim() === '') return undefined;
  const { tekst, botst } = voegSamen(basis.trim(), eigen.trim(), ander.trim());
  return botst ? undefined : tekst;
};

/**
 * Own text, the text of the other, and what both started from. A field that only one of them touched needs no question,
 * nor a text that each changed in another sentence; without a known start every difference is one.
 */
export const drieweg = (
  basis: Waarden,
  eigen: Waarden,
  velden: readonly { readonly veld: string; readonly huidig: string | null }[],
): Drieweg => {
  const huidig = Object.fromEntries(velden.map(({ veld, huidig: tekst }) => [veld, vanDraad(tekst, eigen[veld] ?? basis[veld])]));
  const namen = Object.keys(huidig);
  const doorAnder = namen.filter((veld) => !gelijk(huidig[veld], basis[veld]));
  const doorMij = namen.filter((veld) => !gelijk(eigen[veld], basis[veld]));
  const beiden = doorAnder
    .filter((veld) => doorMij.includes(veld) && !gelijk(eigen[veld], huidig[veld]))
    .map((veld) => ({ veld, eigen: eigen[veld], ander: huidig[veld], samen: vermeng(basis[veld], eigen[veld], huidig[veld]) }));
  return {
    huidig,
    samen: {
      ...eigen,
      ...huidig,
      ...Object.fromEntries(doorMij.map((veld) => [veld, eigen[veld]])),
      ...Object.fromEntries(beiden.flatMap(({ veld, samen }) => (samen === undefined ? [] : [[veld, samen]]))),
    },
    botsingen: beiden.flatMap(({ veld, eigen: mijn, ander, samen }) => (samen === undefined ? [{ veld, eigen: mijn, ander }] : [])),
    vanAnder: doorAnder.filter((veld) => !doorMij.includes(veld)),
    vermengd: beiden.flatMap(({ veld, samen }) => (samen === undefined ? [] : [veld])),
  };
};
