type Waarde = string | number | boolean | undefined;

export interface Log {
  readonly info: (bericht: string, velden?: Readonly<Record<string, Waarde>>) => void;
  readonly waarschuwing: (bericht: string, velden?: Readonly<Record<string, Waarde>>) => void;
  readonly fout: (bericht: string, velden?: Readonly<Record<string, Waarde>>) => void;
}

/** What is said in one turn of the loop goes out in one write: a system call costs more than the rest of a line. */
const naarStdout = (): ((regel: string) => void) => {
  let wachtend = '';
  const schrijf = (): void => {
    process.stdout.write(wachtend);
    wachtend = '';
  };
  process.once('exit', schrijf);
  return (regel) => {
    if (wachtend === '') setImmediate(schrijf);
    wachtend += regel;
  };
};

/** One JSON line per event. Callers pass ids of requests and names of routes, never of people or casussen. */
export const maakLog = (schrijf: (regel: string) => void = naarStdout()): Log => {
  const op = (niveau: string) => (bericht: string, velden: Readonly<Record<string, Waarde>> = {}) =>
    schrijf(`${JSON.stringify({ tijd: new Date().toISOString(), niveau, bericht, ...velden })}\n`);
  return { info: op('info'), waarschuwing: op('waarschuwing'), fout: op('fout') };
};

// Their messages are made of code, not of data. Others (PostgreSQL, JSON, GraphQL) quote what was typed or stored.
const ZONDER_GEGEVENS = new Set(['TypeError', 'ReferenceError', 'RangeError', 'AssertionError']);

const tekst = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);

/** What a log line may say of an error: kind, code, place; not the message, because a message quotes values. */
export const foutvelden = (fout: unknown): Readonly<Record<string, Waarde>> => {
  if (typeof fout !== 'object' || fout === null) return { soort: typeof fout };
  const { name, message, stack, code, table, column, constraint, routine } = fout as Readonly<Record<string, unknown>>;
  const soort = tekst(name) ?? 'onbekend';
  return {
    soort,
    code: tekst(code),
    tabel: tekst(table),
    kolom: tekst(column),
    regel: tekst(constraint),
    routine: tekst(routine),
    melding: ZONDER_GEGEVENS.has(soort) ? tekst(message) : undefined,
    plaats: tekst(stack)
      ?.split('\n')
      .filter((regel) => /^\s+at /.test(regel))
      .slice(0, 8)
      .map((regel) => regel.trim())
      .join(' | '),
  };
};
