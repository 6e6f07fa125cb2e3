import type { WachtendeOverdrachtenQuery } from '../gql/graphql.js';

export type Wachtend = WachtendeOverdrachtenQuery['wachtendeOverdrachten'][number];

export interface Ontvanger {
  readonly id: string;
  readonly naam: string;
  /** The longest waiting first. */
  readonly regels: readonly Wachtend[];
  readonly oudste: number;
  /** Waiting over a week: somebody should call. */
  readonly lang: number;
}

const DAG = 86_400_000;
export const LANG = 7;

export const dagenOud = ({ aangebodenOp }: Wachtend, nu: number): number => (aangebodenOp === null ? 0 : Math.max(0, Math.floor((nu - Date.parse(aangebodenOp)) / DAG)));

/** What waits, by who must answer; who lets somebody wait longest first. */
export function perOntvanger(regels: readonly Wachtend[], nu: number): Ontvanger[] {
  const groepen = new Map<string, Wachtend[]>();
  for (const regel of regels) groepen.set(regel.naar?.id ?? '', [...(groepen.get(regel.naar?.id ?? '') ?? []), regel]);
  return [...groepen]
    .map(([id, lijst]) => {
      const opLeeftijd = [...lijst].sort((een, ander) => (een.aangebodenOp ?? '').localeCompare(ander.aangebodenOp ?? ''));
      const leeftijden = opLeeftijd.map((regel) => dagenOud(regel, nu));
      return { id, naam: opLeeftijd[0]?.naar?.naam ?? 'Onbekend', regels: opLeeftijd, oudste: Math.max(...leeftijden), lang: leeftijden.filter((dagen) => dagen >= LANG).length };
    })
    .sort((een, ander) => ander.oudste - een.oudste || een.naam.localeCompare(ander.naam, 'nl'));
}
