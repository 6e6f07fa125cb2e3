import { type Gegevenscategorie, labels } from '@bv/beleid';
import type { LogboekQuery } from '../../gql/graphql.js';

/** A line, from the log of one casus or from a search over all; then it says which casus. */
export type Logregel = Omit<LogboekQuery['logboek'][number], '__typename'> & { readonly casusnummer?: string | null };

/** What is shown of the lines that were read; undefined: all. */
export interface Regelfilter {
  readonly wie?: string | undefined;
  readonly label?: Gegevenscategorie | undefined;
  /** YYYY-MM-DD, both inclusive. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  /** Each line by itself, also when somebody did the same ten times that day. */
  readonly apart?: 'ja' | undefined;
}

const NAMEN = ['wie', 'label', 'van', 'tot', 'apart'] as const;

const isLabel = (tekst: string | null): tekst is Gegevenscategorie => tekst !== null && Object.hasOwn(labels, tekst);
const isDag = (tekst: string | null): tekst is string => tekst !== null && /^\d{4}-\d{2}-\d{2}$/.test(tekst);

/** The filter stands in the address, so that it can be sent to a colleague; what makes no sense there is no filter. */
export const filterUit = (adres: URLSearchParams): Regelfilter => {
  const [label, van, tot] = [adres.get('label'), adres.get('van'), adres.get('tot')];
  return {
    wie: adres.get('wie') ?? undefined,
    label: isLabel(label) ? label : undefined,
    van: isDag(van) ? van : undefined,
    tot: isDag(tot) ? tot : undefined,
    apart: adres.get('apart') === 'ja' ? 'ja' : undefined,
  };
};

export const alsAdres = (filter: Regelfilter): URLSearchParams =>
  new URLSearchParams(NAMEN.flatMap((naam) => (filter[naam] ? [[naam, filter[naam]]] : [])));

export const isGefilterd = (filter: Regelfilter): boolean => NAMEN.some((naam) => naam !== 'apart' && filter[naam] !== undefined);

/** The filter as the end of a sentence, for who reads the list on paper: "Eva Lindeman, Feiten, vanaf 1 nov 2026". */
export const filterTekst = ({ wie, label, van, tot }: Regelfilter, toonDag: (dag: string) => string): string =>
  [wie, label && labels[label].naam, van && `vanaf ${toonDag(van)}`, tot && `tot en met ${toonDag(tot)}`].filter(Boolean).join(', ');

// Days as they were in Amsterdam, as the screen shows them.
const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
/** YYYY-MM-DD. */
export const dagVan = (moment: string): string => DAG.format(new Date(moment));

export const naamVan = ({ naam }: Pick<Logregel, 'naam'>): string => naam ?? 'Onbekend';

export const past = (regel: Logregel, { wie, label, van, tot }: Regelfilter): boolean => {
  const dag = dagVan(regel.op);
  return (
    (wie === undefined || naamVan(regel) === wie) &&
    (label === undefined || regel.getoond.includes(label) || regel.afgeschermd.includes(label)) &&
    (van === undefined || dag >= van) &&
    (tot === undefined || dag <= tot)
  );
};

export interface Telling {
  readonly regels: number;
  readonly mensen: number;
  readonly organisaties: number;
}

export const tel = (regels: readonly Logregel[]): Telling => ({
  regels: regels.length,
  mensen: new Set(regels.map(naamVan)).size,
  organisaties: new Set(regels.flatMap(({ organisatie }) => (organisatie === null ? [] : [organisatie]))).size,
});
