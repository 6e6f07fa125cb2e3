import { Kind } from 'graphql';
import type { Operatie } from './operaties.js';
import type { Sessie } from './sessie.js';

// A fragment at the top could hold any field; none of our own operations has one.
const vraagtErom = ({ document }: Pick<Operatie, 'document'>, velden: readonly string[]): boolean =>
  document.definitions.some(
    (deel) => deel.kind === Kind.OPERATION_DEFINITION && deel.selectionSet.selections.some((keuze) => keuze.kind !== Kind.FIELD || velden.includes(keuze.name.value)),
  );

/** Whether who somebody is was proved at most so many minutes ago. */
export const isVersBewezen = (bewezenSeconden: number, minuten: number): boolean => bewezenSeconden <= minuten * 60;

/** Step-up: an operation with one of these fields runs when the person proved at most so many minutes ago who they are. */
export const maakBewijseis = (minuten: number, velden: readonly string[]) => {
  const gewogen = new WeakMap<Operatie['document'], boolean>();
  return (operatie: Pick<Operatie, 'document'>, { bewezenSeconden }: Pick<Sessie, 'bewezenSeconden'>): boolean => {
    if (isVersBewezen(bewezenSeconden, minuten)) return false;
    const uitkomst = gewogen.get(operatie.document) ?? vraagtErom(operatie, velden);
    gewogen.set(operatie.document, uitkomst);
    return uitkomst;
  };
};
