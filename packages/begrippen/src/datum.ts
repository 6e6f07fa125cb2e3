/** A calendar date is a text `YYYY-MM-DD`; a moment is a `Date` or ISO 8601 text. Days are days in the Netherlands. */
const TIJDZONE = 'Europe/Amsterdam';
const DAG_MS = 86_400_000;

const MAANDEN = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
];
// A table of our own: Intl writes "24 nov. 2026" or "24 nov 2026" depending on the ICU version.
const MAANDEN_KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const klok = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIJDZONE,
  year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  hourCycle: 'h23',
});

function wandklok(moment: Date): Record<string, string> {
  return Object.fromEntries(klok.formatToParts(moment).map(({ type, value }) => [type, value]));
}

export function isDatum(tekst: string): boolean {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  if (!delen) return false;
  const moment = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(tekst);
}

/** Reads what people type: `2026-11-24`, `24-11-2026`, `24/11/2026`, `24 nov 2026`, `24 november 2026`. */
export function leesDatum(tekst: string): string | undefined {
  const schoon = tekst.trim().toLowerCase();
  if (isDatum(schoon)) return schoon;
  const delen = /^(\d{1,2})(?:[-/. ]+)(\d{1,2}|\p{L}+)\.?(?:[-/. ]+)(\d{4})$/u.exec(schoon);
  const [, dag = '', maandtekst = '', jaar = ''] = delen ?? [];
  const maand = /^\d+$/.test(maandtekst) ? Number(maandtekst) : maandnummer(maandtekst);
  const datum = `${jaar}-${String(maand).padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return isDatum(datum) ? datum : undefined;
}

function maandnummer(tekst: string): number {
  const kort = MAANDEN_KORT.indexOf(tekst);
  return (kort >= 0 ? kort : MAANDEN.indexOf(tekst)) + 1;
}

/** The day in the Netherlands on which a moment falls. */
export function dagVan(moment: Date | string): string {
  const { year, month, day } = wandklok(new Date(moment));
  return `${year}-${month}-${day}`;
}

export function vandaag(nu: Date = new Date()): string {
  return dagVan(nu);
}

export function ligtInToekomst(datum: string, peildag: string = vandaag()): boolean {
  return datum > peildag;
}

/** Whether something counts on a day: from and with its first day, up to and with its last, if that is known. */
export function geldtOp({ van, tot }: { readonly van: string; readonly tot: string | null }, dag: string): boolean {
  return van <= dag && (tot === null || tot >= dag);
}

export function plusDagen(datum: string, dagen: number): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAG_MS).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last day of that month. */
export function plusMaanden(datum: string, maanden: number): string {
  const [jaar = 0, maand = 1, dag = 1] = datum.slice(0, 10).split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dag, laatste))).toISOString().slice(0, 10);
}

/** The same day a month later, or the last day of that month: the term of AVG art. 12 lid 3. */
export const maandLater = (datum: string): string => plusMaanden(datum, 1);

/** The last second of a day in the Netherlands: a term that ends on a day ends then. */
export function eindeVanDag(datum: string): Date {
  const utc = Date.parse(`${datum}T23:59:59Z`);
  const { year, month, day, hour, minute, second } = wandklok(new Date(utc));
  const verschil = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - utc;
  return new Date(utc - verschil);
}

/** `24 nov 2026` */
export function toonDatum(datum: string): string {
  const [jaar, maand, dag] = datum.slice(0, 10).split('-');
  return `${Number(dag)} ${MAANDEN_KORT[Number(maand) - 1] ?? ''} ${jaar ?? ''}`;
}

/** `24 november 2026`, for a letter and for who listens. */
export function toonDatumVoluit(datum: string): string {
  const [jaar, maand, dag] = datum.slice(0, 10).split('-');
  return `${Number(dag)} ${MAANDEN[Number(maand) - 1] ?? ''} ${jaar ?? ''}`;
}

/** `november 2026`, of a month (`2026-11`) or of a day in it. */
export function toonMaand(maand: string): string {
  const [jaar, nummer] = maand.split('-');
  return `${MAANDEN[Number(nummer) - 1] ?? ''} ${jaar ?? ''}`;
}

/** `24 nov 2026, 14:05` in Dutch time. */
export function toonTijdstip(moment: Date | string): string {
  const { hour, minute } = wandklok(new Date(moment));
  return `${toonDatum(dagVan(moment))}, ${hour}:${minute}`;
}

/** Age in whole years on a day. */
export function leeftijd(geboortedatum: string, peildag: string = vandaag()): number {
  const jaren = Number(peildag.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return peildag.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren;
}
