import type { WachtendeOverdrachtenQuery } from '../gql/graphql.js';

export type Wachtend = WachtendeOverdrachtenQuery['wachtendeOverdrachten'][number];

export interface Ontvanger {
  readonly id: string;
  readonly naam: string;
  /** The longest waiting first. */
  readonly regels: readonly Wachtend[];
  readonly oudste: number;
  /** Whose answer is too late: somebody should call. */
  readonly teLaat: number;
}

const DAG = 86_400_000;

export const dagenOud = ({ aangebodenOp }: Wachtend, nu: number): number => (aangebodenOp === null ? 0 : Math.max(0, Math.floor((nu - Date.parse(aangebodenOp)) / DAG)));

/** A person or group with a portal here, or an organisation that gets a letter. */
const ontvangerVan = ({ naar, naarOrganisatie }: Wachtend): { id: string; naam: string } | null => naar ?? naarOrganisatie;

/** What waits, by who must answer; who lets somebody wait longest first. */
export function perOntvanger(regels: readonly Wachtend[], nu: number): Ontvanger[] {
  const groepen = new Map<string, Wachtend[]>();
  for (const regel of regels) groepen.set(ontvangerVan(regel)?.id ?? '', [...(groepen.get(ontvangerVan(regel)?.id ?? '') ?? []), regel]);
  return [...groepen]
    .map(([id, lijst]) => {
      const opLeeftijd = [...lijst].sort((een, ander) => (een.aangebodenOp ?? '').localeCompare(ander.aangebodenOp ?? ''));
      const leeftijden = opLeeftijd.map((regel) => dagenOud(regel, nu));
      return { id, naam: (opLeeftijd[0] && ontvangerVan(opLeeftijd[0])?.naam) ?? 'Onbekend', regels: opLeeftijd, oudste: Math.max(...leeftijden), teLaat: opLeeftijd.filter(({ werkdagenOver }) => werkdagenOver !== null && werkdagenOver < 0).length };
    })
    .sort((een, ander) => ander.oudste - een.oudste || een.naam.localeCompare(ander.naam, 'nl'));
}
