import { Afspraaktoestand, Evaluatieuitkomst } from '@bv/begrippen';

const { LOPEND, NAGEKOMEN, GEBROKEN, BEEINDIGD } = Afspraaktoestand;

interface Gevolg {
  /** The agreement goes on. */
  readonly door: Afspraaktoestand;
  readonly stopt: Afspraaktoestand;
}

/** What an evaluation does to an agreement. One that did not work stays broken, also when it goes on: until somebody sets it right, it protects nobody. */
export const EVALUATIEGEVOLG: Readonly<Record<Evaluatieuitkomst, Gevolg>> = {
  [Evaluatieuitkomst.GEWERKT]: { door: LOPEND, stopt: NAGEKOMEN },
  [Evaluatieuitkomst.DEELS]: { door: LOPEND, stopt: BEEINDIGD },
  [Evaluatieuitkomst.NIET]: { door: GEBROKEN, stopt: BEEINDIGD },
};

export const naEvaluatie = (uitkomst: Evaluatieuitkomst, gaatDoor: boolean): Afspraaktoestand => EVALUATIEGEVOLG[uitkomst][gaatDoor ? 'door' : 'stopt'];
