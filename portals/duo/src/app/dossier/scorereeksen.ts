interface Score {
  readonly score: number | null;
  readonly datum: string | null;
  readonly gezinslid: { readonly id: string; readonly voornamen: string | null } | null;
}

export interface Scorereeks {
  /** Null: the duo. */
  readonly lidId: string | null;
  readonly naam: string;
  /** Oldest first. */
  readonly scores: readonly Score[];
}

const opDatum = (een: Score, ander: Score): number => (een.datum ?? '').localeCompare(ander.datum ?? '');

/** Scores of one situation by who gave them: the duo first, then each member of the family who gave one. */
export const scorereeksen = ({ scores }: { readonly scores: readonly Score[] }): Scorereeks[] => {
  const wie = new Map(scores.map(({ gezinslid }) => [gezinslid?.id ?? null, gezinslid?.voornamen ?? (gezinslid ? 'Gezinslid' : 'Duo')]));
  const reeksen = [...wie].map(([lidId, naam]) => ({
    lidId,
    naam,
    scores: scores.filter(({ gezinslid }) => (gezinslid?.id ?? null) === lidId).toSorted(opDatum),
  }));
  return reeksen.sort((een, ander) => Number(een.lidId !== null) - Number(ander.lidId !== null) || een.naam.localeCompare(ander.naam, 'nl'));
};

/** In words, for who cannot see the bars: "van 3 naar 6". */
export const verloop = ({ scores }: Scorereeks): string => {
  const cijfers = scores.flatMap(({ score }) => (score === null ? [] : [score]));
  const [eerste] = cijfers;
  const laatste = cijfers.at(-1);
  if (eerste === undefined || laatste === undefined) return '';
  if (cijfers.length === 1) return 'eerste meting';
  if (eerste === laatste) return `net als aan het begin, ${eerste}`;
  return `van ${eerste} naar ${laatste}`;
};
