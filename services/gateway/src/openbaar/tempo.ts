interface Emmer {
  aantal: number;
  begin: number;
}

export interface Tempo {
  /** Whether this sender may send now; counts the attempt. */
  readonly mag: (afzender: string) => boolean;
}

const MEESTE_AFZENDERS = 5_000;

/**
 * How often one address, and everybody together, may send in a while. In this process only: what holds over all gateways is how often a link
 * works. Behind a proxy every sender has the address of the proxy, and then the limit for all is the one that counts.
 */
export const maakTempo = ({ perAfzender, samen, minuten }: { perAfzender: number; samen: number; minuten: number }, nu: () => number = Date.now): Tempo => {
  const venster = minuten * 60_000;
  const emmers = new Map<string, Emmer>();
  const tel = (naam: string, meest: number): boolean => {
    const moment = nu();
    const oud = emmers.get(naam);
    const emmer = oud && moment - oud.begin < venster ? oud : { aantal: 0, begin: moment };
    emmer.aantal += 1;
    emmers.set(naam, emmer);
    return emmer.aantal <= meest;
  };
  const ruimOp = (): void => {
    for (const [naam, { begin }] of emmers) if (nu() - begin >= venster) emmers.delete(naam);
    // A flood of addresses must not fill the memory: then all are counted as one.
    if (emmers.size > MEESTE_AFZENDERS) emmers.clear();
  };
  return {
    mag: (afzender) => {
      if (emmers.size >= MEESTE_AFZENDERS) ruimOp();
      // Both are counted, also when the first says no.
      const [eigen, alle] = [tel(`van ${afzender}`, perAfzender), tel('samen', samen)];
      return eigen && alle;
    },
  };
};
