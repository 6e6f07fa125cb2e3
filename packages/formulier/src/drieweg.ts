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
}

// Nothing filled in has three spellings, and the wire knows text only.
const genormaliseerd = (waarde: Waarde): string => (waarde === null || waarde === undefined ? '' : String(waarde).trim());

const gelijk = (een: Waarde, ander: Waarde): boolean => genormaliseerd(een) === genormaliseerd(ander);

const vanDraad = (tekst: string | null, voorbeeld: Waarde): Waarde => {
  if (typeof voorbeeld === 'boolean') return tekst === 'true';
  if (typeof voorbeeld === 'number') return tekst === null ? null : Number(tekst);
  return tekst;
};

/**
 * Own text, the text of the other, and what both started from. A field that only one of them touched needs no question;
 * without a known start every difference is one.
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
  return {
    huidig,
    samen: { ...eigen, ...huidig, ...Object.fromEntries(doorMij.map((veld) => [veld, eigen[veld]])) },
    botsingen: doorAnder
      .filter((veld) => doorMij.includes(veld) && !gelijk(eigen[veld], huidig[veld]))
      .map((veld) => ({ veld, eigen: eigen[veld], ander: huidig[veld] })),
    vanAnder: doorAnder.filter((veld) => !doorMij.includes(veld)),
  };
};
