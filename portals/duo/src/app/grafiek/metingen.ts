/** One day on which safety was scored: the lowest figure, because a family is as safe as its least safe situation. */
export interface Meting {
  readonly datum: string;
  readonly score: number;
}

export interface Lijnen {
  readonly duo: readonly Meting[];
  readonly gezin: readonly Meting[];
}

interface Situatie {
  readonly scores: readonly {
    readonly score: number | null;
    readonly datum: string | null;
    readonly gezinslid: object | null;
  }[];
}

interface Beleving {
  readonly cijfer: number | null;
  readonly op: string | null;
  readonly gezinslid: object | null;
}

const laagstePerDag = (metingen: readonly Meting[]): Meting[] => {
  const dagen = new Map<string, number>();
  for (const { datum, score } of metingen) dagen.set(datum, Math.min(score, dagen.get(datum) ?? score));
  return [...dagen].map(([datum, score]) => ({ datum, score })).sort((een, ander) => een.datum.localeCompare(ander.datum));
};

/** Scores of all situations, and how safe people feel, as two lines; never an average, in which one unsafe child would disappear. */
export const lijnen = (situaties: readonly Situatie[], belevingen: readonly Beleving[] = []): Lijnen => {
  const alle = [
    ...situaties.flatMap((situatie) => situatie.scores),
    ...belevingen.map(({ cijfer, op, gezinslid }) => ({ score: cijfer, datum: op, gezinslid })),
  ];
  const metingen = (vanDuo: boolean) =>
    alle.flatMap(({ score, datum, gezinslid }) => (score !== null && datum !== null && (gezinslid === null) === vanDuo ? [{ datum, score }] : []));
  return { duo: laagstePerDag(metingen(true)), gezin: laagstePerDag(metingen(false)) };
};
