import { plusDagen } from './datum.js';

const jaartal = (jaar: number): string => String(jaar).padStart(4, '0');

/** Easter Sunday, after the anonymous Gregorian algorithm (Meeus). */
export function eerstePaasdag(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  const dag = ((h + l - 7 * m + 114) % 31) + 1;
  return `${jaartal(jaar)}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/**
 * The Dutch public holidays of a year, date → name.
 * A choice: the Algemene termijnenwet (art. 3) counts 5 May every year and Good Friday too. Veilig Thuis works on those
 * days, and a term that ends a day early is the safe side for a child, so 5 May counts in lustrum years only and Good Friday
 * not at all.
 */
export function feestdagen(jaar: number): ReadonlyMap<string, string> {
  const bekend = perJaar.get(jaar) ?? berekenFeestdagen(jaar);
  perJaar.set(jaar, bekend);
  return bekend;
}

const perJaar = new Map<number, ReadonlyMap<string, string>>();

/** How many holidays of a year fall from Monday to Friday. Of far-off years only this number is kept. */
export function feestdagenDoordeweeks(jaar: number): number {
  const bekend = aantalPerJaar.get(jaar) ?? [...(perJaar.get(jaar) ?? berekenFeestdagen(jaar)).keys()].filter(isDoordeweeks).length;
  aantalPerJaar.set(jaar, bekend);
  return bekend;
}

const aantalPerJaar = new Map<number, number>();

function berekenFeestdagen(jaar: number): ReadonlyMap<string, string> {
  const pasen = eerstePaasdag(jaar);
  const koningsdag = isZondag(`${jaartal(jaar)}-04-27`) ? `${jaartal(jaar)}-04-26` : `${jaartal(jaar)}-04-27`;
  const dagen: [string, string][] = [
    [`${jaartal(jaar)}-01-01`, 'Nieuwjaarsdag'],
    [pasen, 'Eerste paasdag'],
    [plusDagen(pasen, 1), 'Tweede paasdag'],
    [koningsdag, 'Koningsdag'],
    [plusDagen(pasen, 39), 'Hemelvaartsdag'],
    [plusDagen(pasen, 49), 'Eerste pinksterdag'],
    [plusDagen(pasen, 50), 'Tweede pinksterdag'],
    [`${jaartal(jaar)}-12-25`, 'Eerste kerstdag'],
    [`${jaartal(jaar)}-12-26`, 'Tweede kerstdag'],
  ];
  if (jaar % 5 === 0) dagen.push([`${jaartal(jaar)}-05-05`, 'Bevrijdingsdag']);
  return new Map(dagen);
}

export function isFeestdag(datum: string): boolean {
  return feestdagen(Number(datum.slice(0, 4))).has(datum);
}

export function isDoordeweeks(datum: string): boolean {
  return weekdag(datum) % 6 !== 0;
}

function isZondag(datum: string): boolean {
  return weekdag(datum) === 0;
}

/** 0 is Sunday. */
export function weekdag(datum: string): number {
  return new Date(`${datum}T00:00:00Z`).getUTCDay();
}
