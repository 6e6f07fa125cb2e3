import { isDatum } from './datum.js';

const CIJFERS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The date with day and month changed round, as somebody who reads 3-4 as 4 March writes it; undefined when that is no other date. */
export function omgedraaideDatum(datum: string): string | undefined {
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  const omgedraaid = `${jaar}-${dag}-${maand}`;
  return omgedraaid !== datum && isDatum(omgedraaid) ? omgedraaid : undefined;
}

/** Every date that differs from this one in exactly one digit: what one slip of the finger can have made of it. At most 72, in practice some thirty. */
export function verschrevenDatums(datum: string): string[] {
  const uit: string[] = [];
  for (const [plaats, cijfer] of Array.from(datum).entries()) {
    if (cijfer === '-') continue;
    for (const ander of CIJFERS) {
      const kandidaat = `${datum.slice(0, plaats)}${ander}${datum.slice(plaats + 1)}`;
      // Nobody in the chain was born before 1900.
      if (ander !== cijfer && isDatum(kandidaat) && kandidaat >= '1900-01-01') uit.push(kandidaat);
    }
  }
  return uit;
}
