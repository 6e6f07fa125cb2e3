import type { Familie } from './familie.js';
import type { Geplaatst } from './indeling.js';

/** Whom an arrow key leads to: left and right along the row, up to a parent, down to the oldest child; Home and End are the first and last. */
export function volgende(toets: string, nu: Geplaatst, personen: readonly Geplaatst[], { ouders }: Pick<Familie, 'ouders'>): Geplaatst | undefined {
  const opRij = personen.toSorted((een, ander) => een.rij - ander.rij || een.x - ander.x);
  const rij = opRij.filter((ander) => ander.rij === nu.rij);
  const naast = (stap: -1 | 1): Geplaatst | undefined => rij[rij.findIndex(({ persoon }) => persoon.id === nu.persoon.id) + stap];
  const dichtst = (nummer: number): Geplaatst | undefined => personen.filter((ander) => ander.rij === nummer).sort((een, ander) => Math.abs(een.x - nu.x) - Math.abs(ander.x - nu.x))[0];
  const eerste = (ids: readonly string[]): Geplaatst | undefined => opRij.find(({ persoon }) => ids.includes(persoon.id));
  switch (toets) {
    case 'ArrowLeft': return naast(-1);
    case 'ArrowRight': return naast(1);
    case 'ArrowUp': return eerste(ouders.filter(({ kindId }) => kindId === nu.persoon.id).map(({ ouderId }) => ouderId)) ?? dichtst(nu.rij - 1);
    case 'ArrowDown': return eerste(ouders.filter(({ ouderId }) => ouderId === nu.persoon.id).map(({ kindId }) => kindId)) ?? dichtst(nu.rij + 1);
    case 'Home': return opRij[0];
    case 'End': return opRij.at(-1);
    default: return undefined;
  }
}
