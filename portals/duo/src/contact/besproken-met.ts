interface Persoon {
  readonly id: string;
  readonly voornamen: string | null;
}

/** The one family member that the text names; nobody when it names none, or more: then no person says what it is about. */
export const besprokenMet = (leden: readonly Persoon[], metWie: string): string | null => {
  const genoemd = leden.filter(({ voornamen }) => voornamen !== null && voornamen !== '' && metWie.includes(voornamen));
  return genoemd.length === 1 ? (genoemd[0]?.id ?? null) : null;
};
