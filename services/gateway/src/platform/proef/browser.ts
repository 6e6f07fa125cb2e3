export interface Verzoekopties {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** A browser of sorts: keeps cookies (`Secure` ones too, as browsers do for localhost) and says from where it comes. */
export class Browser {
  readonly potje = new Map<string, string>();

  constructor(readonly herkomst: string) {}

  async haal(adres: string, { headers = {}, ...opties }: Verzoekopties = {}): Promise<Response> {
    const antwoord = await fetch(new URL(adres, this.herkomst), {
      ...opties,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        ...(opties.method === 'POST' ? { origin: this.herkomst, 'sec-fetch-site': 'same-origin' } : {}),
        cookie: [...this.potje].map(([naam, waarde]) => `${naam}=${waarde}`).join('; '),
        ...headers,
      },
    });
    for (const regel of antwoord.headers.getSetCookie()) {
      const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(regel) ?? [];
      if (waarde === '') this.potje.delete(naam);
      else this.potje.set(naam, waarde);
    }
    return antwoord;
  }

  /** Follows redirects on this site to the end. */
  async volg(adres: string): Promise<{ adres: string; antwoord: Response }> {
    let huidig = new URL(adres, this.herkomst);
    for (let stap = 0; stap < 10; stap += 1) {
      const antwoord = await this.haal(huidig.href);
      const naar = antwoord.headers.get('location');
      if (naar === null) return { adres: huidig.pathname + huidig.search, antwoord };
      huidig = new URL(naar, huidig);
    }
    throw new Error('te veel omleidingen');
  }

  meldAan(persoon: string, terug = '/'): Promise<{ adres: string; antwoord: Response }> {
    return this.volg(`/aanmelden?${new URLSearchParams({ persoon, terug }).toString()}`);
  }

  graphql(portaal: string, lichaam: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.haal('/graphql', {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'bv-portaal': portaal, ...headers },
      body: JSON.stringify(lichaam),
    });
  }
}
