import { dagVan, type Logregel } from './regelfilter.js';

/** One line, or the same line more than once on one day (NEN 7513 lets a reader see those together). */
export interface Regelgroep {
  readonly regel: Logregel;
  readonly keren: number;
  /** Moment of the oldest one; equal to `regel.op` when there is one. */
  readonly eerste: string;
}

const kenmerk = ({ id: _id, op, ...regel }: Logregel): string => JSON.stringify([dagVan(op), regel]);

export const apart = (regels: readonly Logregel[]): Regelgroep[] => regels.map((regel) => ({ regel, keren: 1, eerste: regel.op }));

/** Lines, newest first, that differ in nothing but their time are put together under the newest. */
export const samen = (regels: readonly Logregel[]): Regelgroep[] => {
  const groepen = new Map<string, Regelgroep>();
  for (const regel of regels) {
    const sleutel = kenmerk(regel);
    const groep = groepen.get(sleutel);
    groepen.set(sleutel, groep ? { ...groep, keren: groep.keren + 1, eerste: regel.op } : { regel, keren: 1, eerste: regel.op });
  }
  return [...groepen.values()];
};
