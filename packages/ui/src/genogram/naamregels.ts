/** A line of a name; longer than fits is drawn narrower, so that the name is whole. */
export interface Naamregel {
  readonly tekst: string;
  readonly breedte: number | undefined;
}

// Of an average letter at 14 px; a name in capitals is drawn a little narrower.
const LETTER = 7.2;

/** A name over at most two lines, broken where it is most even. */
export function naamregels(naam: string, breedte: number): Naamregel[] {
  const woorden = naam.split(/\s+/).filter(Boolean);
  const past = breedte / LETTER;
  const splitsingen = woorden.slice(1).map((_, plek) => [woorden.slice(0, plek + 1).join(' '), woorden.slice(plek + 1).join(' ')]);
  const langste = (regels: readonly string[]): number => Math.max(...regels.map(({ length }) => length));
  const [beste] = splitsingen.toSorted((een, ander) => langste(een) - langste(ander));
  const regels = naam.length <= past || beste === undefined ? [woorden.join(' ')] : beste;
  return regels.map((tekst) => ({ tekst, breedte: tekst.length > past ? breedte : undefined }));
}
