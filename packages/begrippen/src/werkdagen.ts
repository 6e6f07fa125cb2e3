import { isDatum, plusDagen } from './datum.js';
import { feestdagen, feestdagenDoordeweeks, isDoordeweeks, isFeestdag } from './feestdagen.js';

export function isWerkdag(datum: string): boolean {
  return isDoordeweeks(datum) && !isFeestdag(datum);
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

/** Working days after `van` up to and including `tot`; negative when `tot` has passed. Counted per year, so that a far-off term holds nobody up. */
export function werkdagenTussen(van: string, tot: string): number {
  if (!isDatum(van) || !isDatum(tot)) throw new RangeError('Werkdagen tellen gaat tussen twee datums.');
  if (tot < van) return 0 - werkdagenTussen(tot, van);
  let vrij = vrijTotEnMet(tot) - vrijTotEnMet(van);
  for (let jaar = jaarVan(van); jaar < jaarVan(tot); jaar += 1) vrij += feestdagenDoordeweeks(jaar);
  return weekdagnummer(tot) - weekdagnummer(van) - vrij;
}

const DAG_MS = 86_400_000;
const WERKWEEK = 5;
const EEN_MAANDAG = Date.parse('2001-01-01T00:00:00Z') / DAG_MS;

const jaarVan = (datum: string): number => Number(datum.slice(0, 4));

/** Numbers the days from Monday to Friday; a Saturday and a Sunday have the number of the Friday before. */
function weekdagnummer(datum: string): number {
  const dagen = Date.parse(`${datum}T00:00:00Z`) / DAG_MS - EEN_MAANDAG;
  const week = Math.floor(dagen / 7);
  return week * WERKWEEK + Math.min(WERKWEEK, dagen - week * 7 + 1);
}

/** Holidays from Monday to Friday in the year of this day, up to and including it. */
const vrijTotEnMet = (datum: string): number => [...feestdagen(jaarVan(datum)).keys()].filter((dag) => dag <= datum && isDoordeweeks(dag)).length;
