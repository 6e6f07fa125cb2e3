import type { SituatiesQuery } from '../gql/graphql.js';

export type Situatiecasus = NonNullable<SituatiesQuery['casus']>;
export type Situatie = Situatiecasus['situaties'][number];
export type Score = Situatie['scores'][number];

export interface Scorereeks {
  /** Null: the duo. */
  readonly lidId: string | null;
  readonly naam: string;
  /** Oldest first. */
  readonly scores: readonly Score[];
}

export type Gevolg = Situatie['gevolgen'][number];

/** What lies behind a situation now; a link that was taken away does not count. */
export const achterliggend = ({ achtergrond }: Pick<Situatie, 'achtergrond'>) => {
  const nu = achtergrond.filter(({ vervallenOp }) => vervallenOp === null);
  return { risicos: nu.flatMap(({ risico }) => (risico ? [risico] : [])), patronen: nu.flatMap(({ patroon }) => (patroon ? [patroon] : [])) };
};

/** Whom a situation may touch: who is a member now, the children first. */
export const geraakten = (leden: Situatiecasus['gezinsleden']): Situatiecasus['gezinsleden'] => leden.filter(({ isLid, isDirectbetrokkene }) => isLid !== false && isDirectbetrokkene === true);

const opDatum = (een: Score, ander: Score): number => (een.datum ?? '').localeCompare(ander.datum ?? '');

/** Scores of one situation by who gave them: the duo first, then each member of the family who gave one. */
export const scorereeksen = ({ scores }: Pick<Situatie, 'scores'>): Scorereeks[] => {
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

/** The situations with this one moved a place; undefined at the end of the list. */
export const verplaatst = (ids: readonly string[], id: string, stap: -1 | 1): string[] | undefined => {
  const van = ids.indexOf(id);
  const naar = van + stap;
  if (van < 0 || naar < 0 || naar >= ids.length) return undefined;
  return ids.with(van, ids[naar] ?? id).with(naar, id);
};
