import type { AfschermingVeldenFragment } from '../../gql/graphql.js';

interface Afgeschermd {
  readonly afschermingen: readonly AfschermingVeldenFragment[];
}

/** Each withheld label once, of everything that stands on the page. Silent labels have no afscherming, so they cannot show up. */
export const verzamelAfschermingen = (objecten: readonly Afgeschermd[]): AfschermingVeldenFragment[] => [
  ...new Map(objecten.flatMap(({ afschermingen }) => afschermingen).map((afscherming) => [afscherming.label, afscherming])).values(),
];
