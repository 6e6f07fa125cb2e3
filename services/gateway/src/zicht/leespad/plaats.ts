import type { Tabel, Veld } from '../tabel.js';
import { afschermingenBij, bereken } from '../nabewerking.js';
import type { Tak } from './vraagboom.js';

/**
 * A place in the text of an answer that PostgreSQL leaves open, because what stands there is made here: what is withheld and why (from
 * the mask and
 * the rules that made it), a field that is computed, a text that stands encrypted. In the text it is a number that PostgreSQL itself never writes
 * (`-3.5e77`: place 3, rules 5, mask 77) or a list that starts with one (`[-4e0,"…"]`: place 4, made from the values in the text behind it).
 */
export interface Plaats {
  /** The value as JSON. Errors: Sleutelfout. */
  readonly vul: (bron: string) => string;
}

const MEESTE_BEWAARD = 200;

function afscherming(tabel: Tabel, portaal: string, zicht: number, regels: number, takken: readonly Tak[]): string {
  const rijen = afschermingenBij(tabel, portaal, zicht, regels) as unknown as Readonly<Record<string, unknown>>[];
  return JSON.stringify(rijen.map((rij) => Object.fromEntries(takken.map(({ sleutel, veld }) => [sleutel, veld === '__typename' ? 'Afscherming' : rij[veld]]))));
}

/** Few masks occur, and each gives the same text every time. */
export function afschermingsplaats(tabel: Tabel, portaal: string, takken: readonly Tak[]): Plaats {
  const teksten = new Map<string, string>();
  return {
    vul: (bron) => {
      const bekend = teksten.get(bron);
      if (bekend !== undefined) return bekend;
      const [regels, zicht] = bron.split('e').map(Number);
      const tekst = afscherming(tabel, portaal, zicht ?? 0, regels ?? 0, takken);
      if (teksten.size < MEESTE_BEWAARD) teksten.set(bron, tekst);
      return tekst;
    },
  };
}

export function berekenplaats(berekening: Parameters<typeof bereken>[0]): Plaats {
  return {
    vul: (bron) => {
      const waarden = JSON.parse(bron) as unknown[];
      return JSON.stringify(bereken(berekening, Object.fromEntries(berekening.uit.map((naam, nummer) => [naam, waarden[nummer]]))));
    },
  };
}

export function geheimplaats({ ontsleutel }: Required<Pick<Veld, 'ontsleutel'>>): Plaats {
  return {
    vul: (bron) => {
      const [waarde, casusId, id] = JSON.parse(bron) as [string | null, string | null, string];
      return JSON.stringify(waarde === null ? null : ontsleutel(waarde, { casusId, id }));
    },
  };
}

// As json_build_object writes a key and what follows it. No look behind: that would take the longest part of the work.
const OPEN = /" : (?:-(\d+)\.(\d+e\d+)|\[-(\d+)e0, ?"((?:[^"\\]|\\.)*)"\])/g;

/** The answer with its open places filled. Errors: when the text names a place that is not there. */
export function vulPlaatsen(tekst: string, plaatsen: readonly Plaats[]): string {
  if (plaatsen.length === 0) return tekst;
  const haal = (nummer: string): Plaats => {
    const plaats = plaatsen[Number(nummer)];
    if (!plaats) throw new Error(`Het antwoord noemt plaats ${nummer} en die is er niet.`);
    return plaats;
  };
  return tekst.replace(OPEN, (heel: string, masker: string | undefined, bron: string, nummer: string, waarden: string, plek: number) => {
    // Only a key ends in a word and a bare quote. What somebody typed has its quotes escaped, and the quote that opens a value stands after a space or a bracket.
    if (!/\w/.test(tekst[plek - 1] ?? '')) return heel;
    return `" : ${masker === undefined ? haal(nummer).vul(JSON.parse(`"${waarden}"`) as string) : haal(masker).vul(bron)}`;
  });
}

/** SQL for a place that needs only the mask. */
export const maskeruitdrukking = (nummer: number, masker: string, regels: string): string => `('-${nummer}.' || ${regels} || 'e' || (${masker}))::json`;
/** SQL for a place that is made from values. */
export const waardeuitdrukking = (nummer: number, waarden: readonly string[]): string =>
  `json_build_array('-${nummer}e0'::json, json_build_array(${waarden.join(', ')})::text)`;
