import type { Product } from './product.js';

/** Asks /graphql as a demo person, like a script would: with the cookie of `pnpm sessie`. */
export interface Vrager {
  readonly vraag: (portaal: string, query: string, variabelen?: Record<string, unknown>) => Promise<{ status: number; tekst: string }>;
}

export async function alsPersoon(product: Product, persoon: string, adres = product.adres): Promise<Vrager> {
  const cookie = (await product.opdracht('sessie', persoon)).trim().replace(/^Cookie: /, '');
  return {
    vraag: async (portaal, query, variabelen = {}) => {
      const antwoord = await fetch(`${adres}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'bv-portaal': portaal, cookie, origin: adres },
        body: JSON.stringify({ query, variables: variabelen }),
      });
      return { status: antwoord.status, tekst: await antwoord.text() };
    },
  };
}
