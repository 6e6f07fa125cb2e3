/** Asks the gateway as somebody with a session, over HTTP like any other client. */
export interface Antwoord {
  readonly status: number;
  readonly tekst: string;
}

export interface Lijn {
  readonly vraag: (portaal: string, query: string, variabelen?: Readonly<Record<string, unknown>>) => Promise<Antwoord>;
  /** As the screens do: by the hash of a registered operation. */
  readonly geregistreerd: (portaal: string, hash: string, variabelen?: Readonly<Record<string, unknown>>) => Promise<Antwoord>;
}

/** `cookie`: empty for nobody. */
export const maakLijn = (adres: string, cookie: string): Lijn => {
  const stel = async (portaal: string, lichaam: object): Promise<Antwoord> => {
    const antwoord = await fetch(`${adres}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'bv-portaal': portaal, cookie, origin: adres },
      body: JSON.stringify(lichaam),
    });
    return { status: antwoord.status, tekst: await antwoord.text() };
  };
  return {
    vraag: (portaal, query, variables = {}) => stel(portaal, { query, variables }),
    geregistreerd: (portaal, sha256Hash, variables = {}) => stel(portaal, { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
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
