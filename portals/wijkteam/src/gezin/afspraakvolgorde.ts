import { vandaag } from '@bv/begrippen';
import type { Afspraak } from '../app/gezin/gezin-context.js';

type Kern = Pick<Afspraak, 'toestand' | 'tot' | 'looptDoor' | 'gewijzigdOp'>;

/** Its last day is behind us and nobody said how it went. */
export const moetBekeken = ({ toestand, tot }: Pick<Kern, 'toestand' | 'tot'>, nu: string = vandaag()): boolean =>
  toestand === 'LOPEND' && tot !== null && tot < nu;

const rang = (afspraak: Kern, nu: string): number => {
  if (afspraak.toestand === 'GEBROKEN') return 0;
  if (moetBekeken(afspraak, nu)) return 1;
  return afspraak.looptDoor === true ? 2 : 3;
};

/** What asks something of the wijkteam on top: broken, to be looked at, handed over to run on; then the rest that runs. */
export const opVolgorde = <A extends Kern>(afspraken: readonly A[], nu: string = vandaag()): { nu: A[]; geweest: A[] } => {
  const isNu = ({ toestand }: A) => toestand === 'LOPEND' || toestand === 'GEBROKEN';
  return {
    nu: afspraken.filter(isNu).toSorted((een, ander) => rang(een, nu) - rang(ander, nu) || (een.tot ?? '9999').localeCompare(ander.tot ?? '9999')),
    geweest: afspraken.filter((afspraak) => !isNu(afspraak)).toSorted((een, ander) => (ander.gewijzigdOp ?? '').localeCompare(een.gewijzigdOp ?? '')),
  };
};
