import { Willekeur } from '../willekeur.js';

export interface Tijdproef {
  readonly naam: string;
  /** The same question, once about something hidden that is there and once about something that is not. */
  readonly verborgen: () => Promise<unknown>;
  readonly afwezig: () => Promise<unknown>;
}

export interface Tijduitslag {
  readonly naam: string;
  /** Cliff's delta: 0 when the two cannot be told apart, 1 when one always takes longer. */
  readonly delta: number;
  readonly metingen: number;
}

/** More than this in three runs one after another is no noise: with 150 pairs three standard deviations. */
export const HOOGSTE_DELTA = 0.2;
const RONDES = 3;

/** How much more often one is longer than the other, from their ranks. */
export function cliff(een: readonly number[], ander: readonly number[]): number {
  const alle = [...een.map((ms) => ({ ms, is: true })), ...ander.map((ms) => ({ ms, is: false }))].sort((a, b) => a.ms - b.ms);
  let rangen = 0;
  for (let i = 0; i < alle.length; ) {
    let eind = i;
    while (eind < alle.length && alle[eind]?.ms === alle[i]?.ms) eind += 1;
    const rang = (i + 1 + eind) / 2;
    for (let j = i; j < eind; j += 1) if (alle[j]?.is) rangen += rang;
    i = eind;
  }
  const u = rangen - (een.length * (een.length + 1)) / 2;
  return (2 * u) / (een.length * ander.length) - 1;
}

const duur = async (werk: () => Promise<unknown>): Promise<number> => {
  const begin = process.hrtime.bigint();
  await werk();
  return Number(process.hrtime.bigint() - begin);
};

async function ronde({ verborgen, afwezig }: Tijdproef, paren: number, willekeur: Willekeur): Promise<number> {
  const [een, ander]: [number[], number[]] = [[], []];
  for (let i = 0; i < paren; i += 1) {
    // Side by side and in turn, so that whatever else the machine does weighs on both alike.
    if (willekeur.kans(0.5)) {
      een.push(await duur(verborgen));
      ander.push(await duur(afwezig));
    } else {
      ander.push(await duur(afwezig));
      een.push(await duur(verborgen));
    }
  }
  return cliff(een, ander);
}

/** Whether the time of an answer tells that something hidden is there. A difference counts only when it comes back each time, and to the same side. */
export async function meetTijd(proef: Tijdproef, paren: number, zaad: number): Promise<Tijduitslag> {
  const willekeur = new Willekeur(zaad);
  for (let i = 0; i < 10; i += 1) await Promise.all([proef.verborgen(), proef.afwezig()]);
  const deltas: number[] = [];
  for (let n = 0; n < RONDES; n += 1) {
    deltas.push(await ronde(proef, paren, willekeur));
    if (Math.abs(deltas.at(-1) ?? 0) <= HOOGSTE_DELTA) break;
  }
  const kleinste = deltas.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  const eensgezind = deltas.every((delta) => Math.sign(delta) === Math.sign(kleinste));
  return { naam: proef.naam, delta: eensgezind ? kleinste : 0, metingen: deltas.length * paren * 2 };
}
