/** Asks the gateway as somebody with a session, over HTTP like any other client. */
export interface Antwoord {
  readonly status: number;
  readonly tekst: string;
}

export interface Documentantwoord {
  readonly status: number;
  readonly soort: string;
  readonly inhoud: Buffer;
}

export interface Lijn {
  readonly vraag: (portaal: string, query: string, variabelen?: Readonly<Record<string, unknown>>) => Promise<Antwoord>;
  /** As the screens do: by the hash of a registered operation. */
  readonly geregistreerd: (portaal: string, hash: string, variabelen?: Readonly<Record<string, unknown>>) => Promise<Antwoord>;
  /** A question of which the answer is a file; an error comes as text. */
  readonly document: (portaal: string, hash: string, variabelen: Readonly<Record<string, unknown>>) => Promise<Documentantwoord>;
}

const AFGEBROKEN: readonly unknown[] = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'UND_ERR_CONNECT_TIMEOUT'];
// By its shape: in a test `fetch` and its errors come from another realm, where TypeError is another class.
const oorzaak = (fout: unknown): unknown => (fout as { readonly cause?: { readonly code?: unknown } } | null)?.cause?.code;
const nietGehoord = (fout: unknown): Error => new Error(`de gateway gaf geen antwoord: ${String(oorzaak(fout) ?? fout)}`, { cause: fout });

/** `cookie`: empty for nobody. */
export const maakLijn = (adres: string, cookie: string): Lijn => {
  const eenmaal = (pad: string, portaal: string, lichaam: object): Promise<Response> =>
    fetch(`${adres}${pad}`, { method: 'POST', headers: { 'content-type': 'application/json', 'bv-portaal': portaal, cookie, origin: adres }, body: JSON.stringify(lichaam) });
  // A connection that stood idle may be closed just when it is used again, and a busy machine may be slow to make one: then the question was not heard, and is asked once more.
  const post = (...vraag: Parameters<typeof eenmaal>): Promise<Response> =>
    eenmaal(...vraag)
      .catch((fout: unknown) => (AFGEBROKEN.includes(oorzaak(fout)) ? eenmaal(...vraag) : Promise.reject(fout as Error)))
      .catch((fout: unknown) => Promise.reject(nietGehoord(fout)));
  const stel = async (portaal: string, lichaam: object): Promise<Antwoord> => {
    const antwoord = await post('/graphql', portaal, lichaam);
    return { status: antwoord.status, tekst: await antwoord.text() };
  };
  const opHash = (sha256Hash: string): object => ({ persistedQuery: { version: 1, sha256Hash } });
  return {
    vraag: (portaal, query, variables = {}) => stel(portaal, { query, variables }),
    geregistreerd: (portaal, hash, variables = {}) => stel(portaal, { variables, extensions: opHash(hash) }),
    document: async (portaal, hash, variables) => {
      const antwoord = await post('/document', portaal, { variables, extensions: opHash(hash) });
      return { status: antwoord.status, soort: antwoord.headers.get('content-type') ?? '', inhoud: Buffer.from(await antwoord.arrayBuffer()) };
    },
  };
};

/** Works through the list with a few at a time. */
export async function samen<T>(lijst: readonly T[], tegelijk: number, werk: (een: T) => Promise<void>): Promise<void> {
  const rij = [...lijst];
  const loop = async (): Promise<void> => {
    for (let een = rij.shift(); een !== undefined; een = rij.shift()) await werk(een);
  };
  await Promise.all(Array.from({ length: tegelijk }, loop));
}
