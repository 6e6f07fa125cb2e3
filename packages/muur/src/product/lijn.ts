/** Asks the gateway as somebody with a session, over HTTP like any other client. */
export interface Antwoord {
  readonly status: number;
  readonly tekst: string;
}

export interface Lijn {
  readonly vraag: (portaal: string, query: string, variabelen?: Readonly<Record<string, unknown>>, naam?: string) => Promise<Antwoord>;
}

/** `cookie`: empty for nobody. */
export const maakLijn = (adres: string, cookie: string): Lijn => ({
  vraag: async (portaal, query, variabelen = {}, operationName) => {
    const antwoord = await fetch(`${adres}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'bv-portaal': portaal, cookie, origin: adres },
      body: JSON.stringify({ query, variables: variabelen, ...(operationName === undefined ? {} : { operationName }) }),
    });
    return { status: antwoord.status, tekst: await antwoord.text() };
  },
});

/** Works through the list with a few at a time. */
export async function samen<T>(lijst: readonly T[], tegelijk: number, werk: (een: T) => Promise<void>): Promise<void> {
  const rij = [...lijst];
  const loop = async (): Promise<void> => {
    for (let een = rij.shift(); een !== undefined; een = rij.shift()) await werk(een);
  };
  await Promise.all(Array.from({ length: tegelijk }, loop));
}
