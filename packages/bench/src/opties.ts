import { parseArgs } from 'node:util';

export interface Opties {
  readonly maten: readonly number[];
  readonly servers: readonly string[];
  readonly gelijktijdig: readonly number[];
  readonly rondes: number;
  readonly ms: number;
  readonly json: string | undefined;
  /** Which parts to run; each fills its own part of the report. */
  readonly delen: readonly Deel[];
  /** Folder of another build of the product, to compare two versions of it. */
  readonly wortel: string | undefined;
}

export const DELEN = ['vergelijking', 'kosten', 'groei', 'portalen', 'start'] as const;
export type Deel = (typeof DELEN)[number];

export const UITLEG = `Gebruik: pnpm bench [opties]
  --deel a,b           alleen deze delen: ${DELEN.join(', ')} (anders alle)
  --maat a,b           aantallen casussen; de eerste is die van de vergelijking (100000,10000)
  --server a,b         alleen deze servers naast het product (anders alle)
  --gelijktijdig a,b   aantallen klanten tegelijk (1,4,16,32)
  --rondes n, --ms n   hoeveel rondes, en hoe lang elke server per ronde (5, 1500)
  --wortel map         een andere bouw van het product meten
  --json bestand       de verhoudingen ook als JSON
Met alle servers erbij vult elk deel zijn tabellen in docs/snelheid.md.`;

const lijst = (tekst: string | undefined, standaard: readonly string[]): readonly string[] => tekst?.split(',').map((deel) => deel.trim()) ?? standaard;

const getallen = (tekst: string | undefined, standaard: readonly number[]): readonly number[] =>
  lijst(tekst, standaard.map(String)).map((deel) => {
    const getal = Number(deel.replaceAll('_', ''));
    if (!Number.isInteger(getal) || getal < 1) throw new Error(`'${deel}' is geen aantal.\n${UITLEG}`);
    return getal;
  });

/** Errors: an option that we do not know, with the usage. */
export const leesOpties = (argumenten: readonly string[], bekendeServers: readonly string[]): Opties => {
  const tekst = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argumenten],
    options: { deel: tekst, maat: tekst, server: tekst, gelijktijdig: tekst, rondes: tekst, ms: tekst, json: tekst, wortel: tekst },
  });
  const delen = lijst(values.deel, DELEN);
  const servers = lijst(values.server, bekendeServers);
  const onbekend = [...delen.filter((deel) => !DELEN.includes(deel as Deel)), ...servers.filter((server) => !bekendeServers.includes(server))];
  if (onbekend.length > 0) throw new Error(`Onbekend: ${onbekend.join(', ')}.\n${UITLEG}`);
  return {
    maten: getallen(values.maat, [100_000, 10_000]),
    servers,
    gelijktijdig: getallen(values.gelijktijdig, [1, 4, 16, 32]),
    rondes: getallen(values.rondes, [5])[0] ?? 5,
    ms: getallen(values.ms, [1500])[0] ?? 1500,
    json: values.json,
    delen: delen as Deel[],
    wortel: values.wortel,
  };
};
