import { plusDagen } from './datum.js';
import { isFeestdag, weekdag } from './feestdagen.js';

export function isWerkdag(datum: string): boolean {
  const dag = weekdag(datum);
  return dag !== 0 && dag !== 6 && !isFeestdag(datum);
}

/** The day that is `aantal` working days after `start`; the day of the event itself does not count. */
export function telWerkdagenBij(start: string, aantal: number): string {
  if (!Number.isInteger(aantal) || aantal < 0) throw new RangeError('Een aantal werkdagen is een heel getal vanaf 0.');
  let dag = start;
  for (let over = aantal; over > 0; ) {
    dag = plusDagen(dag, 1);
    if (isWerkdag(dag)) over -= 1;
  }
  return dag;
}

/** Working days after `van` up to and including `tot`; negative when `tot` has passed. */
export function werkdagenTussen(van: string, tot: string): number {
  if (tot < van) return 0 - werkdagenTussen(tot, van);
  let aantal = 0;
  for (let dag = plusDagen(van, 1); dag <= tot; dag = plusDagen(dag, 1)) if (isWerkdag(dag)) aantal += 1;
  return aantal;
}
